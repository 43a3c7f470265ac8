import type * as z from 'zod';
import type { JourneysAnswer, journeysQuery } from '../api/journeys-wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { containment } from '../journey/containment.ts';
import type { JourneyStep } from '../journey/journey-step.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Span, spanOfDays } from '../time/interval.ts';
import { daysBetween } from '../time/zone.ts';
import type { ApiProblem } from './problem.ts';

/** Where journeys are read: those whose first step lies in a span, in order, `limit` at most. */
export type JourneyLists = {
  list(span: Span, limit: number): Promise<{ steps: readonly JourneyStep[] }[]>;
};

const mostDays = 31;
/** An index of some 500 bytes a journey: 5 MB, or 625 units of reading. */
export const mostJourneys = 10_000;

/** Where callers left self-service, over the days of a span. */
export async function journeys(
  { from, to }: z.output<typeof journeysQuery>,
  lists: JourneyLists,
  { timeZone }: Pick<ContactCenterConfig, 'timeZone'>,
): Promise<Result<JourneysAnswer, ApiProblem>> {
  const days = daysBetween(from, to) + 1;
  if (days < 1)
    return fail({
      code: 'query-invalid',
      field: 'to',
      detail: 'the last day lies before the first',
    });
  if (days > mostDays)
    return fail({
      code: 'range-too-long',
      field: 'to',
      detail: `${days} days: at most ${mostDays}`,
    });
  const found = await lists.list(spanOfDays(from, to, timeZone), mostJourneys);
  return ok({
    ...{ from, to, journeys: found.length, truncated: found.length === mostJourneys },
    tasks: containment(found.map(({ steps }) => steps)),
  });
}
