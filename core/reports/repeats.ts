import type * as z from 'zod';
import type { RepeatsAnswer, repeatsQuery } from '../api/wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { countOf } from '../metrics/counts.ts';
import { mapConcurrently } from '../pipeline/map-concurrently.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Span, spanOfDays } from '../time/interval.ts';
import { daysBetween, type EpochSeconds, isTimeZone } from '../time/zone.ts';
import { contactRow } from './contact-row.ts';
import { contactSources } from './contact-sources.ts';
import { newestFirst } from './newest-first.ts';
import type { ApiProblem } from './problem.ts';
import type { IndexedContact, Position, Reader } from './reader.ts';

const mostDays = 35;
const secondsPerDay = 86_400;
const concurrentCustomers = 32;

/** The work that one answer may cost: a query for each customer, and contacts read to find their journeys. */
const mostJourneys = 20_000;
const mostContacts = 200_000;
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
): Promise<Result<RepeatsAnswer, ApiProblem>> {
  const timeZone = query.timeZone ?? config.timeZone;
  if (!isTimeZone(timeZone))
    return fail({ code: 'time-zone-unknown', field: 'timeZone', detail: `no zone ${timeZone}` });
  const days = daysBetween(query.from, query.to) + 1;
  if (days < 1 || days > mostDays)
    return fail({ code: 'range-too-long', field: 'to', detail: `choose 1 to ${mostDays} days` });
  const withinDays = query.withinDays ?? config.repeatWithinDays;
  const journeys = await journeysIn(spanOfDays(query.from, query.to, timeZone), reader);
  if (journeys === null)
    return fail({
      code: 'range-too-long',
      field: 'to',
      detail: `more than ${mostJourneys} journeys or ${mostContacts} contacts: choose fewer days`,
    });
  const again = await repeatedAmong(journeys, withinDays * secondsPerDay, reader);
  return ok({
    withinDays,
    contacts: journeys.length,
    repeats: again.length,
    rate: journeys.length === 0 ? null : again.length / journeys.length,
    rows: again.slice(0, mostRows).map(({ contactId, tally }) => contactRow(contactId, tally)),
    truncated: again.length > mostRows,
  });
}

type Journey = IndexedContact & { customer: string };

const isJourney = (contact: IndexedContact): contact is Journey =>
  contact.customer !== null && countOf(contact.tally.counts.disconnect, 'journeys') > 0;

/** The journeys that ended in a span, newest first; null when there are too many. */
async function journeysIn(span: Span, reader: Reader): Promise<Journey[] | null> {
  const journeys: Journey[] = [];
  let contacts = 0;
  const sources = await contactSources(reader, {}, span, 'disconnect');
  const all = { sources, from: null, queries: Number.POSITIVE_INFINITY };
  const stopped = await newestFirst(all, reader, (contact) => {
    contacts++;
    if (isJourney(contact)) journeys.push(contact);
    return journeys.length <= mostJourneys && contacts <= mostContacts;
  });
  return stopped ? null : journeys;
}

async function repeatedAmong(journeys: Journey[], withinSeconds: number, reader: Reader) {
  const byCustomer = new Map<string, EpochSeconds[]>();
  for (const { customer, tally } of journeys) {
    const known = byCustomer.get(customer);
    if (known) known.push(tally.initiatedAt);
    else byCustomer.set(customer, [tally.initiatedAt]);
  }
  const starts = new Map<string, EpochSeconds[]>();
  await mapConcurrently([...byCustomer], concurrentCustomers, async ([customer, own]) => {
    const [first, last] = [
      own.reduce((a, b) => Math.min(a, b)),
      own.reduce((a, b) => Math.max(a, b)),
    ];
    const span = { from: Math.max(0, first - withinSeconds), to: last + 1 };
    starts.set(customer, await startsOf(customer, span, reader));
  });
  return journeys.filter(({ customer, tally: { initiatedAt } }) =>
    starts
      .get(customer)
      ?.some((earlier) => earlier < initiatedAt && initiatedAt - earlier <= withinSeconds),
  );
}

/** When a customer began journeys in a span. */
async function startsOf(customer: string, span: Span, reader: Reader): Promise<EpochSeconds[]> {
  const starts: EpochSeconds[] = [];
  let after: Position = null;
  do {
    const page = await reader.contacts({ by: 'customer', customer, ...span }, after, 1000);
    for (const contact of page.contacts)
      if (isJourney(contact)) starts.push(contact.tally.initiatedAt);
    after = page.next;
  } while (after !== null);
  return starts;
}
