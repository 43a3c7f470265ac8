import type { CallbackFiguresAnswer } from '../../../core/api/callback-figures-wire.ts';
import { dayOf, wallClock } from '../../../core/time/zone.ts';

export type Promised = CallbackFiguresAnswer['callbacks'][number];

/** The promises behind a figure, and what it is called. */
export type PromisesChosen = { title: string; keep: (callback: Promised) => boolean };

export const groups = ['queues', 'slots', 'days'] as const;
export type Group = (typeof groups)[number];

const twoDigits = (part: number) => String(part).padStart(2, '0');

/** The row of a group in which a promise counts; null where it counts in none. */
export function rowKey(
  { queue, promisedAt, requestedAt }: Promised,
  group: Group,
  timeZone: string,
): string | null {
  if (group === 'queues') return queue;
  if (group === 'days') return dayOf(promisedAt ?? requestedAt, timeZone);
  if (promisedAt === null) return null;
  const { hour, minute } = wallClock(promisedAt, timeZone);
  return `${twoDigits(hour)}:${twoDigits(minute)}`;
}
