import type { ContactRecord } from '../core/contact/contact-record.ts';
import type { JourneyStep } from '../core/journey/journey-step.ts';
import type { GivenAnswer } from '../core/survey/given-answer.ts';
import type { Scale, SurveyAnswer } from '../core/survey/survey-answer.ts';
import { surveyTask } from '../core/survey/survey-task.ts';
import { pick } from './distributions.ts';
import { Random } from './random.ts';

/** Of the callers who stay on the line when the agent hangs up. */
const offeredShare = 0.4;
const acceptedShare = 0.38;
/** Of those who were asked one more question. */
const skippedShare = 0.12;

const inviteSeconds = 9;
const answerSeconds = 8;

/** How callers answer, by weight, in the order in which the product's flow asks. Long waits make worse answers. */
const questions: [scale: Scale, calm: [number, number][], annoyed: [number, number][]][] = [
  ['csat', weights(1, [3, 4, 12, 38, 43]), weights(1, [20, 22, 28, 20, 10])],
  ['ces', weights(1, [2, 3, 6, 12, 22, 30, 25]), weights(1, [12, 16, 20, 20, 16, 10, 6])],
  [
    'nps',
    weights(0, [2, 1, 1, 2, 2, 6, 7, 14, 22, 20, 23]),
    weights(0, [10, 6, 8, 10, 10, 14, 12, 12, 9, 5, 4]),
  ],
];
const longWaitSeconds = 60;

export type Survey = { steps: JourneyStep[]; answers: GivenAnswer[] };

/** The survey after a simulated call, as the product's flow offers and notes it; null where none was offered. */
export function surveyAfter(record: ContactRecord): Survey | null {
  const { Channel, Agent, DisconnectReason, NextContactId, DisconnectTimestamp } = record;
  const isOnLine = Channel === 'VOICE' && Agent && DisconnectReason === 'AGENT_DISCONNECT';
  if (!isOnLine || NextContactId || !DisconnectTimestamp) return null;
  const random = Random.named(`survey/${record.ContactId}`);
  if (!random.chance(offeredShare)) return null;
  const offeredAt = Date.parse(DisconnectTimestamp) / 1000 + 1;
  const said = drawAnswers(random, record.Queue?.Duration ?? 0);
  const contact = {
    contactId: record.ContactId,
    initialContactId: record.InitialContactId ?? record.ContactId,
    queue: record.Queue?.Name ?? null,
  };
  const answers = (said ?? []).map((answer, index) => ({
    ...{ ...answer, ...contact, at: offeredAt + inviteSeconds + (index + 1) * answerSeconds },
  }));
  const endsAt = offeredAt + inviteSeconds + (said ? Math.max(1, said.length) * answerSeconds : 0);
  return { answers, steps: stepsOf(said, offeredAt, endsAt) };
}

/** What a caller who has waited so long answers when asked, until a question is skipped; null when they don't want to. */
export function drawAnswers(random: Random, waitedSeconds: number): SurveyAnswer[] | null {
  if (!random.chance(acceptedShare)) return null;
  const isAnnoyed = waitedSeconds >= longWaitSeconds;
  const answers = questions.map(([scale, calm, annoyed]) => ({
    ...{ question: scale, scale, answer: pick(random, isAnnoyed ? annoyed : calm) },
    isSkipped: random.chance(skippedShare),
  }));
  const skipped = answers.findIndex(({ isSkipped }) => isSkipped);
  return answers
    .slice(0, skipped === -1 ? undefined : skipped)
    .map(({ question, scale, answer }) => ({ question, scale, answer }));
}

function stepsOf(said: SurveyAnswer[] | null, from: number, to: number): JourneyStep[] {
  const step = (name: JourneyStep['step'], at: number, reason = ''): JourneyStep => ({
    ...{ task: surveyTask, step: name, n: 1, reason, at },
  });
  const offered = step('entered', from);
  if (said === null) return [offered, step('left', to, 'declined')];
  const isComplete = said.length === questions.length;
  return [offered, isComplete ? step('finished', to) : step('left', to, 'skipped')];
}

function weights(lowest: number, each: readonly number[]): [number, number][] {
  return each.map((weight, index) => [lowest + index, weight]);
}
