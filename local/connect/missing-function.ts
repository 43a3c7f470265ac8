/** What flows are told in place of a function that isn't built: nothing is known and nothing was done (docs/decisions/011). */
const emptyAnswers: Record<string, Record<string, string>> = {
  'look-up-caller': { known: 'no', customerId: '', name: '', language: '', tier: '', repeat: 'no' },
  'check-closure': { emergency: 'no', emergencyMessage: '', closed: 'no', closureMessage: '' },
  'estimate-wait': { known: 'no', minutes: '', position: '', waiting: '' },
  'offer-callback': { offer: 'no', alreadyOpen: 'no', slot1: '', slot2: '', slot3: '' },
  'request-callback': { accepted: 'no', id: '', problem: '', at: '' },
  'look-up-order': { found: 'no', status: '', expected: '' },
  'request-reset': { requested: 'no' },
  'save-survey-answer': { saved: 'no' },
  'save-voicemail': { saved: 'no', id: '' },
  'log-journey-step': { logged: 'no' },
};

/** The answer of ADR 011 with empty knowledge; undefined for a function that no contract names. */
export const missingFunction = (name: string): Record<string, string> | undefined =>
  emptyAnswers[name];
