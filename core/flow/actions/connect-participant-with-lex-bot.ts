import type { Json } from '../document/flow.ts';
import { ask, error, type Outcome, result } from '../run/outcome.ts';
import type { LexTurn } from '../run/question.ts';
import { asText } from '../run/read-path.ts';
import type { Running } from '../run/running.ts';
import { answered } from './answered.ts';
import { badAnswer } from './bad-answer.ts';
import { defineAction } from './definition.ts';
import { lexNamespace } from './lex-namespace.ts';
import { lexTimeLimit } from './lex-time-limit.ts';
import { listener, playPromptOf } from './play-prompt-of.ts';
import { promptParameters, promptSources } from './prompt.ts';

export const connectParticipantWithLexBot = defineAction({
  type: 'ConnectParticipantWithLexBot',
  block: 'Get customer input (Amazon Lex)',
  category: 'asks',
  parameters: {
    ...promptParameters,
    LexV2Bot: {
      kind: 'object',
      fields: {
        AliasArn: { kind: 'text', accepts: 'embedded', required: true, resource: 'lex-bot' },
      },
    },
    LexBot: {
      kind: 'object',
      fields: {
        Name: { kind: 'text', accepts: 'embedded', required: true },
        Region: { kind: 'text', accepts: 'embedded', required: true },
        Alias: { kind: 'text', accepts: 'embedded', required: true },
      },
    },
    LexSessionAttributes: { kind: 'map', of: { kind: 'text', accepts: 'embedded' } },
    LexInitializationData: {
      kind: 'object',
      fields: { InitialMessage: { kind: 'text', accepts: 'embedded' } },
    },
    LexTimeoutSeconds: {
      kind: 'object',
      fields: { Text: { kind: 'integer', min: 1, max: 604_800, required: true } },
    },
  },
  exactlyOne: [['LexV2Bot', 'LexBot']],
  atMostOne: [promptSources],
  flowTypes: [
    'CONTACT_FLOW',
    'CUSTOMER_QUEUE',
    'AGENT_TRANSFER',
    'QUEUE_TRANSFER',
    'CAMPAIGN',
    'MODULE',
  ],
  channels: { TASK: 'error', EMAIL: 'error' },
  branches: {
    next: 'required',
    errors: {
      InputTimeLimitExceeded: 'optional',
      NoMatchingCondition: 'expected',
      NoMatchingError: 'expected',
    },
    conditions: { operators: ['Equals'] },
  },
  run(running) {
    running.session.typedAhead = '';
    const bot = botOf(running);
    if (bot === '') return error('NoMatchingError', 'LexV2Bot.AliasArn or LexBot.Name is empty.');
    const refusal = playPromptOf(running);
    if (refusal) return error('NoMatchingError', refusal);
    const talk = {
      sessionAttributes: textsOf(running.object('LexSessionAttributes')),
      state: null,
    };
    const opening = asText(running.object('LexInitializationData').InitialMessage);
    return running.data.Channel === 'CHAT' && opening !== ''
      ? say(running, opening, talk)
      : listen(running, talk);
  },
  resume(running, input) {
    const talk = running.memory as unknown as Talk;
    if (input.type === 'answer') return answered(input, (value) => turn(running, value, talk));
    if (input.type === 'time-limit')
      return error('InputTimeLimitExceeded', 'The customer said nothing within the time limit.');
    const words = input.type === 'digits' ? input.digits : input.type === 'words' ? input.text : '';
    if (words === '') return listen(running, talk);
    const kind = input.type === 'digits' ? 'digits' : 'words';
    running.events.push({ type: 'input-taken', kind, text: words });
    return say(running, words, talk);
  },
});

/** What a conversation with a bot carries from turn to turn. */
interface Talk {
  sessionAttributes: Record<string, string>;
  state: Json;
}

const botOf = (running: Running): string => {
  const { Name, Alias } = running.object('LexBot');
  if (running.has('LexV2Bot')) return asText(running.object('LexV2Bot').AliasArn);
  return asText(Name) === '' ? '' : `${asText(Name)}:${asText(Alias)}`;
};

const listen = (running: Running, talk: Talk): Outcome =>
  ask(
    { ask: 'input', accepts: ['words', 'digits'], timeLimitSeconds: lexTimeLimit(running) },
    { ...talk },
  );

const say = (running: Running, words: string, talk: Talk): Outcome =>
  ask({ ask: 'lex', bot: botOf(running), words, ...talk }, { ...talk });

function turn(running: Running, value: Json, talk: Talk): Outcome {
  const told = value as unknown as Partial<LexTurn> | null;
  if (typeof told?.state !== 'string' || typeof told.intent !== 'string')
    return badAnswer(running, 'A bot’s turn has an intent and a state.');
  const participant = listener(running);
  for (const content of told.messages ?? []) running.play({ kind: 'text', content, participant });
  const sessionAttributes = told.sessionAttributes ?? talk.sessionAttributes;
  if (told.state === 'InProgress')
    return listen(running, { sessionAttributes, state: told.memory ?? null });
  running.set('Lex', lexNamespace({ ...told, sessionAttributes } as LexTurn));
  return result(told.intent);
}

const textsOf = (values: Record<string, Json>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, asText(value)]));
