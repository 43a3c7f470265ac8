import type { CenterInfo, HistoryAnswer, MetricValues } from '../../../core/api/wire.ts';
import type { MetricName } from '../../../core/metrics/metrics.ts';
import { type Span, spanOfDays } from '../../../core/time/interval.ts';
import { mixesThresholds } from '../../figures/mixes-thresholds.ts';
import { fieldOfGrouping, type Scope } from '../../figures/scope.ts';
import { type HistoryState, rowsShown } from './history-state.ts';

/** A line of the table and of its export, with what its figures count. */
export type HistoryRow = {
  id: string;
  kind: 'total' | 'row';
  span: Span;
  /** Null on the total and where nothing is grouped. */
  group: { key: string; name: string } | null;
  /** Null where no list can be asked for. */
  scope: Scope | null;
  /** The threshold that the row's figures were measured by. */
  thresholdSeconds: number;
  /** Over queues of which some have another threshold of their own. */
  mixed: boolean;
  metrics: MetricValues;
};

export type Sorting = { column: 'interval' | 'group' | MetricName; descending: boolean };

/** The total and, in the answer's order, the rows that the state asks for. */
export function historyRows(
  answer: HistoryAnswer,
  state: HistoryState,
  center: CenterInfo,
): HistoryRow[] {
  const whole = spanOfDays(state.from, state.to, answer.timeZone);
  const thresholdSeconds = thresholdOf(answer, state, center);
  const total: HistoryRow = {
    id: 'total',
    kind: 'total',
    span: whole,
    group: null,
    scope: scopeOfTotal(answer, state),
    thresholdSeconds,
    mixed:
      state.thresholdSeconds === null &&
      mixesThresholds(center, thresholdSeconds, state.scope.queues),
    metrics: answer.totals,
  };
  const grouped = answer.groupBy !== 'none';
  const lines =
    rowsShown(answer, state) === 'groups'
      ? answer.groups.map((group) => ({ ...group, ...whole }))
      : answer.rows;
  return [
    total,
    ...lines.map(({ from, to, key, name, metrics }) => ({
      id: `${from} ${key}`,
      kind: 'row' as const,
      span: clip({ from, to }, whole),
      group: grouped ? { key, name } : null,
      scope: grouped ? scopeOfGroup(answer, state, key) : state.scope,
      thresholdSeconds: thresholdOf(answer, state, center, key),
      mixed: false,
      metrics,
    })),
  ];
}

/** As the API has it: the threshold asked for, else that of the only queue in scope, else the center's. */
function thresholdOf(
  { groupBy }: HistoryAnswer,
  state: HistoryState,
  center: CenterInfo,
  key?: string,
): number {
  if (state.thresholdSeconds !== null) return state.thresholdSeconds;
  const [only, ...more] = state.scope.queues ?? [];
  const id = groupBy === 'queue' && key !== undefined ? key : more.length === 0 ? only : undefined;
  const queue = center.queues.find((each) => each.id === id);
  return (queue ?? center).serviceLevel.thresholdSeconds;
}

const clip = (span: Span, whole: Span): Span => ({
  from: Math.max(span.from, whole.from),
  to: Math.min(span.to, whole.to),
});

/** The API takes so many values of one filter. */
const mostValues = 100;

/** A total over agents holds only contacts that had one, so its list names all of them. */
function scopeOfTotal(answer: HistoryAnswer, { scope }: HistoryState): Scope | null {
  if (answer.groupBy !== 'agent' || scope.agents) return scope;
  const agents = answer.groups.map(({ key }) => key);
  return agents.length > mostValues ? null : { ...scope, agents };
}

/** The state's filters, narrowed to one group. */
function scopeOfGroup(answer: HistoryAnswer, state: HistoryState, key: string): Scope {
  const field = fieldOfGrouping[answer.groupBy];
  return field ? { ...state.scope, [field]: [key] } : state.scope;
}

/** Sorts everything under the total; undefined values come last either way. */
export function sortRows(rows: readonly HistoryRow[], sorting: Sorting | null): HistoryRow[] {
  const totals = rows.filter((row) => row.kind === 'total');
  const others = rows.filter((row) => row.kind === 'row');
  if (sorting === null) return [...totals, ...others];
  const sign = sorting.descending ? -1 : 1;
  const value = valueFor(sorting.column);
  others.sort((a, b) => {
    const [x, y] = [value(a), value(b)];
    if (x === null || y === null) return Number(x === null) - Number(y === null);
    return sign * compare(x, y);
  });
  return [...totals, ...others];
}

function valueFor(column: Sorting['column']): (row: HistoryRow) => string | number | null {
  if (column === 'interval') return (row) => row.span.from;
  if (column === 'group') return (row) => row.group?.name ?? '';
  return (row) => row.metrics[column] ?? null;
}

const compare = (x: string | number, y: string | number) =>
  typeof x === 'string' || typeof y === 'string' ? String(x).localeCompare(String(y)) : x - y;
