import type * as z from 'zod';
import type {
  CallbackFigures,
  CallbackFiguresAnswer,
  callbackFiguresQuery,
} from '../api/callback-figures-wire.ts';
import { type Callback, wasPromised } from '../callbacks/callback.ts';
import type { CallbackStore } from '../callbacks/callback-desk.ts';
import { type Keeping, keepingOf, keepings } from '../callbacks/keeping-of.ts';
import { callbackRowOf } from '../callbacks/list-callbacks.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { fail, ok, type Result } from '../result.ts';
import { wilsonInterval } from '../survey/wilson-interval.ts';
import { type Span, spanOfDays } from '../time/interval.ts';
import { dayOf, type EpochSeconds, wallClock } from '../time/zone.ts';
import type { ApiProblem } from './problem.ts';
import { rangeProblem } from './read-range.ts';

const mostDays = 92;
export const mostListed = 1000;

/** A retry has another time; the promise keeps its own. */
export const promisedAt = ({ slot, requestedAt }: Callback): EpochSeconds => slot ?? requestedAt;

/** A promise, and how it was kept. */
export type Kept = { callback: Callback; keeping: Keeping };

/** Promises to call back whose time lies in a range, and how they were kept. */
export async function callbackFigures(
  { from, to, queue, ...query }: z.output<typeof callbackFiguresQuery>,
  store: Pick<CallbackStore, 'open' | 'closed'>,
  config: Pick<ContactCenterConfig, 'timeZone' | 'callbacks'>,
): Promise<Result<CallbackFiguresAnswer, ApiProblem>> {
  const timeZone = query.timeZone ?? config.timeZone;
  const problem = rangeProblem({ from, to, timeZone }, mostDays);
  if (problem) return fail(problem);
  const span = spanOfDays(from, to, timeZone);
  const all = await promisesIn(span, store, config);
  const kept = all.filter(({ callback }) => (queue ?? callback.queue) === callback.queue);
  return ok({
    ...{ timeZone, total: figuresOf('', kept) },
    queues: rowsBy(kept, ({ queue: name }) => name),
    slots: rowsBy(kept, ({ slot }) => (slot === null ? null : wallClockTime(slot, timeZone))),
    days: rowsBy(kept, (one) => dayOf(promisedAt(one), timeZone)),
    callbacks: kept
      .slice(0, mostListed)
      .map(({ callback, keeping }) => ({ ...callbackRowOf(callback), keeping })),
    callbacksTruncated: kept.length > mostListed,
  });
}

/** Promises whose time lies in a span, the latest first. */
export async function promisesIn(
  { from, to }: Span,
  store: Pick<CallbackStore, 'open' | 'closed'>,
  { callbacks: { slotMinutes } }: Pick<ContactCenterConfig, 'callbacks'>,
): Promise<Kept[]> {
  const [open, closed] = await Promise.all([store.open(), store.closed(from, to)]);
  return [...new Map([...open, ...closed].map((one) => [one.id, one])).values()]
    .filter((one) => wasPromised(one) && promisedAt(one) >= from && promisedAt(one) < to)
    .map((one): Kept => ({ callback: one, keeping: keepingOf(one, slotMinutes) }))
    .sort((a, b) => promisedAt(b.callback) - promisedAt(a.callback));
}

/** How some promises were kept. */
export function figuresOf(key: string, kept: readonly Kept[]): CallbackFigures {
  const count = (wanted: Keeping) => kept.filter(({ keeping }) => keeping === wanted).length;
  const counts = Object.fromEntries(keepings.map((name) => [name, count(name)])) as Record<
    Keeping,
    number
  >;
  const due = counts.inTime + counts.late + counts.broken;
  const called = counts.inTime + counts.late;
  const reached = kept.filter(({ callback }) => callback.closed?.ending === 'reached').length;
  return {
    ...{ key, promised: kept.length, ...counts, reached },
    attempts: kept.reduce((sum, { callback }) => sum + callback.attempts.length, 0),
    keptRate: due === 0 ? null : counts.inTime / due,
    keptInterval: wilsonInterval(counts.inTime, due),
    reachedRate: called === 0 ? null : Math.min(1, reached / called),
  };
}

function rowsBy(kept: readonly Kept[], keyOf: (callback: Callback) => string | null) {
  const groups = new Map<string, Kept[]>();
  for (const one of kept) {
    const key = keyOf(one.callback);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .map(([key, group]) => figuresOf(key, group))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

function wallClockTime(at: number, timeZone: string): string {
  const { hour, minute } = wallClock(at, timeZone);
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}
