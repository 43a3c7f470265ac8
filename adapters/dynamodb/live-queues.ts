import type { LiveQueue, LiveState } from '../../core/wait/live-state.ts';
import type { CenterItems } from './center-items.ts';

/** A queue's live state as an item: `contacts` are the ids in it, next first. */
export type LiveQueueDocument = LiveQueue & { contacts: string[] };

export const liveQueueKey = (queue: string) => ['live|queue', queue] as const;

/** Reads what the functions of the live state write; nothing is known of a queue until they have. */
export function liveQueues(items: Pick<CenterItems, 'get'>): LiveState {
  const read = async (queue: string) =>
    (await items.get<LiveQueueDocument>(...liveQueueKey(queue)))?.document;
  return {
    async queue(name) {
      const document = await read(name);
      if (!document) return undefined;
      const { contacts: _, ...queue } = document;
      return queue;
    },
    async place(contactId, queue) {
      const document = await read(queue);
      const index = document?.contacts.indexOf(contactId) ?? -1;
      if (!document || index < 0) return undefined;
      return { position: index + 1, ahead: index + (document.ahead - document.waiting) };
    },
  };
}
