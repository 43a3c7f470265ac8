import type { EpochSeconds } from '../time/zone.ts';
import { liveChannel } from './live-channel.ts';
import type { LiveItem } from './live-item.ts';
import type { LiveReading } from './push-wire.ts';
import { snapshotOf } from './snapshot-of.ts';
import type { LiveSnapshot } from './wire.ts';

export type LiveReadings = {
  items(): Promise<LiveItem[]>;
  /** The snapshot that was pushed last; null where none was. */
  pushed(): Promise<LiveSnapshot | null>;
};

/** `GET /api/live`: the whole live state as it was just read, or as it was pushed last, and where changes of it are pushed. */
export async function liveAnswer(
  { pushed }: { pushed?: 'yes' | undefined },
  { live, tenant }: { live: LiveReadings; tenant: string | null },
  now: EpochSeconds,
): Promise<LiveReading> {
  const snapshot = pushed && (await live.pushed());
  return { ...(snapshot || snapshotOf(await live.items(), now)), channel: liveChannel(tenant) };
}
