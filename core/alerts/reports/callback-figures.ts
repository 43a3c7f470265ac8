import { listCallbacks } from '../../callbacks/list-callbacks.ts';
import { dueAt, isOverdue, owedCallbacks } from '../../callbacks/owed-callbacks.ts';
import type { CallbackRow } from '../../callbacks/wire.ts';
import { figuresOf, type Kept, promisedAt, promisesIn } from '../../reports/callback-figures.ts';
import { type FiguresOf, reportTerms } from '../figure-terms.ts';
import { type Asked, type FigureSource, pageLink, shareAgainst } from './report-source.ts';

type Data = { owed: CallbackRow[]; promises: Kept[] };

/** Callbacks that are owed today, as the board has them, and how promises were kept. */
export const callbackFigures: FigureSource<FiguresOf<'callbacks'>, Data> = {
  async read({ span, now }, { callbacks, config }) {
    const [open, closed] = await Promise.all([
      callbacks.open(),
      callbacks.closed(span.from, span.to),
    ]);
    const store = { open: async () => open, closed: async () => closed };
    const today = await listCallbacks({}, { store, config, now });
    return {
      owed: owedCallbacks(today.callbacks),
      promises: await promisesIn(span, store, config),
    };
  },
  figures: {
    callbacksOwed: ({ owed }, asked) => counted(owed, asked),
    callbacksOverdue: ({ owed }, asked) => counted(overdue(owed, asked), asked),
    oldestOverdueCallback: ({ owed }, asked) => {
      const { against } = counted(overdue(owed, asked), asked);
      const [oldest] = against;
      return { value: oldest ? asked.now - oldest.at : 0, against };
    },
    callbacksBroken: ({ promises }, asked) => {
      const own = ofQueue(promises, asked);
      const broken = own.filter(({ keeping }) => keeping === 'broken');
      return { value: figuresOf('', own).broken, against: broken.map(promised) };
    },
    callbacksKept: ({ promises }, asked) => {
      const own = ofQueue(promises, asked);
      const rateOf = (some: readonly Kept[]) => figuresOf('', some).keptRate;
      const { value, of } = shareAgainst(own, rateOf, asked);
      const { inTime, late, broken } = figuresOf('', own);
      return { value, sample: inTime + late + broken, against: of.map(promised) };
    },
  },
  link: (name, { from, to }) =>
    reportTerms[name].days === null ? '/callbacks' : pageLink('/history/callbacks', { from, to }),
};

const overdue = (owed: readonly CallbackRow[], { now }: Asked) =>
  owed.filter((row) => isOverdue(row, now));

/** How many there are of the rule's queue, and the contacts in which they were asked for. */
function counted(owed: readonly CallbackRow[], { queue }: Asked) {
  const own = owed.filter((row) => (queue ?? row.queue) === row.queue);
  const against = own.map((row) => ({ contactId: row.contactId, at: dueAt(row) }));
  return { value: own.length, against };
}

const ofQueue = (promises: readonly Kept[], { queue }: Asked): Kept[] =>
  promises.filter(({ callback }) => (queue ?? callback.queue) === callback.queue);

const promised = ({ callback }: Kept) => ({
  contactId: callback.contactId,
  at: promisedAt(callback),
});
