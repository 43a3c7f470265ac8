import type { Anchor } from '../metrics/counters.ts';
import type { Span } from '../time/interval.ts';
import { addDays, dayOf } from '../time/zone.ts';
import type { ScopePlan } from './plan-scope.ts';
import type { ContactSource, Reader } from './reader.ts';

/** 9999-12-31: contacts that have not ended stand there in an agent's index. */
const endOfTime = 253_402_300_800;

/** The index queries that together hold every contact of a span and scope, newest first. */
export async function contactSources(
  reader: Reader,
  wanted: ScopePlan['wanted'],
  span: Span,
  anchor: Anchor,
): Promise<ContactSource[]> {
  if (wanted.agent) {
    // Answered or queued in the span, a contact ends at any time after it.
    const to = anchor === 'disconnect' ? span.to : endOfTime;
    return wanted.agent.map((agent) => ({ by: 'agent', agent, from: span.from, to }));
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
