import type { Json } from '../document/flow.ts';

/** Whether a recording has both sides of a call, which its analysis needs. */
export const recordsBoth = ({ RecordedParticipants }: Record<string, Json>): boolean =>
  Array.isArray(RecordedParticipants) &&
  ['Agent', 'Customer'].every((one) => RecordedParticipants.includes(one));
