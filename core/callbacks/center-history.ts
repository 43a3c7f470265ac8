import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { EpochSeconds } from '../time/zone.ts';

/** How far back a forecast looks: six days of each weekday. */
export const historyDays = 42;

/** What a queue had to do in a quarter hour. */
export interface QuarterLoad {
  /** Calls that entered the queue, callbacks that we rang left out. */
  arrivals: number;
  /** Calls that ended with a handle time, and these together. */
  handled: number;
  handleSeconds: number;
  /** Handle time of what was written: chats, e-mails, tasks. */
  writtenSeconds: number;
}

/** A queue's last six weeks. */
export interface QueueHistory {
  /** By the quarter hour's start; those without contacts are not there. */
  quarters: ReadonlyMap<EpochSeconds, QuarterLoad>;
  /** Start of the first of them; infinite without. */
  since: EpochSeconds;
  /** Mean of all calls; null without. */
  handleSeconds: number | null;
}

/** Of a queue that nobody has heard of. */
export const noHistory: QueueHistory = {
  quarters: new Map(),
  since: Number.POSITIVE_INFINITY,
  handleSeconds: null,
};

/** Queues that are closed beside their hours. */
export interface Closing {
  /** Null for all. */
  queues: readonly string[] | null;
  from: EpochSeconds;
  /** Null until somebody ends it. */
  to: EpochSeconds | null;
}

/** The past that promises are made by. */
export interface CenterHistory {
  /** Of a queue by its configured name. May be some time old. */
  load(queue: string, now: EpochSeconds): Promise<QueueHistory>;
  /** Those that ended after an instant, or have not ended. */
  closings(after: EpochSeconds): Promise<Closing[]>;
}

/** All that a slot's capacity is made of. */
export interface Outlook {
  config: ContactCenterConfig;
  closings: readonly Closing[];
  /** By queue; of each that shares a team with the one in question. */
  histories: ReadonlyMap<string, QueueHistory>;
  now: EpochSeconds;
}
