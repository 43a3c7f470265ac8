import { joinList } from '../api/list-text.ts';

type Listed = {
  from: string;
  to: string;
  timeZone: string;
  /** Of all queues when left out. */
  queue?: string;
  list: 'repeats' | 'firsts';
};

/** The address of the journeys that repeat another, or of those that don't. */
export function repeatsLink({ from, to, timeZone, queue, list }: Listed): string {
  const search = new URLSearchParams({ repeatsFrom: from, repeatsTo: to, timeZone, list });
  if (queue !== undefined) search.set('queues', joinList([queue]));
  return `/contacts?${search}`;
}
