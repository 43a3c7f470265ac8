import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { LiveItem } from '../live/live-item.ts';
import { snapshotOf } from '../live/snapshot-of.ts';
import type { LiveSnapshot } from '../live/wire.ts';
import type { Reader } from '../pipeline/reader.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Reading } from './alert.ts';
import { readLive } from './read-live.ts';
import { metricReader } from './read-metric.ts';
import type { AlertRule } from './rule.ts';

export type FigureSources = {
  reader: Reader;
  live: { items(): Promise<LiveItem[]> };
  config: ContactCenterConfig;
};

/** Reads the figures of rules at one instant; the live state is read when a rule first wants it. */
export function figureReader(
  { reader, live, config }: FigureSources,
  now: EpochSeconds,
): (rule: AlertRule) => Promise<Reading> {
  const readMetric = metricReader({ reader, config, now });
  let snapshot: Promise<LiveSnapshot> | undefined;
  return async (rule) => {
    if (rule.figure.kind === 'metric') return readMetric(rule, rule.figure);
    snapshot ??= live.items().then((items) => snapshotOf(items, now));
    return readLive(rule, await snapshot, now);
  };
}
