/** What flows are told in place of a function that isn't built: nothing is known and nothing was done (docs/decisions/011). */
const emptyAnswers: Record<string, Record<string, string>> = {
  'look-up-caller': {
    known: 'no',
    identified: 'no',
    customerId: '',
    name: '',
    language: '',
    tier: '',
    repeat: 'no',
    lastContactType: '',
    lastQueue: '',
    openCallback: 'no',
    callbackAt: '',
    preferredHour: '',
  },
  'check-closure': {
    emergency: 'no',
    emergencyMessage: '',
    emergencyOf: '',
    closed: 'no',
    closureMessage: '',
    hasClosureMessage: 'no',
  },
  'estimate-wait': {
    ...{ known: 'no', minutes: '', position: '', waiting: '' },
    ...{ overflow: 'no', overflowQueue: '' },
  },
  'offer-callback': {
    offer: 'no',
    alreadyOpen: 'no',
    inTurn: 'no',
    slot1: '',
    slot2: '',
    slot3: '',
    slot1Text: '',
    slot2Text: '',
    slot3Text: '',
  },
  'request-callback': { accepted: 'no', id: '', problem: '', at: '' },
  'look-up-order': { found: 'no', status: '', hasExpected: 'no', expected: '' },
  'request-reset': { requested: 'no' },
  'save-survey-answer': { saved: 'no' },
  'save-voicemail': { saved: 'no', id: '' },
  'log-journey-step': { logged: 'no' },
};

/** The answer of ADR 011 with empty knowledge; undefined for a function that no contract names. */
export const missingFunction = (name: string): Record<string, string> | undefined =>
  emptyAnswers[name];
