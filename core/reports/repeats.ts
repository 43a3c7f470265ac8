import type * as z from 'zod';
import type { RepeatsAnswer, repeatsQuery } from '../api/wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { Reader } from '../pipeline/reader.ts';
import { fail, ok, type Result } from '../result.ts';
import { spanOfDays } from '../time/interval.ts';
import { daysBetween, type EpochSeconds, isTimeZone } from '../time/zone.ts';
import { contactRow } from './contact-row.ts';
import { journeyStarts, journeysIn, mostContacts } from './journey-starts.ts';
import type { ApiProblem } from './problem.ts';

const mostDays = 35;
const secondsPerDay = 86_400;
const mostRows = 500;

/**
 * Journeys that known customers began themselves and that ended in a range of days, and those among them whose customer
 * had begun another within N days before, whenever that one ended. They depend on other contacts, so they are not
 * counted ahead but read from the index. Contacts that have not ended count nothing yet.
 */
export async function repeats(
  query: z.output<typeof repeatsQuery>,
  reader: Reader,
  config: ContactCenterConfig,
  now: EpochSeconds,
): Promise<Result<RepeatsAnswer, ApiProblem>> {
  const timeZone = query.timeZone ?? config.timeZone;
  if (!isTimeZone(timeZone))
    return fail({ code: 'time-zone-unknown', field: 'timeZone', detail: `no zone ${timeZone}` });
  const days = daysBetween(query.from, query.to) + 1;
  if (days < 1 || days > mostDays)
    return fail({ code: 'range-too-long', field: 'to', detail: `choose 1 to ${mostDays} days` });
  const withinDays = query.withinDays ?? config.repeatWithinDays;
  const withinSeconds = withinDays * secondsPerDay;
  const span = spanOfDays(query.from, query.to, timeZone);
  const journeys = await journeysIn(span, reader);
  const starts = journeys && (await journeyStarts(journeys, { span, withinSeconds, now }, reader));
  if (!journeys || !starts) return fail(tooMany);
  const again = journeys.filter(({ customer, tally: { initiatedAt } }) =>
    starts
      .get(customer)
      ?.some((earlier) => earlier < initiatedAt && initiatedAt - earlier <= withinSeconds),
  );
  return ok({
    withinDays,
    contacts: journeys.length,
    repeats: again.length,
    rate: journeys.length === 0 ? null : again.length / journeys.length,
    rows: again.slice(0, mostRows).map(({ contactId, tally }) => contactRow(contactId, tally)),
    truncated: again.length > mostRows,
  });
}

const tooMany: ApiProblem = {
  code: 'range-too-long',
  field: 'to',
  detail: `more than ${mostContacts} contacts to look through: choose fewer or later days`,
};
