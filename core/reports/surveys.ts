import type * as z from 'zod';
import type { SurveyRow, SurveysAnswer, surveysQuery } from '../api/surveys-wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { JourneyStep } from '../journey/journey-step.ts';
import { none, type TallyKeys } from '../metrics/tally.ts';
import type { Reader } from '../pipeline/reader.ts';
import { fail, ok, type Result } from '../result.ts';
import type { GivenAnswer } from '../survey/given-answer.ts';
import { type Scale, scales } from '../survey/survey-answer.ts';
import { distributionsOf, responseOf, type Surveyed, scoresOf } from '../survey/survey-summary.ts';
import { surveyTask } from '../survey/survey-task.ts';
import { type Span, spanOfDays } from '../time/interval.ts';
import { dayOf } from '../time/zone.ts';
import { aroundSeconds, contactKeys, tooManyContacts } from './contact-keys.ts';
import { namesOf } from './names-of.ts';
import type { Scope } from './plan-scope.ts';
import type { ApiProblem } from './problem.ts';
import { rangeProblem } from './read-range.ts';

/** Where answers and offers are read, in order, `limit` at most. */
export type SurveyLists = {
  answers(scale: Scale, span: Span, limit: number): Promise<GivenAnswer[]>;
  journeys(
    span: Span,
    limit: number,
  ): Promise<{ contactId: string; steps: readonly JourneyStep[] }[]>;
};
/** A contact with a survey, and where it was counted. */
export type Placed = Surveyed & { at: number; keys: TallyKeys };
export type SurveyedContacts = { placed: Placed[]; truncated: boolean };

const mostDays = 92;
/** Of each scale, and of journeys. */
export const mostKept = 10_000;
export const mostAnswers = 2000;

/** What customers said after their contacts, and how many of those who were asked did. */
export async function surveys(
  query: z.output<typeof surveysQuery>,
  lists: SurveyLists,
  reader: Reader,
  config: Pick<ContactCenterConfig, 'timeZone'>,
): Promise<Result<SurveysAnswer, ApiProblem>> {
  const { from, to, timeZone = config.timeZone } = query;
  const problem = rangeProblem({ from, to, timeZone }, mostDays);
  if (problem) return fail(problem);
  const span = spanOfDays(from, to, timeZone);
  const read = await surveyedContacts({ scope: query, span }, lists, reader);
  if (!read.ok) return read;
  const { placed, truncated } = read.value;
  return ok({
    ...{ timeZone, truncated, total: rowOf('', '', placed) },
    days: rowsBy(placed, ({ at }) => dayOf(at, timeZone)),
    queues: rowsBy(placed, ({ keys }) => presentIn(keys.queue), await namesOf('queue', reader)),
    agents: rowsBy(placed, ({ keys }) => presentIn(keys.agent), await namesOf('agent', reader)),
    distributions: distributionsOf(placed),
    ...answersOf(placed),
  });
}

/** Contacts of a scope that have ended and in which a survey was offered or answered in a span. */
export async function surveyedContacts(
  { scope, span }: { scope: Scope; span: Span },
  lists: SurveyLists,
  reader: Reader,
): Promise<Result<SurveyedContacts, ApiProblem>> {
  const { surveyed, truncated } = await readSurveyed(span, lists);
  const isWanted = (id: string) => surveyed.has(id);
  const found = await contactKeys({ scope, span }, isWanted, reader);
  if (found === null) return fail(tooManyContacts);
  const placed = [...surveyed.values()].flatMap((one): Placed[] => {
    const keys = found.get(one.contactId);
    return keys ? [{ ...one, keys }] : [];
  });
  return ok({ placed, truncated });
}

const presentIn = (key: string): string | null => (key === none ? null : key);

/** Contacts in which a survey was offered or answered in a span. An answer proves the offer, should its note be lost. */
async function readSurveyed(span: Span, lists: SurveyLists) {
  const before = { from: span.from - aroundSeconds, to: span.to };
  const [journeys, ...answers] = await Promise.all([
    lists.journeys(before, mostKept),
    ...(Object.keys(scales) as Scale[]).map((scale) => lists.answers(scale, span, mostKept)),
  ]);
  const surveyed = new Map<string, Surveyed & { at: number; answers: GivenAnswer[] }>();
  for (const { contactId, steps } of journeys) {
    const own = steps.filter(({ task }) => task === surveyTask);
    const offered = own.find(({ step }) => step === 'entered');
    if (!offered || offered.at < span.from || offered.at >= span.to) continue;
    const complete = own.some(({ step }) => step === 'finished');
    surveyed.set(contactId, { contactId, complete, at: offered.at, answers: [] });
  }
  for (const answer of answers.flat()) {
    const { contactId, at } = answer;
    const known = surveyed.get(contactId) ?? { contactId, complete: false, at, answers: [] };
    known.answers.push(answer);
    surveyed.set(contactId, known);
  }
  return { surveyed, truncated: [journeys, ...answers].some(({ length }) => length === mostKept) };
}

const rowOf = (key: string, name: string, surveyed: readonly Placed[]): SurveyRow => ({
  ...{ key, name, response: responseOf(surveyed), scores: scoresOf(surveyed) },
});

/** A row a value, in the order of the names; contacts without one are in the total alone. */
function rowsBy(
  surveyed: readonly Placed[],
  keyOf: (one: Placed) => string | null,
  names: ReadonlyMap<string, string> = new Map(),
): SurveyRow[] {
  const groups = new Map<string, Placed[]>();
  for (const one of surveyed) {
    const key = keyOf(one);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups]
    .map(([key, group]) => rowOf(key, names.get(key) ?? key, group))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

function answersOf(placed: readonly Placed[]): Pick<SurveysAnswer, 'answers' | 'answersTruncated'> {
  const all = placed.flatMap(({ answers, keys, at: offeredAt }) =>
    answers.map(({ contactId, at, question, scale, answer }) => ({
      ...{ contactId, at, offeredAt, question, scale, answer },
      ...{ queue: presentIn(keys.queue), agent: presentIn(keys.agent) },
    })),
  );
  const answers = all.sort((a, b) => b.at - a.at).slice(0, mostAnswers);
  return { answers, answersTruncated: all.length > answers.length };
}
