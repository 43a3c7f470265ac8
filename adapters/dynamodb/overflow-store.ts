import type { Overflow, OverflowStore } from '../../core/overflow/overflow.ts';
import type { CenterItems } from './center-items.ts';

const pk = 'overflow';

/** The switches of queues' overflows, one item each. */
export const overflowStore = (items: Pick<CenterItems, 'get' | 'put'>): OverflowStore => ({
  async read(queue) {
    const item = await items.get<Overflow>(pk, queue);
    return item && { value: item.document, version: item.version };
  },
  put: (overflow, version) => items.put({ pk, sk: overflow.queue, version, document: overflow }),
});
