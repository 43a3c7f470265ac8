import type { TodayAnswer } from '../api/wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { addCounts, type Counts } from '../metrics/counts.ts';
import { metricsOf, sumOf } from '../metrics/metrics.ts';
import { none } from '../metrics/tally.ts';
import type { Reader } from '../pipeline/reader.ts';
import { intervalsIn, quarterName, quarterOf, spanOfDays } from '../time/interval.ts';
import { dayOf, type EpochSeconds } from '../time/zone.ts';
import { readScope } from './read-scope.ts';
import { settingsOf, targetOf } from './report-settings.ts';

/** Today in the center's zone, as of `now`: totals, quarter hours so far and queues. */
export async function today(
  reader: Reader,
  config: ContactCenterConfig,
  now: EpochSeconds,
): Promise<TodayAnswer> {
  const day = dayOf(now, config.timeZone);
  const center = { view: 'center', wanted: {}, dimension: null } as const;
  const queue = { view: 'queue', wanted: {}, dimension: 'queue' } as const;
  const span = spanOfDays(day, day, config.timeZone);
  const recentFrom = Math.max(span.from, quarterOf(now) - 900);
  const [totals, quarters, queues, recent, names, foldedAt] = await Promise.all([
    readScope(reader, center, 'day', day, day),
    readScope(reader, center, 'quarter', quarterName(span.from), quarterName(span.to - 900)),
    readScope(reader, queue, 'day', day, day),
    readScope(reader, queue, 'quarter', quarterName(recentFrom), quarterName(quarterOf(now))),
    reader.catalogue('queue'),
    reader.foldedAt(),
  ]);
  const settings = settingsOf(config);
  const byQuarter = sumsBy(quarters, ({ at }) => at);
  return {
    day,
    timeZone: config.timeZone,
    asOf: now,
    foldedAt,
    recentFrom,
    totals: metricsOf(sumOf(totals.map(({ counts }) => counts)), settings),
    series: intervalsIn(
      { from: span.from, to: Math.min(now + 1, span.to) },
      'quarter',
      config.timeZone,
    ).map(({ from, to }) => ({
      from,
      to,
      metrics: metricsOf(byQuarter.get(quarterName(from)) ?? {}, settings),
    })),
    queues: queueRows(
      sumsBy(queues, ({ key }) => key[0] as string),
      sumsBy(recent, ({ key }) => key[0] as string),
      names,
      config,
    ),
  };
}

/** Configured queues in their order, contacts or not, then others that were seen today. */
function queueRows(
  counts: Map<string, Counts>,
  recent: Map<string, Counts>,
  names: { id: string; name: string }[],
  config: ContactCenterConfig,
): TodayAnswer['queues'] {
  const order = new Map(config.queues.map(({ name }, index) => [name, index]));
  const seen = names.filter(({ id, name }) => id !== none && (order.has(name) || counts.has(id)));
  const unseen = config.queues
    .filter(({ name }) => !seen.some((queue) => queue.name === name))
    .map(({ name }) => ({ id: name, name }));
  return [...seen, ...unseen]
    .sort((a, b) => (order.get(a.name) ?? order.size) - (order.get(b.name) ?? order.size))
    .map(({ id, name }) => {
      const serviceLevel = targetOf(config, name);
      const settings = settingsOf(config, serviceLevel.thresholdSeconds);
      const metrics = metricsOf(counts.get(id) ?? {}, settings);
      const now = metricsOf(recent.get(id) ?? {}, settings);
      return {
        ...{ queue: id, name, serviceLevel, metrics },
        recent: { serviceLevel: now.serviceLevel, contactsQueued: now.contactsQueued },
      };
    });
}

function sumsBy<Row extends { counts: Counts }>(
  rows: Row[],
  groupOf: (row: Row) => string,
): Map<string, Counts> {
  const sums = new Map<string, Counts>();
  for (const row of rows) {
    const group = groupOf(row);
    sums.set(group, addCounts(sums.get(group) ?? {}, row.counts));
  }
  return sums;
}
