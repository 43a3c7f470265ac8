import type { EpochSeconds } from '../time/zone.ts';

/** What the last reconciliation found, by queue and channel; those that agreed are left out. */
export type LiveFigures = {
  kind: 'figures';
  at: EpochSeconds;
  queues: QueueDrift[];
};

export type QueueDrift = {
  queue: string;
  channel: string;
  /** Contacts in queue by the service, less those that events told of. */
  drift: number;
  /** The part of the drift that was there the time before as well: added to what events tell. */
  correction: number;
};
