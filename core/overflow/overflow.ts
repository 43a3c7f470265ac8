import type { Versioned } from '../pipeline/versioned.ts';
import type { EpochSeconds } from '../time/zone.ts';

/** The switch of one queue's overflow as it was set last. */
export type Overflow = {
  queue: string;
  open: boolean;
  /** Id of the queue that calls go on to, as Connect knows it. */
  toId: string;
  by: string;
  at: EpochSeconds;
};

/** Switches by the queue's name. A `put` writes if the stored version is the one before; false when another writer was first. */
export type OverflowStore = {
  read(queue: string): Promise<Versioned<Overflow> | undefined>;
  put(overflow: Overflow, version: number): Promise<boolean>;
};
