import type { EpochSeconds } from '../time/zone.ts';

/** A queue as it is now. */
export type LiveQueue = {
  /** Contacts in it. */
  waiting: number;
  /** Agents who serve it and take contacts: free, ringing, talking or in after-contact work; not those in a break or in training. */
  agentsStaffed: number;
  /** The part of them that could take a contact at once. */
  agentsAvailable: number;
  /** When this was so. */
  asOf: EpochSeconds;
};

/** `priority` as its flow says, where the live state doesn't know better; null: as every contact has by itself. */
export type Caller = { contactId: string; priority: number | null };

export type Place = {
  /** 1 for the next of the queue. */
  position: number;
  /** Contacts that the queue's agents take before this one, those of other queues included that come first for them. */
  ahead: number;
};

/** What is known of the center at this moment, by queue name. */
export type LiveState = {
  /** Undefined when nothing is known of the queue. */
  queue(name: string): Promise<LiveQueue | undefined>;
  /** Where a contact stands in a queue, or would if it joined now; undefined when nothing is known of the queue. */
  place(caller: Caller, queue: string): Promise<Place | undefined>;
};
