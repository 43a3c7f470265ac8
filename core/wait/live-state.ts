import type { EpochSeconds } from '../time/zone.ts';

/** A queue as it is now. */
export type LiveQueue = {
  /** Contacts in it. */
  waiting: number;
  /**
   * Contacts that its agents take before one that joins it now: those in it, and those in other queues of the same agents that
   * come first for them.
   */
  ahead: number;
  /** Agents who serve it and take contacts: free, ringing, talking or in after-contact work; not those in a break or in training. */
  agentsStaffed: number;
  /** The part of them that could take a contact at once. */
  agentsAvailable: number;
  /** When this was so. */
  asOf: EpochSeconds;
};

export type Place = {
  /** 1 for the next of the queue. */
  position: number;
  /** Contacts that the queue's agents take before this one, those of other queues included. */
  ahead: number;
};

/** What is known of the center at this moment, by queue name. */
export type LiveState = {
  /** Undefined when nothing is known of the queue. */
  queue(name: string): Promise<LiveQueue | undefined>;
  /** Where a contact stands in a queue; undefined when it doesn't wait there. */
  place(contactId: string, queue: string): Promise<Place | undefined>;
};
