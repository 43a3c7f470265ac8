import type { Json } from '../../document/flow.ts';
import type { Answer } from '../../run/input.ts';
import type { LexTurn, Question } from '../../run/question.ts';
import { asText } from '../../run/read-path.ts';
import type { MockResponse, Strategy } from '../test-case.ts';

/** A question put to another resource. */
export function substituted(
  question: Question,
  { SubstituteArn }: Extract<Strategy, { Type: 'SubstituteResource' }>,
): Question {
  if (question.ask === 'lambda') return { ...question, arn: SubstituteArn };
  if (question.ask === 'hours') return { ...question, hours: SubstituteArn, queue: null };
  if (question.ask === 'lex') return { ...question, bot: SubstituteArn };
  if (question.ask === 'enqueue') return { ...question, queue: SubstituteArn, agent: null };
  return question;
}

/** The answer that a mock gives in place of the resource. The mapping onto the flow is ours; AWS documents none. */
export function mockAnswer(question: Question, mock: MockResponse): Answer {
  if (mock.Type === 'Error') return mockedError(question, mock.Error);
  const { Value, LoadedData, DelaySeconds = 0 } = mock.ExecutionResult;
  const tookMs = DelaySeconds * 1000;
  if (question.ask === 'hours') return { type: 'answer', ok: true, value: Value === 'InHours' };
  const data = LoadedData === undefined ? {} : (JSON.parse(LoadedData) as Json);
  if (question.ask === 'lambda') return mockedLambda(question, data, tookMs);
  const turn = lexTurnOf(data);
  return turn
    ? { type: 'answer', ok: true, value: turn as unknown as Json, tookMs }
    : {
        type: 'answer',
        ok: false,
        error: 'NoMatchingError',
        reason: 'The mock names no intent.',
        tookMs,
      };
}

function mockedLambda(
  question: Extract<Question, { ask: 'lambda' }>,
  data: Json,
  tookMs: number,
): Answer {
  if (question.invocation === 'ASYNCHRONOUS')
    return { type: 'answer', ok: true, value: 'mocked', tookMs: 0 };
  const limitMs = question.timeLimitSeconds * 1000;
  return tookMs > limitMs
    ? timeLimit(
        limitMs,
        `The mock takes ${tookMs / 1000} s; the block allows ${question.timeLimitSeconds} s.`,
      )
    : { type: 'answer', ok: true, value: data, tookMs };
}

function mockedError(
  question: Question,
  { Value, DelaySeconds = 0 }: Extract<MockResponse, { Type: 'Error' }>['Error'],
): Answer {
  if (Value === 'TimeLimitExceeded') {
    const limitMs =
      'timeLimitSeconds' in question ? question.timeLimitSeconds * 1000 : DelaySeconds * 1000;
    if (question.ask === 'lambda')
      return timeLimit(limitMs, 'The mock says that the time limit was exceeded.');
    return mockError('InputTimeLimitExceeded', DelaySeconds);
  }
  return mockError(Value, DelaySeconds);
}

const mockError = (error: string, delaySeconds: number): Answer => ({
  type: 'answer',
  ok: false,
  error,
  reason: `The mock answers with ${error}.`,
  tookMs: delaySeconds * 1000,
});

const timeLimit = (tookMs: number, reason: string): Answer => ({
  type: 'answer',
  ok: false,
  error: 'TimeLimitExceeded',
  reason,
  tookMs,
});

type JsonObject = { [key: string]: Json };

/** A Lex mock in the shape of `$.Lex` or in that of Lex's runtime; null when neither names an intent. */
function lexTurnOf(data: Json): LexTurn | null {
  const { IntentName, Slots, SessionAttributes, IntentConfidence, sessionState, messages } =
    asObject(data);
  if (typeof IntentName === 'string')
    return turn(IntentName, Slots, SessionAttributes, asObject(IntentConfidence).Score, messages);
  const { intent, sessionAttributes } = asObject(sessionState);
  const { name, slots } = asObject(intent);
  return typeof name === 'string' ? turn(name, slots, sessionAttributes, null, messages) : null;
}

const turn = (
  intent: string,
  slots: Json | undefined,
  attributes: Json | undefined,
  confidence: Json | undefined,
  messages: Json | undefined,
): LexTurn => ({
  intent,
  confidence: typeof confidence === 'number' ? confidence : null,
  slots: Object.fromEntries(
    Object.entries(asObject(slots)).map(([name, slot]) => [name, slotText(slot)]),
  ),
  state: 'ReadyForFulfillment',
  messages: Array.isArray(messages) ? messages.flatMap(messageText) : [],
  sessionAttributes: Object.fromEntries(
    Object.entries(asObject(attributes)).map(([name, value]) => [name, asText(value)]),
  ),
  memory: null,
});

/** A slot is its value, or Lex's `{ value: { interpretedValue } }`. */
function slotText(slot: Json): string | null {
  if (slot === null || typeof slot !== 'object') return slot === null ? null : String(slot);
  const { interpretedValue } = asObject(asObject(slot).value);
  return typeof interpretedValue === 'string' ? interpretedValue : null;
}

function messageText(message: Json): string[] {
  const content = typeof message === 'string' ? message : asObject(message).content;
  return typeof content === 'string' ? [content] : [];
}

const asObject = (value: Json | undefined): JsonObject =>
  value !== null && typeof value === 'object' && !Array.isArray(value) ? value : {};
