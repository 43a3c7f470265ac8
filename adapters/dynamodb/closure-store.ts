import type { Closure } from '../../core/closure/closure.ts';
import type { EpochSeconds } from '../../core/time/zone.ts';
import type { CenterItems } from './center-items.ts';
import { changeItem, type ItemContent } from './change-item.ts';
import { instantKey } from './contact-codec.ts';

export type ClosureStore = {
  /** Those that have not ended at an instant, begun or not. */
  notEnded(now: EpochSeconds): Promise<Closure[]>;
  /** Switches one on, or changes it. */
  save(closure: Closure): Promise<void>;
  /** Ends one now; false when there is none that has not ended. */
  lift(id: string, now: EpochSeconds): Promise<boolean>;
};

const list = 'closures';
/** Sorts behind every instant: until it is lifted. */
const noEnd = '9999-12-31T23:59:59Z';

const endOf = ({ to }: Closure): string =>
  to === undefined ? noEnd : instantKey(Math.ceil(Date.parse(to) / 1000));

const contentOf = (closure: Closure): ItemContent<Closure> => ({
  document: closure,
  list,
  listAt: endOf(closure),
});

/** Emergency messages and closures, listed by their end: a call reads those that can still stand, not all that ever were. */
export const closureStore = (items: CenterItems): ClosureStore => ({
  async notEnded(now) {
    const found = await items.list<Closure>(list, { from: instantKey(now + 1) });
    return found.map(({ document }) => document);
  },

  async save(closure) {
    await changeItem<Closure>(items, ['closure', closure.id], () => contentOf(closure));
  },

  lift: (id, now) =>
    changeItem<Closure>(items, ['closure', id], (closure) => {
      if (!closure || endOf(closure) <= instantKey(now)) return null;
      const begun = Date.parse(closure.from) < now * 1000;
      const from = begun ? closure.from : instantKey(now);
      return contentOf({ ...closure, from, to: instantKey(now) });
    }),
});
