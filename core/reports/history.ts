import type * as z from 'zod';
import type { HistoryAnswer, historyQuery } from '../api/wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { MetricSettings } from '../metrics/metric.ts';
import type { CellRow, Reader } from '../pipeline/reader.ts';
import { fail, ok, type Result } from '../result.ts';
import {
  type Interval,
  intervalsIn,
  quarterName,
  type Span,
  spanOfDays,
} from '../time/interval.ts';
import { daysBetween, isTimeZone } from '../time/zone.ts';
import { metricsIn } from './metrics-in.ts';
import { namesOf } from './names-of.ts';
import { groupOf, planScope, type ScopePlan } from './plan-scope.ts';
import type { ApiProblem } from './problem.ts';
import { readScope } from './read-scope.ts';
import { scopeSettings, settingsOf, targetOf } from './report-settings.ts';
import { type Placed, tabulate } from './tabulate.ts';

export type HistoryQuery = z.output<typeof historyQuery>;

/** Days that one answer may span; a day in another zone than the center's is summed from its quarter hours. */
const mostDays: Record<Interval, number> = { quarter: 35, hour: 100, day: 1100 };
const mostDaysElsewhere = 400;

/** Metrics of a range of days by interval and group. */
export async function history(
  query: HistoryQuery,
  reader: Reader,
  config: ContactCenterConfig,
): Promise<Result<HistoryAnswer, ApiProblem>> {
  const timeZone = query.timeZone ?? config.timeZone;
  const refused = refusal(query, timeZone, config.timeZone);
  if (refused) return fail(refused);
  const planned = planScope(query, query.groupBy);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const wanted = metricsIn(query.metrics);
  if (!wanted.ok) return wanted;
  const spans = intervalsIn(spanOfDays(query.from, query.to, timeZone), query.interval, timeZone);
  const names = await groupNames(reader, plan);
  const cells = await readCells(reader, plan, query, timeZone === config.timeZone, spans);
  const tables = tabulate(cells, spans, {
    grouped: plan.dimension !== null,
    nameOf: (group) => names.get(group) ?? group,
    metrics: wanted.value,
    settingsFor: await thresholds(query, plan, reader, config),
  });
  if (!tables.ok) return tables;
  return ok({
    timeZone,
    interval: query.interval,
    groupBy: query.groupBy,
    ...tables.value,
  });
}

function refusal(query: HistoryQuery, timeZone: string, ownZone: string): ApiProblem | null {
  if (!isTimeZone(timeZone))
    return { code: 'time-zone-unknown', field: 'timeZone', detail: `no time zone ${timeZone}` };
  const days = daysBetween(query.from, query.to) + 1;
  if (days < 1)
    return { code: 'query-invalid', field: 'to', detail: 'the last day lies before the first' };
  const elsewhere = query.interval === 'day' && timeZone !== ownZone;
  const most = elsewhere ? mostDaysElsewhere : mostDays[query.interval];
  if (days <= most) return null;
  return {
    code: 'range-too-long',
    field: 'to',
    detail: `${days} days by ${query.interval}: at most ${most}, or choose a wider interval`,
  };
}

/** A row of one queue is measured by that queue's threshold, everything else as the whole answer is. */
async function thresholds(
  query: HistoryQuery,
  plan: ScopePlan,
  reader: Reader,
  config: ContactCenterConfig,
): Promise<(group?: string) => MetricSettings> {
  const overall = await scopeSettings(query.thresholdSeconds, plan.wanted.queue, reader, config);
  if (query.thresholdSeconds !== undefined || plan.dimension !== 'queue') return () => overall;
  const names = await groupNames(reader, plan);
  return (group) =>
    group === undefined
      ? overall
      : settingsOf(config, targetOf(config, names.get(group) ?? group).thresholdSeconds);
}

async function readCells(
  reader: Reader,
  plan: ScopePlan,
  query: HistoryQuery,
  ownZone: boolean,
  spans: Span[],
): Promise<Placed[]> {
  const place = (row: CellRow, interval: number): Placed => ({
    group: groupOf(plan, row.key),
    interval,
    counts: row.counts,
  });
  if (query.interval === 'day' && ownZone) {
    const rows = await readScope(reader, plan, 'day', query.from, query.to);
    return rows.map((row) => place(row, daysBetween(query.from, row.at)));
  }
  const from = quarterName(spans[0]?.from ?? 0);
  const to = quarterName((spans.at(-1)?.to ?? 0) - 900);
  const rows = await readScope(reader, plan, 'quarter', from, to);
  return rows.map((row) => place(row, indexOf(spans, Date.parse(row.at) / 1000)));
}

/** The span that holds an instant; spans are in order and without gaps. */
function indexOf(spans: Span[], instant: number): number {
  let low = 0;
  let high = spans.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((spans[middle] as Span).from <= instant) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Names of the groups; a dimension without a catalogue of names shows its values. */
const groupNames = async (
  reader: Reader,
  { dimension }: ScopePlan,
): Promise<Map<string, string>> =>
  dimension === 'queue' || dimension === 'agent' ? namesOf(dimension, reader) : new Map();
