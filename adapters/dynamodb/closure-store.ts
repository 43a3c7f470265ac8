import type { Closure } from '../../core/closure/closure.ts';
import type { ClosureStore } from '../../core/closure/closure-desk.ts';
import type { CenterItem, CenterItems } from './center-items.ts';
import { instantKey } from './contact-codec.ts';

const list = 'closures';
/** Sorts behind every instant: until it is lifted. */
const noEnd = '9999-12-31T23:59:59Z';

const endOf = ({ to }: Closure): string =>
  to === undefined ? noEnd : instantKey(Math.ceil(Date.parse(to) / 1000));

const versioned = ({ document, version }: CenterItem<Closure>) => ({ value: document, version });

/** Emergency messages and closures, listed by their end: a call reads those that can still stand, not all that ever were. */
export const closureStore = (items: CenterItems): ClosureStore => ({
  async read(id) {
    const item = await items.get<Closure>('closure', id);
    return item && versioned(item);
  },

  put: (closure, version) =>
    items.put({
      ...{ pk: 'closure', sk: closure.id, version, document: closure },
      ...{ list, listAt: endOf(closure) },
    }),

  async notEnded(now) {
    const found = await items.list<Closure>(list, { from: instantKey(now + 1) });
    return found.map(versioned);
  },
});
