import type { LiveItem } from '../live/live-item.ts';
import { snapshotOf } from '../live/snapshot-of.ts';
import type { LiveSnapshot } from '../live/wire.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Reading } from './alert.ts';
import { queueIds } from './queue-ids.ts';
import { readLive } from './read-live.ts';
import { metricReader } from './read-metric.ts';
import { reportReader } from './read-report.ts';
import type { ReportSources } from './reports/report-source.ts';
import type { AlertRule } from './rule.ts';

export type FigureSources = ReportSources & { live: { items(): Promise<LiveItem[]> } };

/** Reads the figures of rules at one instant; each source is read when a rule first wants it, and once. */
export function figureReader(
  sources: FigureSources,
  now: EpochSeconds,
): (rule: AlertRule) => Promise<Reading> {
  const { reader, live, config } = sources;
  const idOf = queueIds(reader);
  const readMetric = metricReader({ reader, config, now }, idOf);
  const readReport = reportReader(sources, idOf, now);
  let snapshot: Promise<LiveSnapshot> | undefined;
  return async (rule) => {
    if (rule.figure.kind === 'metric') return readMetric(rule, rule.figure);
    if (rule.figure.kind === 'report') return readReport(rule, rule.figure);
    snapshot ??= live.items().then((items) => snapshotOf(items, now));
    return readLive(rule, await snapshot, now);
  };
}
