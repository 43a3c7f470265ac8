import type { Language } from '../languages.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Closure } from './closure.ts';

export type ClosureNow = {
  emergency: Closure | undefined;
  closure: Closure | undefined;
};

/** From its beginning until just before its end. */
const holds = ({ from, to }: Closure, now: EpochSeconds): boolean =>
  Date.parse(from) <= now * 1000 && (to === undefined || now * 1000 < Date.parse(to));

/** One of a queue stands before one of all queues, then the later begun, then by id. */
const first = (a: Closure, b: Closure): number =>
  Number(b.queues !== undefined) - Number(a.queues !== undefined) ||
  Date.parse(b.from) - Date.parse(a.from) ||
  (a.id < b.id ? -1 : 1);

/**
 * The emergency message and the closure that stand at an instant for a queue. Without a queue only those of all queues do: a
 * caller who hasn't chosen yet may still want another one.
 */
export function closureAt(
  closures: readonly Closure[],
  queue: string | null,
  now: EpochSeconds,
): ClosureNow {
  const standing = closures
    .filter((one) => holds(one, now))
    .filter(({ queues }) => !queues || (queue !== null && queues.includes(queue)))
    .toSorted(first);
  return {
    emergency: standing.find(({ kind }) => kind === 'emergency'),
    closure: standing.find(({ kind }) => kind === 'closure'),
  };
}

/** What a caller of a language hears; in the center's first language that has a text when theirs has none, else empty. */
export function closureText(
  closure: Closure | undefined,
  language: string | null,
  spoken: readonly Language[],
): string {
  const wanted = spoken.find((one) => one === language);
  const order = wanted ? [wanted, ...spoken] : spoken;
  for (const one of order) if (closure?.text[one]) return closure.text[one];
  return '';
}
