import type * as z from 'zod';
import type { RepeatsAnswer, repeatsQuery } from '../api/wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { countOf } from '../metrics/counts.ts';
import { mapConcurrently } from '../pipeline/map-concurrently.ts';
import { fail, ok, type Result } from '../result.ts';
import { spanOfDays } from '../time/interval.ts';
import { daysBetween, isTimeZone } from '../time/zone.ts';
import { contactRow } from './contact-row.ts';
import { contactSources } from './contact-sources.ts';
import type { ApiProblem } from './problem.ts';
import type { IndexedContact, Reader } from './reader.ts';

const mostDays = 35;
const secondsPerDay = 86_400;

/**
 * Journeys of known customers that ended in a range of days, and those among them whose customer had begun another
 * one within N days before. They depend on other contacts, so they are not counted ahead but read from the index.
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
  const span = spanOfDays(query.from, query.to, timeZone);
  const back = { from: span.from - (withinDays + 1) * secondsPerDay, to: span.to };
  const journeys = (await readAll(reader, back)).filter(isJourney);
  const ended = journeys.filter(({ tally }) => (tally.instants.disconnect ?? 0) >= span.from);
  const again = repeatedAmong(journeys, ended, withinDays * secondsPerDay);
  return ok({
    withinDays,
    contacts: ended.length,
    repeats: again.length,
    rate: ended.length === 0 ? null : again.length / ended.length,
    rows: again.map(({ contactId, tally }) => contactRow(contactId, tally)),
  });
}

const isJourney = ({ tally, customer }: IndexedContact) =>
  customer !== null && countOf(tally.counts.disconnect, 'journeys') > 0;

function repeatedAmong(all: IndexedContact[], ended: IndexedContact[], withinSeconds: number) {
  const starts = new Map<string, number[]>();
  for (const { customer, tally } of all) {
    const known = starts.get(customer ?? '');
    if (known) known.push(tally.initiatedAt);
    else starts.set(customer ?? '', [tally.initiatedAt]);
  }
  return ended.filter(({ customer, tally: { initiatedAt } }) =>
    (starts.get(customer ?? '') ?? []).some(
      (earlier) => earlier < initiatedAt && initiatedAt - earlier <= withinSeconds,
    ),
  );
}

async function readAll(reader: Reader, span: { from: number; to: number }) {
  const found: IndexedContact[] = [];
  await mapConcurrently(await contactSources(reader, {}, span, 'disconnect'), 8, async (source) => {
    let next = null;
    do {
      const page = await reader.contacts(source, next, 1000);
      found.push(...page.contacts);
      next = page.next;
    } while (next !== null);
  });
  return found;
}
