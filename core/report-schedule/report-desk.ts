import type { KeptStore } from '../kept/kept.ts';
import type { Versioned } from '../pipeline/versioned.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { ReportPaper } from './report-paper.ts';
import type { KeptSchedule } from './report-schedule.ts';

/** One sending of a report; its schedule and the instant that it was due, or the token of whoever asked for it by hand, are its id. */
export type ReportRun = {
  schedule: string;
  due: EpochSeconds;
  name: string;
  /** Asked for by hand and not yet begun, being sent, taken by SES, or not (then tried again a few times). */
  state: 'asked' | 'sending' | 'sent' | 'failed';
  /** Whoever sends has until then; who died on it is relieved. */
  until: EpochSeconds;
  attempts: number;
  /** SES's own id; null until it took the message. */
  messageId: string | null;
  /** Why it isn't sent, for engineers. */
  problem: string | null;
  /** Of one asked for by hand: tells apart those of one second. */
  token?: string;
  /** Who gets it in place of the schedule's recipients. */
  to?: string[];
};

export type RunKey = Pick<ReportRun, 'schedule' | 'due' | 'token'>;

/** A `put` writes if the stored version is the one before; false when another writer was first. Read consistently. */
export type RunStore = {
  read(run: RunKey): Promise<Versioned<ReportRun> | undefined>;
  put(run: Versioned<ReportRun>): Promise<boolean>;
  /** Due since an instant, newest first, a moment late. */
  since(from: EpochSeconds, limit?: number): Promise<ReportRun[]>;
};

export type ReportStores = { schedules: KeptStore<KeptSchedule>; runs: RunStore };

/** A report on its way, in its final words. */
export type ReportMail = {
  /** That of its run: who gets a message twice knows that it is the same. */
  id: string;
  to: readonly string[];
  subject: string;
  text: string;
  attachments: { name: string; type: string; content: Uint8Array }[];
};

export type ReportPress = {
  pdf(paper: ReportPaper): Promise<Uint8Array>;
  csv(paper: ReportPaper): Uint8Array;
  /** SES's id of the message; throws when it took none. */
  send(mail: ReportMail): Promise<string>;
};
