import type { EpochSeconds } from '../time/zone.ts';

/** Where a recording lies. */
export type Recording = { bucket: string; key: string };

/** What was said; `text` is empty when nothing was understood, and null with the reason why there is none. */
export type Transcript =
  | { text: string; language: string | null }
  | { text: null; problem: 'not-recorded' | 'failed' | 'timed-out' };

/**
 * A message that a caller left: requested by the flow, recorded once the recording is stored, transcribed when its text is there
 * or will never be, tasked when the team has a task for it. It only ever moves on.
 */
export type Voicemail = {
  /** The contact's id: a contact leaves one message. */
  id: string;
  state: 'requested' | 'recorded' | 'transcribed' | 'tasked';
  /** Name of the queue whose team listens. */
  queue: string;
  /** ARN of that queue, for the flow that routes the task; null when the flow named another than its working queue. */
  queueArn: string | null;
  /** The caller's number; null when withheld. */
  number: string | null;
  requestedAt: EpochSeconds;
  recording?: Recording;
  recordedAt?: EpochSeconds;
  /** How long the recording is; null where that can't be told. */
  seconds?: number | null;
  transcript?: Transcript;
  /** Contact id of the team's task. */
  taskId?: string;
};
