import type { JourneyList } from '../../core/api/repeats-wire.ts';
import { joinList } from '../api/list-text.ts';

type Listed = {
  from: string;
  to: string;
  timeZone: string;
  /** Of all queues when left out. */
  queue?: string;
  list: JourneyList;
};

/** Lists of journeys, by the words that name them and say which they have. */
export const journeyLists = {
  repeats: { name: 'history.repeats', definition: 'history.repeats.definition' },
  followed: { name: 'figures.fcr.followed', definition: 'figures.fcr.followed.definition' },
  resolved: { name: 'figures.fcr', definition: 'figures.fcr.definition' },
  all: { name: 'figures.fcr.journeys', definition: 'figures.fcr.journeys.definition' },
} as const satisfies Record<JourneyList, { name: string; definition: string }>;

/** The address of the journeys behind a figure of repeats or of first-contact resolution. */
export function repeatsLink({ from, to, timeZone, queue, list }: Listed): string {
  const search = new URLSearchParams({ repeatsFrom: from, repeatsTo: to, timeZone, list });
  if (queue !== undefined) search.set('queues', joinList([queue]));
  return `/contacts?${search}`;
}
