import type { HistoryAnswer } from '../api/wire.ts';
import { addCounts, type Counts } from '../metrics/counts.ts';
import type { MetricSettings } from '../metrics/metric.ts';
import { type MetricName, sumOf } from '../metrics/metrics.ts';
import { valuesOf } from '../metrics/values-of.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Span } from '../time/interval.ts';
import type { ApiProblem } from './problem.ts';

/** One cell's counts, with the group and the interval (by index) that they belong to. */
export type Placed = { group: string; interval: number; counts: Counts };

export type Labels = {
  /** Without groups every interval has a row, contacts or not. */
  grouped: boolean;
  nameOf: (group: string) => string;
  /** The metrics asked for. */
  metrics: readonly MetricName[];
  /** Settings of a group's rows; of the whole answer without a group. */
  settingsFor: (group?: string) => MetricSettings;
};

type Tables = Pick<HistoryAnswer, 'totals' | 'groups' | 'rows'>;

/** A row weighs as much as its metrics and its interval, key and name: so many make an answer of some megabytes. */
const mostWeight = 270_000;
const labelsWeight = 4;

/**
 * Sums cells into a row an interval and group, a row a group, and the total, and works out the metrics that were asked
 * for. Fails with `range-too-long` when that makes more than an answer can hold.
 */
export function tabulate(
  cells: Placed[],
  spans: Span[],
  labels: Labels,
): Result<Tables, ApiProblem> {
  const all = labels.grouped ? cells : [...emptyCells(spans), ...cells];
  const groups = summed(all, ({ group }) => group);
  const rows = summed(all, ({ group, interval }) => `${interval}|${group}`);
  const weight = (groups.length + rows.length) * (labels.metrics.length + labelsWeight);
  if (weight > mostWeight) return fail(tooMuch(groups.length + rows.length, labels));
  const named = ({ group, counts }: Placed) => ({
    key: group,
    name: labels.nameOf(group),
    metrics: valuesOf(labels.metrics, counts, labels.settingsFor(group)),
  });
  return ok({
    totals: valuesOf(
      labels.metrics,
      sumOf(cells.map(({ counts }) => counts)),
      labels.settingsFor(),
    ),
    groups: groups.map(named).sort(byName),
    rows: rows
      .map((row) => ({ ...(spans[row.interval] as Span), ...named(row) }))
      .sort((a, b) => a.from - b.from || byName(a, b)),
  });
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);

const tooMuch = (rows: number, { metrics: { length } }: Labels): ApiProblem => ({
  code: 'range-too-long',
  field: 'metrics',
  detail: `${rows} rows of ${length} metrics are too many for one answer: ask for fewer metrics, a wider interval, a shorter range or fewer groups by a filter`,
});

const emptyCells = (spans: Span[]): Placed[] =>
  spans.map((_, interval) => ({ group: '', interval, counts: {} }));

function summed(cells: Placed[], keyOf: (cell: Placed) => string): Placed[] {
  const sums = new Map<string, Placed>();
  for (const cell of cells) {
    const key = keyOf(cell);
    const sum = sums.get(key);
    if (sum) addCounts(sum.counts, cell.counts);
    else sums.set(key, { ...cell, counts: { ...cell.counts } });
  }
  return [...sums.values()];
}
