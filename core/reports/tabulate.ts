import type { HistoryAnswer } from '../api/wire.ts';
import { addCounts, type Counts } from '../metrics/counts.ts';
import { type MetricSettings, metricsOf, sumOf } from '../metrics/metrics.ts';
import type { Span } from '../time/interval.ts';

/** One cell's counts, with the group and the interval (by index) that they belong to. */
export type Placed = { group: string; interval: number; counts: Counts };

export type Labels = {
  /** Without groups every interval has a row, contacts or not. */
  grouped: boolean;
  nameOf: (group: string) => string;
  /** Settings of a group's rows; of the whole answer without a group. */
  settingsFor: (group?: string) => MetricSettings;
};

type Tables = Pick<HistoryAnswer, 'totals' | 'groups' | 'rows'>;

/** Sums cells into a row an interval and group, a row a group, and the total, and works out their metrics. */
export function tabulate(cells: Placed[], spans: Span[], labels: Labels): Tables {
  const all = labels.grouped ? cells : [...emptyCells(spans), ...cells];
  const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name);
  const named = ({ group, counts }: Placed) => ({
    key: group,
    name: labels.nameOf(group),
    metrics: metricsOf(counts, labels.settingsFor(group)),
  });
  return {
    totals: metricsOf(sumOf(cells.map(({ counts }) => counts)), labels.settingsFor()),
    groups: summed(all, ({ group }) => group)
      .map(named)
      .sort(byName),
    rows: summed(all, ({ group, interval }) => `${interval}|${group}`)
      .map((row) => ({ ...(spans[row.interval] as Span), ...named(row) }))
      .sort((a, b) => a.from - b.from || byName(a, b)),
  };
}

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
