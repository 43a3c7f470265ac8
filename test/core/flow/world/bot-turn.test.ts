import { describe, expect, test } from 'vitest';
import type { Json } from '../../../../core/flow/document/flow.ts';
import type { LexTurn } from '../../../../core/flow/run/question.ts';
import type { Bot } from '../../../../core/flow/world/bot.ts';
import { botTurn } from '../../../../core/flow/world/bot-turn.ts';

const florist: Bot = {
  intents: [
    {
      name: 'OrderFlowers',
      utterances: ['I would like to order flowers', 'order {kind}'],
      slots: [
        { name: 'kind', values: { roses: ['rose'], tulips: ['tulip'] }, prompt: 'Which flowers?' },
        { name: 'count', type: 'number', prompt: 'How many?' },
      ],
      confirmation: '{count} {kind}, is that right?',
      closing: 'Your {kind} are on their way.',
    },
    { name: 'Hours', utterances: ['when are you open', 'opening hours'] },
  ],
};

const first = (words: string): LexTurn =>
  botTurn(florist, { words, sessionAttributes: { from: 'web' }, state: null });
/** The last turn of a conversation; its memory goes through JSON, as in a stored session. */
const talk = (...said: string[]): LexTurn => {
  let turn: LexTurn | undefined;
  for (const words of said)
    turn = botTurn(florist, {
      words,
      sessionAttributes: {},
      state: JSON.parse(JSON.stringify(turn?.memory ?? null)) as Json,
    });
  return turn as LexTurn;
};

describe('the intent', () => {
  test.each([
    ['When are you OPEN?', 'Hours', 1],
    ['when do you open', 'Hours', 0.75],
    ['your opening hours, please', 'Hours', 0.67],
  ])('“%s” is meant by its words, whatever their case and punctuation', (words, intent, score) => {
    expect(first(words)).toMatchObject({ intent, confidence: score, state: 'ReadyForFulfillment' });
  });

  test('what fits nothing is the fallback intent', () => {
    expect(first('my dog has eaten the bill')).toMatchObject({
      intent: 'FallbackIntent',
      confidence: null,
    });
    expect(first('')).toMatchObject({ intent: 'FallbackIntent' });
  });

  test('keys can be utterances', () => {
    const bot: Bot = { intents: [{ name: 'Star', utterances: ['*', 'press +'] }] };
    const turn = (words: string) => botTurn(bot, { words, sessionAttributes: {}, state: null });
    expect(turn('*').intent).toBe('Star');
    expect(turn('press +').intent).toBe('Star');
    expect(turn('#').intent).toBe('FallbackIntent');
  });

  test('session attributes come back', () => {
    expect(first('opening hours').sessionAttributes).toEqual({ from: 'web' });
  });
});

describe('slots', () => {
  test('are asked for in order', () => {
    expect(talk('I would like to order flowers')).toMatchObject({
      state: 'InProgress',
      messages: ['Which flowers?'],
      slots: { kind: null, count: null },
    });
    expect(talk('I would like to order flowers', 'a rose please')).toMatchObject({
      messages: ['How many?'],
      slots: { kind: 'roses', count: null },
    });
  });

  test('are taken from the first sentence', () => {
    expect(talk('order tulips')).toMatchObject({
      messages: ['How many?'],
      slots: { kind: 'tulips' },
    });
  });

  test('take keys', () => {
    expect(talk('order tulips', '12')).toMatchObject({
      slots: { kind: 'tulips', count: '12' },
      messages: ['12 tulips, is that right?'],
    });
  });

  test('are asked three times, then the intent fails', () => {
    expect(talk('order tulips', 'many', 'a lot')).toMatchObject({
      state: 'InProgress',
      messages: ['How many?'],
    });
    expect(talk('order tulips', 'many', 'a lot', 'lots')).toMatchObject({
      intent: 'OrderFlowers',
      state: 'Failed',
    });
  });
});

describe('the confirmation', () => {
  test('yes fulfils, with the closing words', () => {
    expect(talk('order tulips', '12', 'Yes, please')).toMatchObject({
      state: 'ReadyForFulfillment',
      messages: ['Your tulips are on their way.'],
      memory: null,
    });
  });
  test('no fails', () => {
    expect(talk('order tulips', '12', 'no')).toMatchObject({ state: 'Failed', messages: [] });
  });
  test('anything else asks again', () => {
    expect(talk('order tulips', '12', 'hmm')).toMatchObject({
      state: 'InProgress',
      messages: ['12 tulips, is that right?'],
    });
  });
});
