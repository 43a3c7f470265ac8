import type { EpochSeconds } from '../time/zone.ts';
import type { SurveyAnswer } from './survey-answer.ts';

/** An answer with the contact that it is about. */
export type GivenAnswer = SurveyAnswer & {
  contactId: string;
  /** First contact of the chain. */
  initialContactId: string;
  /** Name of the queue; null when the contact had none. */
  queue: string | null;
  at: EpochSeconds;
};
