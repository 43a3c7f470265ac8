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
};

/** `personal`: in one agent's own queue. */
export type Queued = { at: EpochSeconds; queue: string; personal: boolean };
export type Connected = { at: EpochSeconds; agent: string };
