import type * as z from 'zod';
import type { JourneyList, RepeatsAnswer, repeatsQuery } from '../api/repeats-wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { groupBy } from '../group-by.ts';
import { ratio } from '../metrics/metric.ts';
import type { Reader } from '../pipeline/reader.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Span, spanOfDays } from '../time/interval.ts';
import { daysBetween, type EpochSeconds, isTimeZone } from '../time/zone.ts';
import { contactRow } from './contact-row.ts';
import {
  type Journey,
  type JourneyStarts,
  journeyStarts,
  journeysIn,
  mostContacts,
} from './journey-starts.ts';
import type { ScopePlan } from './plan-scope.ts';
import type { ApiProblem } from './problem.ts';

const mostDays = 35;
const secondsPerDay = 86_400;
const mostRows = 500;

/**
 * Journeys that known customers began themselves and that ended in a range of days; those among them whose customer had begun
 * another within N days before (repeats), and those whose customer began another within N days after (not resolved at first
 * contact), whenever that one ended. They depend on other contacts, so they are not counted ahead but read from the index.
 * Contacts that have not ended count nothing yet.
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
  const span = spanOfDays(query.from, query.to, timeZone);
  const wanted = query.queues?.length ? { queue: query.queues } : {};
  const all = await judgedJourneys({ span, withinDays, now, wanted }, reader);
  if (!all.ok) return all;
  const judged = all.value;
  const listed = judged.filter(inList[query.list]);
  return ok({
    withinDays,
    ...resolutionOf(judged),
    ...repeatsOf(judged),
    queues: await byQueue(judged, reader),
    rows: listed
      .slice(0, mostRows)
      .map(({ journey: { contactId, tally } }) => contactRow(contactId, tally)),
    listed: listed.length,
  });
}

/** A journey, and whether its customer had begun another within the days before, and began another within those after. */
export type Judged = { journey: Journey; again: boolean; followed: boolean; undecided: boolean };
type Asked = {
  span: Span;
  withinDays: number;
  now: EpochSeconds;
  wanted?: ScopePlan['wanted'];
};

/** Journeys that known customers began and that ended in a span, newest first, each judged. */
export async function judgedJourneys(
  { span, withinDays, now, wanted = {} }: Asked,
  reader: Reader,
): Promise<Result<Judged[], ApiProblem>> {
  const withinSeconds = withinDays * secondsPerDay;
  const journeys = await journeysIn(span, reader, wanted);
  const starts = journeys && (await journeyStarts(journeys, { span, withinSeconds, now }, reader));
  if (!journeys || !starts) return fail(tooMany);
  return ok(judge(journeys, starts, { withinSeconds, now }));
}

/** Of each journey: whether its customer had begun another within the time before, and began another within the time after. */
function judge(
  journeys: Journey[],
  starts: JourneyStarts,
  { withinSeconds, now }: { withinSeconds: number; now: EpochSeconds },
): Judged[] {
  return journeys.map((journey) => {
    const at = journey.tally.initiatedAt;
    const others = starts.get(journey.customer) ?? [];
    const followed = others.some((other) => other > at && other - at <= withinSeconds);
    return {
      journey,
      again: others.some((other) => other < at && at - other <= withinSeconds),
      followed,
      undecided: !followed && at + withinSeconds >= now,
    };
  });
}

const inList: Record<JourneyList, (one: Judged) => boolean> = {
  repeats: ({ again }) => again,
  followed: ({ followed }) => followed,
  resolved: ({ followed }) => !followed,
  all: () => true,
};

/** How many of some journeys repeat another. */
export function repeatsOf(judged: readonly Judged[]) {
  const again = judged.filter(inList.repeats).length;
  return { repeats: again, rate: ratio(again, judged.length) };
}

/** How many of some journeys were resolved, as far as nobody came back. */
export function resolutionOf(judged: readonly Judged[]) {
  const followed = judged.filter(inList.followed).length;
  return {
    contacts: judged.length,
    followed,
    undecided: judged.filter(({ undecided }) => undecided).length,
    resolution: ratio(judged.length - followed, judged.length),
  };
}

async function byQueue(judged: Judged[], reader: Reader): Promise<RepeatsAnswer['queues']> {
  const named = new Map((await reader.catalogue('queue')).map(({ id, name }) => [id, name]));
  const queues = groupBy(judged, ({ journey }) => journey.tally.keys.queue);
  return [...queues]
    .map(([id, own]) => ({ id, name: named.get(id) ?? id, ...resolutionOf(own) }))
    .toSorted((a, b) => b.contacts - a.contacts || (a.name < b.name ? -1 : 1));
}

const tooMany: ApiProblem = {
  code: 'range-too-long',
  field: 'to',
  detail: `more than ${mostContacts} contacts to look through: choose fewer or later days`,
};
