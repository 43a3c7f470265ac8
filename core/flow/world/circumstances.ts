import type { Session } from '../run/session.ts';

/** The moment in which a question is asked. */
export interface Circumstances {
  /** Milliseconds since 1970. */
  now: number;
  /** From 0 to below 1. */
  random: () => number;
  session: Session;
  /** How often the contact has asked what, which `answerQuestion` counts; absent = never before. */
  counts?: Map<string, number>;
}
