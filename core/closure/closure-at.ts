import type { Language } from '../languages.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Closure } from './closure.ts';

export type ClosureNow = {
  emergency: Closure | undefined;
  closure: Closure | undefined;
};

/** Whether it stands no more: its end is the first instant without it. */
export const hasEnded = ({ to }: Closure, now: EpochSeconds): boolean =>
  to !== undefined && Date.parse(to) <= now * 1000;

/** From its beginning until just before its end. */
const holds = (closure: Closure, now: EpochSeconds): boolean =>
  Date.parse(closure.from) <= now * 1000 && !hasEnded(closure, now);

/** How closely it names what it is for: a queue, then a line, then neither. */
const closeness = ({ queues, lines }: Closure): number =>
  2 * Number(queues !== undefined) + Number(lines !== undefined);

/** The one that names it more closely stands first, then the later begun, then by id. */
const first = (a: Closure, b: Closure): number =>
  closeness(b) - closeness(a) || Date.parse(b.from) - Date.parse(a.from) || (a.id < b.id ? -1 : 1);

/** What a call asks for: the queue's name and the number that was called, null where there is none. */
export type ClosureOf = { queue: string | null; line: string | null };

const names = (wanted: readonly string[] | undefined, one: string | null): boolean =>
  !wanted || (one !== null && wanted.includes(one));

/**
 * The emergency message and the closure that stand at an instant for a queue and line. Without a queue only those of all queues
 * do: a caller who hasn't chosen yet may still want another one.
 */
export function closureAt(
  closures: readonly Closure[],
  { queue, line }: ClosureOf,
  now: EpochSeconds,
): ClosureNow {
  const standing = closures
    .filter((one) => holds(one, now))
    .filter(({ queues, lines }) => names(queues, queue) && names(lines, line))
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
