import type * as z from 'zod';
import type { SelfServiceAnswer, selfServiceQuery, Visit } from '../api/self-service-wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { JourneyStep } from '../journey/journey-step.ts';
import { type TaskVisit, visitsOf } from '../journey/visits.ts';
import type { Reader } from '../pipeline/reader.ts';
import { fail, ok, type Result } from '../result.ts';
import { surveyTask } from '../survey/survey-task.ts';
import { wilsonInterval } from '../survey/wilson-interval.ts';
import { type Span, spanOfDays } from '../time/interval.ts';
import { type Day, dayOf } from '../time/zone.ts';
import { contactKeys, tooManyContacts } from './contact-keys.ts';
import type { ApiProblem } from './problem.ts';
import { rangeProblem } from './read-range.ts';

export type SelfServiceLists = {
  /** Journeys whose first step lies in a span, in order, `limit` at most. */
  list(span: Span, limit: number): Promise<{ contactId: string; steps: readonly JourneyStep[] }[]>;
};

const mostDays = 92;
export const mostJourneys = 10_000;
export const mostVisits = 3000;

/** What callers solved without a person, and where and why the others left. Surveys are no self-service. */
export async function selfService(
  query: z.output<typeof selfServiceQuery>,
  lists: SelfServiceLists,
  reader: Reader,
  config: Pick<ContactCenterConfig, 'timeZone'>,
): Promise<Result<SelfServiceAnswer, ApiProblem>> {
  const { from, to, timeZone = config.timeZone } = query;
  const problem = rangeProblem({ from, to, timeZone }, mostDays);
  if (problem) return fail(problem);
  const span = spanOfDays(from, to, timeZone);
  const read = await selfServiceVisits(span, lists, reader);
  if (!read.ok) return read;
  const { visits, truncated } = read.value;
  const newest = visits.toSorted((a, b) => b.at - a.at).slice(0, mostVisits);
  return ok({
    ...{ timeZone, truncated },
    contacts: contactsOf(visits),
    tasks: tasksOf(visits, timeZone),
    exits: exitsOf(visits),
    visits: newest,
    visitsTruncated: newest.length < visits.length,
  });
}

/** Each time that a contact which has ended was in a task, of contacts whose first step lies in a span. */
export async function selfServiceVisits(
  span: Span,
  lists: SelfServiceLists,
  reader: Reader,
): Promise<Result<{ visits: Visit[]; truncated: boolean }, ApiProblem>> {
  const journeys = await lists.list(span, mostJourneys);
  const ids = new Set(journeys.map(({ contactId }) => contactId));
  const keys = await contactKeys({ scope: {}, span }, (id) => ids.has(id), reader);
  if (keys === null) return fail(tooManyContacts);
  const visits = journeys.flatMap(({ contactId, steps }) => {
    const own = keys.get(contactId);
    return own ? told(contactId, steps, own.queued) : [];
  });
  return ok({ visits, truncated: journeys.length === mostJourneys });
}

/** The visits of one contact that has ended, each with what became of the contact. */
function told(contactId: string, steps: readonly JourneyStep[], queued: boolean): Visit[] {
  const visits = visitsOf(steps).filter(({ task }) => task !== surveyTask);
  const finished = visits.some(({ end }) => end?.step === 'finished');
  const outcome = queued ? 'queued' : finished ? 'solved' : 'ended';
  return visits.map((visit, index) => ({
    ...{ contactId, at: visit.at, task: visit.task, ...endOf(visit), outcome },
    last: index === visits.length - 1,
  }));
}

function endOf({ end }: TaskVisit): Pick<Visit, 'end' | 'reason'> {
  if (end === undefined || end.step === 'entered') return { end: 'unfinished', reason: null };
  return { end: end.step, reason: end.reason };
}

const share = (part: number, all: number) => ({
  rate: all === 0 ? null : part / all,
  interval: wilsonInterval(part, all),
});

/** What became of the contacts of some visits. */
export function contactsOf(visits: readonly Visit[]): SelfServiceAnswer['contacts'] {
  const contacts = visits.filter(({ last }) => last);
  const count = (wanted: Visit['outcome']) =>
    contacts.filter(({ outcome }) => outcome === wanted).length;
  const [all, solved] = [contacts.length, count('solved')];
  return { all, solved, queued: count('queued'), ended: count('ended'), ...share(solved, all) };
}

function tasksOf(visits: readonly Visit[], timeZone: string): SelfServiceAnswer['tasks'] {
  const names = [...new Set(visits.map(({ task }) => task))].sort();
  return names.map((task) => {
    const own = visits.filter((visit) => visit.task === task);
    return { task, ...endsOf(own), days: daysOf(own, timeZone) };
  });
}

/** How some visits of a task ended. */
export function endsOf(visits: readonly Visit[]) {
  const count = (wanted: Visit['end']) => visits.filter(({ end }) => end === wanted).length;
  const [entered, finished] = [visits.length, count('finished')];
  return {
    ...{ entered, finished, left: count('left'), unfinished: count('unfinished') },
    ...share(finished, entered),
  };
}

function daysOf(visits: readonly Visit[], timeZone: string) {
  const days = new Map<Day, { entered: number; finished: number }>();
  for (const { at, end } of visits) {
    const day = dayOf(at, timeZone);
    const known = days.get(day) ?? { entered: 0, finished: 0 };
    known.entered++;
    if (end === 'finished') known.finished++;
    days.set(day, known);
  }
  return [...days].map(([day, counts]) => ({ day, ...counts })).sort(byDay);
}

const byDay = (a: { day: Day }, b: { day: Day }): number => (a.day < b.day ? -1 : 1);

function exitsOf(visits: readonly Visit[]): SelfServiceAnswer['exits'] {
  const exits = new Map<string, SelfServiceAnswer['exits'][number]>();
  for (const { task, reason, outcome, last } of visits) {
    if (!last || outcome === 'solved') continue;
    const key = JSON.stringify([task, reason]);
    const known = exits.get(key) ?? { task, reason, contacts: 0 };
    known.contacts++;
    exits.set(key, known);
  }
  return [...exits.values()].sort((a, b) => b.contacts - a.contacts);
}
