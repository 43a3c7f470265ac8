import type { EpochSeconds } from '../time/zone.ts';
import type { LiveItem } from './live-item.ts';
import { snapshotOf } from './snapshot-of.ts';
import type { LiveSnapshot } from './wire.ts';

/** `GET /api/live`: the whole live state as it was just read. */
export const liveAnswer = (items: readonly LiveItem[], now: EpochSeconds): LiveSnapshot =>
  snapshotOf(items, now);
