import type { Anchor } from '../metrics/counters.ts';
import type { ContactSource, Reader } from '../pipeline/reader.ts';
import type { Span } from '../time/interval.ts';
import { addDays, dayOf } from '../time/zone.ts';
import type { ScopePlan } from './plan-scope.ts';

/** Tasks may live 90 days, all others 7: so long after its queue or answer a contact has ended. */
const longestContactSeconds = 90 * 86_400;
/** 9999-12-31: contacts that have not ended stand there in an agent's index. */
const notEnded = { from: 253_402_300_799, to: 253_402_300_800 };

/** The index queries that together hold every contact of a span and scope, newest first. */
export async function contactSources(
  reader: Reader,
  wanted: ScopePlan['wanted'],
  span: Span,
  anchor: Anchor,
): Promise<ContactSource[]> {
  if (wanted.agent) {
    const { from, to } = span;
    const ends =
      anchor === 'disconnect' ? [span] : [notEnded, { from, to: to + longestContactSeconds }];
    return wanted.agent.flatMap((agent) => ends.map((end) => ({ by: 'agent', agent, ...end })));
  }
  const queues = wanted.queue ?? (await reader.catalogue('queue')).map(({ id }) => id);
  return utcDays(span).flatMap((utcDay) =>
    queues.flatMap((queue) => sourcesOfDay(queue, utcDay, span, anchor)),
  );
}

/** By enqueue or answer: those that ended on the same day, and the sparse index of those that did not. */
function sourcesOfDay(queue: string, utcDay: string, span: Span, anchor: Anchor): ContactSource[] {
  const day = { by: 'queue', queue, utcDay } as const;
  if (anchor === 'disconnect') return [{ ...day, ...span, index: 'ended' }];
  const endOfDay = Date.parse(`${addDays(utcDay, 1)}T00:00:00Z`) / 1000;
  return [
    { ...day, from: span.from, to: endOfDay, index: 'ended' },
    { ...day, ...span, index: anchor === 'enqueue' ? 'enqueued' : 'answered' },
  ];
}

function utcDays({ from, to }: Span): string[] {
  const days: string[] = [];
  const first = dayOf(from, 'UTC');
  for (let day = dayOf(Math.max(from, to - 1), 'UTC'); day >= first; day = addDays(day, -1))
    days.push(day);
  return days;
}
