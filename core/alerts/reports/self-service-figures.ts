import type { Visit } from '../../api/self-service-wire.ts';
import { contactsOf, endsOf, selfServiceVisits } from '../../reports/self-service.ts';
import type { FiguresOf } from '../figure-terms.ts';
import { type Asked, type FigureSource, pageLink, shareAgainst } from './report-source.ts';

/** What callers solved without a person. */
export const selfServiceFigures: FigureSource<FiguresOf<'selfService'>, Visit[]> = {
  async read({ span }, { journeys, reader }) {
    const read = await selfServiceVisits(span, journeys, reader);
    if (!read.ok || read.value.truncated) return null;
    return read.value.visits.toSorted((one, other) => other.at - one.at);
  },
  figures: {
    containment: (visits, asked) => {
      const contacts = visits.filter(({ last }) => last);
      return measured(contacts, asked, (some) => contactsOf(some).rate);
    },
    taskCompletion: (visits, asked) => {
      const own = visits.filter(({ task }) => task === asked.task);
      return measured(own, asked, (some) => endsOf(some).rate);
    },
  },
  link: (_, { from, to }) => pageLink('/history/self-service', { from, to }),
};

function measured(
  visits: readonly Visit[],
  asked: Asked,
  rateOf: (some: readonly Visit[]) => number | null,
) {
  const { value, of } = shareAgainst(visits, rateOf, asked);
  return { value, sample: visits.length, against: of };
}
