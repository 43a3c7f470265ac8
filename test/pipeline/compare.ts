import { expect } from 'vitest';
import config from '../../contact-center.config.ts';
import { type Grouping, groupings } from '../../core/api/wire.ts';
import { type View, views } from '../../core/metrics/cells.ts';
import { counters } from '../../core/metrics/counters.ts';
import { usualThresholds } from '../../core/metrics/histogram.ts';
import type { Reader } from '../../core/pipeline/reader.ts';
import { history } from '../../core/reports/history.ts';
import { readScope } from '../../core/reports/read-scope.ts';
import { type Interval, intervals, quarterName, spanOfDays } from '../../core/time/interval.ts';
import type { HistoryQuestion, Oracle, OracleRow } from './oracle/oracle.ts';

const nameOfCode = new Map(
  Object.entries(counters).map(([name, { code }]) => [code as string, name]),
);

/** Every counter of every cell between some days, by `view/resolution/key/at/counter`, read as reports read. */
export async function cellsStored(
  reader: Reader,
  spans: readonly (readonly [from: string, to: string])[],
): Promise<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const [from, to] of spans) {
    const { from: first, to: end } = spanOfDays(from, to, config.timeZone);
    for (const view of Object.keys(views) as View[])
      for (const [resolution, low, high] of [
        ['quarter', quarterName(first), quarterName(end - 900)],
        ['day', from, to],
      ] as const) {
        const plan = { view, wanted: {}, dimension: null };
        for (const { key, at, counts } of await readScope(reader, plan, resolution, low, high))
          for (const [code, amount] of Object.entries(counts)) {
            const name = nameOfCode.get(code);
            if (name && amount !== 0)
              found[[view, resolution, key.join('/'), at, name].join('/')] = amount;
          }
      }
  }
  return found;
}

const percentiles = new Set([
  'maximumQueuedTime',
  'medianQueueTime',
  'queueTime80',
  'queueTime90',
  'queueTime95',
  'medianHandleTime',
  'handleTime90',
  'medianAfterContactWorkTime',
  'afterContactWorkTime95',
]);

/** Center's zone and others, all widths, all groupings; thresholds in turn. */
const combinations = [config.timeZone, 'Asia/Kathmandu', 'America/New_York'].flatMap((zone) =>
  intervals.flatMap((width) => groupings.map((dimension) => ({ zone, width, dimension }))),
);

/** Every metric in some days: by each `step`th combination of zone, interval and grouping, beginning with `first`. */
export async function expectHistory(
  reader: Reader,
  oracle: Oracle,
  days: readonly [from: string, to: string],
  [first, step]: readonly [first: number, step: number],
): Promise<void> {
  for (let index = first % step; index < combinations.length; index += step) {
    const combination = combinations[index] as (typeof combinations)[number];
    const { from: start, to: stop } = spanOfDays(...days, combination.zone);
    const { shortAbandonSeconds: shortAbandon, agentCost } = config;
    const threshold = usualThresholds[index % usualThresholds.length] as number;
    const question = { threshold, shortAbandon, cost: agentCost.perHour, start, stop };
    await expectSame(reader, oracle, { ...combination, ...question }, days);
  }
}

type Question = HistoryQuestion & {
  width: Interval;
  dimension: Grouping;
};
type Row = { key: string; from: number; metrics: Record<string, number | null> };

async function expectSame(
  reader: Reader,
  oracle: Oracle,
  asked: Question,
  [from, to]: readonly [string, string],
) {
  const { zone: timeZone, width: interval, dimension: groupBy, threshold } = asked;
  const query = { from, to, interval, timeZone, groupBy, thresholdSeconds: threshold };
  const answer = await history(query, reader, config);
  if (!answer.ok) throw new Error(answer.problem.detail);
  const { rows, groups, totals } = answer.value;
  const what = `${timeZone} by ${interval} and ${groupBy}, ${threshold} s`;
  expectRows(rows, await oracle.history(asked), what);
  const whole = (rows: Omit<Row, 'from'>[]) => rows.map((row) => ({ ...row, from: asked.start }));
  const summed = { ...asked, width: 'whole' } as const;
  expectRows(whole(groups), await oracle.history(summed), `${what}, groups`);
  if (groupBy === 'agent' || groupBy === 'wrapUpCode') return;
  const total = await oracle.history({ ...summed, dimension: 'none' });
  expectRows(whole([{ key: '', metrics: totals }]), total, `${what}, totals`);
}

/** Rows that SQL does not know must be empty, and none that it knows may be missing. */
function expectRows(rows: Row[], expectedRows: OracleRow[], what: string): void {
  const expected = new Map(expectedRows.map((row) => [`${row.from} ${row.key}`, row.metrics]));
  for (const { from, key, metrics } of rows) {
    const should = expected.get(`${from} ${key}`);
    if (should) expectMetrics(metrics, should, `${what}: ${from} ${key}`);
    else expect(Object.values(metrics).filter(Boolean), `${what}: ${from} ${key}`).toEqual([]);
    expected.delete(`${from} ${key}`);
  }
  expect([...expected.keys()], `${what}: rows that are missing`).toEqual([]);
}

/** Equal, but for percentiles, which may err by 2 %. */
export function expectMetrics(
  actual: Record<string, number | null>,
  expected: Record<string, number | null>,
  what: string,
): void {
  const errors = Object.keys(expected).filter((name) => {
    const [is, should] = [actual[name] as number | null, expected[name] as number | null];
    if (is === null || should === null) return is !== should;
    if (percentiles.has(name)) return Math.abs(is - should) > 0.02 * should;
    return is !== should;
  });
  expect(
    errors.map((name) => `${name}: ${actual[name]}, not ${expected[name]}`),
    what,
  ).toEqual([]);
  expect(Object.keys(actual).sort()).toEqual(Object.keys(expected).sort());
}
