import type { QueueConfig } from '../config/contact-center-config.ts';
import { queueNamed } from '../config/queue-named.ts';
import { isOpen, nextChange } from '../flow/world/is-open.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { CallbackBook } from './callback-desk.ts';
import type { Closing } from './center-history.ts';
import { closesIn } from './closes-in.ts';
import { queueHours } from './queue-hours.ts';

const minute = 60;
const day = 86_400;

/** Seconds after which somebody looks at a callback again, by what it waits for. */
export const patience = {
  /** A request whose function may have died: no function lives longer than Connect's 8 seconds. */
  requested: minute,
  /** A claimed attempt whose call may not have been made. */
  claimed: minute,
  /** A call that rings or is spoken. */
  called: 3 * minute,
  /** A callback in Connect's queue. */
  queued: 5 * minute,
  /** Beyond Connect's own pause between attempts: then no other attempt follows. */
  nextLeg: 10 * minute,
  /** A request or a queued callback of which nothing became: Connect keeps queued ones for 7 days. */
  promise: 7 * day,
  /** A scheduled call that nobody made, opening hours apart: by then the customer has given up on it. */
  overdue: 2 * day,
  /** A closure without an end, before somebody looks whether it still stands. */
  closure: 15 * minute,
  /** A call of which Connect knows nothing. */
  unknownCall: day,
} as const;

/** A claim older than this isn't called any more: its token is only known for 7 days. */
export const safeTokenSeconds = 6 * day;

/** The queue of a callback. Throws when the configuration has none of that name: nobody could take the call. */
export function queueOf(name: string, { config }: Pick<CallbackBook, 'config'>): QueueConfig {
  const queue = queueNamed(config, name);
  if (!queue) throw new Error(`no queue "${name}" in the configuration`);
  return queue;
}

/** What says when a queue is open: its hours, and what supervisors close beside them. */
export interface Timing extends Pick<CallbackBook, 'config' | 'now'> {
  closings: readonly Closing[];
}

/** With the closures that stand or are to come. */
export const timingOf = async ({
  config,
  history,
  now,
}: Pick<CallbackBook, 'config' | 'history' | 'now'>): Promise<Timing> => ({
  ...{ config, now },
  closings: await history.closings(now),
});

/**
 * The first instant from one on at which a queue is open, as far as is known now: of a closure without an end it is when to look
 * again. Null when it never opens again.
 */
export function openFrom(queue: string, from: EpochSeconds, timing: Timing): EpochSeconds | null {
  const { name, hours } = hoursOf(queue, timing);
  const opens = isOpen(hours, from * 1000) ? from * 1000 : nextChange(hours, from * 1000);
  if (opens === null) return null;
  const at = opens / 1000;
  const ends = timing.closings
    .map((closing) => ({ ...closing, to: closing.to ?? timing.now + patience.closure }))
    .filter((closing) => closesIn({ from: at, to: at + 1 }, name, [closing]))
    .map(({ to }) => to);
  return ends.length === 0 ? at : openFrom(queue, Math.max(...ends), timing);
}

/** Seconds that a queue is still open; 0 when it is closed, Infinity when it never closes. */
export function openSeconds(queue: string, now: EpochSeconds, timing: Timing): number {
  const { name, hours } = hoursOf(queue, timing);
  const { closings } = timing;
  if (!isOpen(hours, now * 1000) || closesIn({ from: now, to: now + 1 }, name, closings)) return 0;
  const closes = [
    (nextChange(hours, now * 1000) ?? Number.POSITIVE_INFINITY) / 1000,
    ...closings
      .filter(({ from, queues }) => from > now && (queues?.includes(name) ?? true))
      .map(({ from }) => from),
  ];
  return Math.min(...closes) - now;
}

function hoursOf(name: string, book: Pick<CallbackBook, 'config'>) {
  const queue = queueOf(name, book);
  return { name: queue.name, hours: queueHours(book.config, queue) };
}
