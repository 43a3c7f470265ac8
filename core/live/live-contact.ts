import type { EpochSeconds } from '../time/zone.ts';

/**
 * What is known of a contact. Each fact only grows, so that events add up to the same whatever their order; once it has ended, nothing
 * but that is kept. Null is not (yet) so.
 */
export type LiveContact = {
  kind: 'contact';
  contactId: string;
  /** `VOICE`, `CHAT`, `TASK`, `EMAIL`; empty until an event told. */
  channel: string;
  initiationMethod: string;
  initiatedAt: EpochSeconds | null;
  queued: Queued | null;
  connected: Connected | null;
  pausedAt: EpochSeconds | null;
  resumedAt: EpochSeconds | null;
  endedAt: EpochSeconds | null;
  routing: Routing | null;
};

/** `personal`: in one agent's own queue. */
export type Queued = { at: EpochSeconds; queue: string; personal: boolean };
/**
 * Its place in line, which no event tells: by its flow or by a supervisor, whoever spoke last. Ages are in seconds that it counts as
 * older than it is; `flowPriority` is what the flow said last, null before.
 */
export type Routing = {
  at: EpochSeconds;
  priority: number;
  aheadSeconds: number;
  flowPriority: number | null;
};
export type Connected = { at: EpochSeconds; agent: string };
