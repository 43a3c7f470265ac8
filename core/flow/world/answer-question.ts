import type { Answer } from '../run/input.ts';
import type { Question } from '../run/question.ts';
import { answered, answerFrom, failed, unknownResource } from './answers.ts';
import { botTurn } from './bot-turn.ts';
import { callFunction } from './call-function.ts';
import type { Circumstances } from './circumstances.ts';
import { findResource } from './find-resource.ts';
import { hoursAnswer } from './hours-answer.ts';
import { enqueueAnswer, findAnswer, metricsAnswer } from './queue-answers.ts';
import { serviceHandlers } from './service-handlers.ts';
import type { Moment, World } from './world.ts';

/** Questions of the customer, of time and of agents, which no world answers. */
type Open = 'input' | 'interrupt' | 'wait' | 'agent';
export type WorldQuestion = Exclude<Question, { ask: Open }>;

type Answering = {
  [ask in WorldQuestion['ask']]: (
    world: World,
    question: Extract<WorldQuestion, { ask: ask }>,
    at: Circumstances,
  ) => Answer | Promise<Answer>;
};

/** Whether a world can answer it, rather than the customer, time or an agent. */
export const isForWorld = (question: Question): question is WorldQuestion =>
  Object.hasOwn(answering, question.ask);

/** The world's answer; a promise only where a handler gives one. */
export function answerQuestion(
  world: World,
  question: WorldQuestion,
  at: Circumstances,
): Answer | Promise<Answer> {
  const answer = answering[question.ask] as (
    world: World,
    question: WorldQuestion,
    at: Circumstances,
  ) => Answer | Promise<Answer>;
  return answer(world, question, at);
}

const answering: Answering = {
  hours: hoursAnswer,
  metrics: metricsAnswer,
  enqueue: enqueueAnswer,
  find: findAnswer,
  lambda(world, { arn, event, timeLimitSeconds, invocation }, at) {
    const found = findResource(world.lambdas, arn);
    if (!found) return unknownResource(world, 'The function', arn);
    const moment = momentOf('lambda', found.key, at);
    const answer = callFunction(found.entry, event, moment, timeLimitSeconds * 1000);
    if (invocation === 'SYNCHRONOUS') return answer;
    const accepted = answered(`invocation-${found.key}-${moment.call + 1}`);
    return answer instanceof Promise ? answer.then(() => accepted) : accepted;
  },
  percentage({ percentage }, _question, at) {
    if (typeof percentage === 'number') return answered(percentage);
    if (!percentage?.length) return answered(1 + Math.floor(at.random() * 100));
    const { call } = momentOf('percentage', '', at);
    return answered(percentage[Math.min(call, percentage.length - 1)] as number);
  },
  lex(world, { bot: name, words, sessionAttributes, state }, at) {
    const found = findResource(world.bots, name);
    if (!found) return unknownResource(world, 'The bot', name);
    const { entry: bot, key } = found;
    const input = { words, sessionAttributes, state };
    return answerFrom(() =>
      typeof bot === 'function'
        ? (bot(input, momentOf('lex', key, at)) as never)
        : (botTurn(bot, input) as never),
    );
  },
  dial({ dial }, { number, timeLimitSeconds }) {
    const outcome = dial?.({ number, timeLimitSeconds }) ?? { talkSeconds: 0 };
    if (outcome === 'failed') return failed('CallFailed', `${number} could not be called.`);
    if (outcome !== 'no-answer') return answered(null, outcome.talkSeconds * 1000);
    const waitedMs = timeLimitSeconds * 1000;
    return failed('ConnectionTimeLimitExceeded', `${number} did not answer.`, waitedMs);
  },
  view(world, { view, data }, at) {
    const found = findResource(world.views, view);
    if (!found) return unknownResource(world, 'The view', view);
    const { entry, key } = found;
    return answerFrom(() => entry(data, momentOf('view', key, at)));
  },
  service(world, { service, request }, at) {
    const found = findResource(world.services, service) ?? findResource(serviceHandlers, service);
    if (!found) return unknownResource(world, 'A handler for the service', service);
    const { entry, key } = found;
    return answerFrom(() => entry(request, momentOf('service', key, at)));
  },
};

/** The moment that a handler is told of; asking for it counts the call. */
function momentOf(ask: string, key: string, { now, session, counts }: Circumstances): Moment {
  const name = `${ask} ${key}`;
  const call = counts?.get(name) ?? 0;
  counts?.set(name, call + 1);
  return { now, session, call, attempt: 0 };
}
