import { gridOf, parseCellId } from '../metrics/cells.ts';
import type { Counts } from '../metrics/counts.ts';
import { type PackedCounts, sumPacked, unpackCounts } from '../metrics/packed-counts.ts';
import type { Tally } from '../metrics/tally.ts';
import { type Span, spanOfDays } from '../time/interval.ts';
import type { Day, EpochSeconds } from '../time/zone.ts';
import type { ContactItem } from './stores.ts';

/** A counter of a cell whose stored value is not the sum of its contacts. */
export type Difference = { cell: string; counter: string; stored: number; recomputed: number };

/** The cells that an audit of one day looks at: the day's own, and the quarter hours of the day in its zone. */
export type AuditedDay = { day: Day; span: Span };

export const auditedDay = (day: Day, timeZone: string): AuditedDay => ({
  day,
  span: spanOfDays(day, day, timeZone),
});

/**
 * Whether contacts of a day may have expired, so that its cells can't be recomputed. A contact is kept for some days
 * after its last write, which comes after everything that it counts: none of a day is gone before the day's start lies
 * that far back. Quarter hours are kept at least as long.
 */
export const isBeyondRetention = (
  { span }: AuditedDay,
  contactDays: number,
  now: EpochSeconds,
): boolean => span.from + contactDays * 86_400 <= now;

/** `resolution|at` of a cell within the day. */
function isWithin(column: string, { day, span }: AuditedDay): boolean {
  const [resolution, at = ''] = column.split('|');
  if (resolution === 'day') return at === day;
  const quarter = Date.parse(at) / 1000;
  return quarter >= span.from && quarter < span.to;
}

/** What every cell of the day has to hold, from what its contacts count. */
export function recomputeCells(tallies: Iterable<Tally>, audited: AuditedDay): Map<string, Counts> {
  const cells = new Map<string, PackedCounts[]>();
  for (const tally of tallies)
    for (const [id, packed] of cellsWithin(tally, audited)) {
      const parts = cells.get(id);
      if (parts) parts.push(packed);
      else cells.set(id, [packed]);
    }
  return new Map([...cells].map(([id, parts]) => [id, unpackCounts(sumPacked(parts))]));
}

function* cellsWithin(tally: Tally, audited: AuditedDay): Generator<[string, PackedCounts]> {
  const { rows, columns } = gridOf(tally);
  for (const [column, packed] of columns)
    if (isWithin(column, audited)) for (const row of rows) yield [`${row}|${column}`, packed];
}

/** Every counter that differs, by cell and counter; an absent counter is 0. */
export function compareCells(
  stored: ReadonlyMap<string, Counts>,
  recomputed: ReadonlyMap<string, Counts>,
): Difference[] {
  const found: Difference[] = [];
  for (const cell of new Set([...stored.keys(), ...recomputed.keys()])) {
    const [there = {}, wanted = {}] = [stored.get(cell), recomputed.get(cell)];
    for (const counter of new Set([...Object.keys(there), ...Object.keys(wanted)])) {
      const [before, after] = [there[counter] ?? 0, wanted[counter] ?? 0];
      if (before !== after) found.push({ cell, counter, stored: before, recomputed: after });
    }
  }
  return found.sort((a, b) => compareText(a.cell, b.cell) || compareText(a.counter, b.counter));
}

const compareText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);

/** The differences of both audits that are the same in both: nothing was changing them in between. */
export function lasting(first: Difference[], second: Difference[]): Difference[] {
  const seen = new Set(first.map((one) => JSON.stringify(one)));
  return second.filter((one) => seen.has(JSON.stringify(one)));
}

/** Whether a tally counts in any of these cells. */
export function countsIn(tally: Tally, cells: ReadonlySet<string>): boolean {
  const { rows, columns } = gridOf(tally);
  return rows.some((row) => [...columns.keys()].some((column) => cells.has(`${row}|${column}`)));
}

/** Cells that changes of these contacts are still on their way to: journaled above their shard's watermark. */
export function cellsInFlight(
  contacts: Iterable<ContactItem>,
  watermarks: ReadonlyMap<string, string>,
): Set<string> {
  const cells = new Set<string>();
  for (const { journal } of contacts)
    for (const { shard, sequence, minus, plus } of journal) {
      if (sequence <= (watermarks.get(shard) ?? '')) continue;
      for (const tally of minus ? [minus, plus] : [plus])
        for (const id of idsOf(tally)) cells.add(id);
    }
  return cells;
}

function* idsOf(tally: Tally): Generator<string> {
  const { rows, columns } = gridOf(tally);
  for (const row of rows) for (const column of columns.keys()) yield `${row}|${column}`;
}

/** A cell as people read it: `queue Sales, VOICE · 2026-11-22`. */
export function describeCell(id: string): string {
  const { view, key, at } = parseCellId(id);
  return `${view} ${key.join(', ')} · ${at}`;
}
