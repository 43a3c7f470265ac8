import type { QueueConfig } from '../config/contact-center-config.ts';
import { queueNamed } from '../config/queue-named.ts';
import { isOpen, nextChange } from '../flow/world/is-open.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { CallbackBook } from './callback-desk.ts';
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

/** The first instant from one on at which a queue is open; null when it never opens again. */
export function openFrom(
  queue: string,
  from: EpochSeconds,
  desk: Pick<CallbackBook, 'config'>,
): EpochSeconds | null {
  const hours = queueHours(desk.config, queueOf(queue, desk));
  if (isOpen(hours, from * 1000)) return from;
  const opens = nextChange(hours, from * 1000);
  return opens === null ? null : opens / 1000;
}

/** Seconds that a queue is still open; 0 when it is closed, Infinity when it never closes. */
export function openSeconds(
  queue: string,
  now: EpochSeconds,
  desk: Pick<CallbackBook, 'config'>,
): number {
  const hours = queueHours(desk.config, queueOf(queue, desk));
  if (!isOpen(hours, now * 1000)) return 0;
  const closes = nextChange(hours, now * 1000);
  return closes === null ? Number.POSITIVE_INFINITY : closes / 1000 - now;
}
