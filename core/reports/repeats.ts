import type * as z from 'zod';
import type { RepeatsAnswer, repeatsQuery } from '../api/repeats-wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { groupBy } from '../group-by.ts';
import type { Reader } from '../pipeline/reader.ts';
import { fail, ok, type Result } from '../result.ts';
import { spanOfDays } from '../time/interval.ts';
import { daysBetween, type EpochSeconds, isTimeZone } from '../time/zone.ts';
import { contactRow } from './contact-row.ts';
import { type Journey, journeyStarts, journeysIn, mostContacts } from './journey-starts.ts';
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
  const wanted = query.queues?.length ? { queue: query.queues } : {};
  const journeys = await journeysIn(span, reader, wanted);
  const starts = journeys && (await journeyStarts(journeys, { span, withinSeconds, now }, reader));
  if (!journeys || !starts) return fail(tooMany);
  const repeatsAnother = ({ customer, tally: { initiatedAt } }: Journey) =>
    starts
      .get(customer)
      ?.some((earlier) => earlier < initiatedAt && initiatedAt - earlier <= withinSeconds) ?? false;
  const all = journeys.map((journey) => ({ journey, again: repeatsAnother(journey) }));
  const listed = all.filter(({ again }) => again === (query.list === 'repeats'));
  return ok({
    withinDays,
    ...shareOf(all),
    queues: await byQueue(all, reader),
    rows: listed
      .slice(0, mostRows)
      .map(({ journey: { contactId, tally } }) => contactRow(contactId, tally)),
    truncated: listed.length > mostRows,
  });
}

type Judged = { journey: Journey; again: boolean };

function shareOf(journeys: Judged[]) {
  const contacts = journeys.length;
  const repeats = journeys.filter(({ again }) => again).length;
  return { contacts, repeats, rate: contacts === 0 ? null : repeats / contacts };
}

async function byQueue(journeys: Judged[], reader: Reader): Promise<RepeatsAnswer['queues']> {
  const named = new Map((await reader.catalogue('queue')).map(({ id, name }) => [id, name]));
  const queues = groupBy(journeys, ({ journey }) => journey.tally.keys.queue);
  return [...queues]
    .map(([id, own]) => ({ id, name: named.get(id) ?? id, ...shareOf(own) }))
    .toSorted((a, b) => b.contacts - a.contacts || (a.name < b.name ? -1 : 1));
}

const tooMany: ApiProblem = {
  code: 'range-too-long',
  field: 'to',
  detail: `more than ${mostContacts} contacts to look through: choose fewer or later days`,
};
