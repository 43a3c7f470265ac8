import type { CenterState } from './center-state.ts';
import type { Contact } from './contact.ts';

/** A conversation now. */
export interface Talk {
  /** The leg on which the customer is heard and hears; null while they can't. */
  customer: Contact | null;
  /** Legs whose agents speak and hear: two in a conference or consultation, also of supervisors who have joined. */
  agents: Contact[];
  /** Legs of supervisors who only listen. */
  listeners: Contact[];
}

/** Who talks together on a leg. While an agent consults another, the customer doesn't hear them. */
export function talkOn(state: CenterState, leg: Contact): Talk {
  const at = listenedTo(state, leg) ?? leg;
  const first = at.incoming ?? at;
  const second = first.outgoing?.leg ?? null;
  const joined = second !== null && first.outgoing?.joined === true;
  const together = second && (joined || at === second) ? [first, second] : [at];
  const supervisors = (joined ? together : [at])
    .flatMap(({ monitors }) => monitors)
    .filter(({ disconnectedMs }) => disconnectedMs === null);
  const heard = joined ? first : at;
  return {
    customer: heard.line.at === heard && heard.phase === 'connected' ? heard : null,
    agents: [
      ...together.filter(isTalking),
      ...supervisors.filter((one) => monitoringOf(one) === 'BARGE'),
    ],
    listeners: supervisors.filter((one) => monitoringOf(one) === 'SILENT_MONITOR'),
  };
}

/** The leg that a supervisor's leg listens to; null for every other leg. */
export const listenedTo = (state: CenterState, leg: Contact): Contact | null =>
  monitoringOf(leg) === null ? null : (state.contacts.get(leg.relatedId ?? '') ?? null);

/** How a supervisor is on a leg now; null on legs of others. */
export const monitoringOf = ({ part }: Contact) => part?.monitor?.states.at(-1)?.state ?? null;

const isTalking = ({ phase, part }: Contact): boolean =>
  part !== null && (phase === 'connected' || phase === 'hold');
