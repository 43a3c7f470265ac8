import { keepsTally, wantedOf } from '../../reports/plan-scope.ts';
import { type Judged, judgedJourneys, repeatsOf, resolutionOf } from '../../reports/repeats.ts';
import type { FiguresOf } from '../figure-terms.ts';
import { type Asked, type FigureSource, listed, pageLink, shareAgainst } from './report-source.ts';

/** Whether customers had to come back. */
export const repeatFigures: FigureSource<FiguresOf<'repeats'>, Judged[]> = {
  async read({ span, now }, { reader, config }) {
    const withinDays = config.repeatWithinDays;
    const read = await judgedJourneys({ span, withinDays, now }, reader);
    return read.ok ? read.value : null;
  },
  figures: {
    repeatRate: (judged, asked) => measured(judged, asked, (some) => repeatsOf(some).rate),
    firstContactResolution: (judged, asked) =>
      measured(judged, asked, (some) => resolutionOf(some).resolution),
  },
  link: (name, { from, to, scope: { queues }, isTrouble }) => {
    const worst = lists[name];
    return pageLink('/contacts', {
      ...{ repeatsFrom: from, repeatsTo: to, queues: listed(queues) },
      list: isTrouble(worst.value) ? worst.list : 'all',
    });
  },
};

/** The list of those that make a share worse, and what the share of one of them alone is. */
const lists = {
  repeatRate: { list: 'repeats', value: 1 },
  firstContactResolution: { list: 'followed', value: 0 },
} as const;

function measured(
  judged: readonly Judged[],
  asked: Asked,
  rateOf: (some: readonly Judged[]) => number | null,
) {
  const wanted = wantedOf(asked.scope);
  const own = judged.filter(({ journey }) => keepsTally(wanted, journey.tally.keys));
  const { value, of } = shareAgainst(own, rateOf, asked);
  const against = of.map(({ journey: { contactId, tally } }) => ({
    ...{ contactId, at: tally.instants.disconnect ?? tally.initiatedAt },
  }));
  return { value, sample: own.length, against };
}
