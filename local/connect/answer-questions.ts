import type { HostQuestion } from '../../core/center/center-output.ts';
import type { Json } from '../../core/flow/document/flow.ts';
import type { Answer } from '../../core/flow/run/input.ts';
import { answered, failed, messageOf } from '../../core/flow/world/answers.ts';
import type { Bot } from '../../core/flow/world/bot.ts';
import { botTurn } from '../../core/flow/world/bot-turn.ts';
import type { ConnectHost } from './connect-host.ts';
import type { FlowFunctions } from './flow-functions.ts';

export type Answerers = {
  functions: FlowFunctions;
  /** By name. */
  bots: Record<string, Bot>;
  onError(error: unknown): void;
};

type Asked<Ask> = Extract<HostQuestion, { ask: Ask }>;

/** A call that a flow hands to somebody outside lasts so long. */
const thirdPartySeconds = 60;
/** A function that fails is called again, up to three times within its block's limit (Connect's guide). */
const mostCalls = 4;

/**
 * Answers what flows ask of functions, bots and other services. A center that is faster than the wall stands still meanwhile.
 * `settled`: whatever was asked of a function has come to an end, also what no flow waits for.
 */
export function answerQuestions(
  host: ConnectHost,
  answerers: Answerers,
): { settled(): Promise<unknown> } {
  const running = new Set<Promise<unknown>>();
  const invoke: FlowFunctions['invoke'] = (name, event) => {
    const one = answerers.functions.invoke(name, event);
    running.add(one);
    const forget = () => running.delete(one);
    one.then(forget, forget);
    return one;
  };
  const watched = { ...answerers, functions: { ...answerers.functions, invoke } };
  host.listen((output) => {
    if (output.type !== 'question') return;
    const { questionId, question } = output;
    const letGo = host.clock.speed > 1 && question.ask === 'lambda' ? host.clock.hold() : () => {};
    const give = (answer: Answer) => {
      letGo();
      host.act((machine) => machine.answer(questionId, answer));
    };
    if (question.ask === 'dial')
      host.clock.after(thirdPartySeconds * 1000, () => give(answered({})));
    else
      answerTo(question, watched).then(give, (error) => {
        answerers.onError(error);
        give(failed('NoMatchingError', messageOf(error)));
      });
  });
  return { settled: () => Promise.allSettled(running) };
}

async function answerTo(
  question: Exclude<HostQuestion, { ask: 'dial' }>,
  answerers: Answerers,
): Promise<Answer> {
  if (question.ask === 'lambda') return functionAnswer(question, answerers);
  if (question.ask === 'lex') return botAnswer(question, answerers.bots);
  const what = question.ask === 'view' ? `view ${question.view}` : question.service;
  answerers.onError(
    new Error(`The local Connect has no ${what}: the flow takes its error branch.`),
  );
  return failed('NoMatchingError', `${what} is not there.`);
}

async function functionAnswer(
  { arn, event, timeLimitSeconds, invocation }: Asked<'lambda'>,
  { functions, onError }: Answerers,
): Promise<Answer> {
  const name = arn.split(':function:').at(-1)?.split(':')[0] ?? arn;
  const since = performance.now();
  const tookMs = () => Math.round(performance.now() - since);
  const call = async (left: number): Promise<Answer> => {
    try {
      return answered((await functions.invoke(name, event)) as Json, tookMs());
    } catch (error) {
      onError(error);
      if (left > 1 && tookMs() < timeLimitSeconds * 1000) return call(left - 1);
      return failed('NoMatchingError', messageOf(error), tookMs());
    }
  };
  const running = call(mostCalls);
  return invocation === 'ASYNCHRONOUS' ? answered({}) : running;
}

function botAnswer(question: Asked<'lex'>, bots: Record<string, Bot>): Answer {
  const bot = bots[question.bot];
  return bot
    ? answered(botTurn(bot, question) as unknown as Json)
    : failed('NoMatchingError', `There is no bot “${question.bot}”.`);
}
