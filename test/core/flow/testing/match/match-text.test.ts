import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchText, usualMatching } from '../../../../../core/flow/testing/match/match-text.ts';
import { normalize } from '../../../../../core/flow/testing/match/normalize.ts';
import {
  sameFunction,
  sameResource,
} from '../../../../../core/flow/testing/match/same-resource.ts';
import { similarity } from '../../../../../core/flow/testing/match/similarity.ts';
import { spokenSentences } from '../../../../../core/flow/testing/match/spoken-sentences.ts';

const voice = { ...usualMatching, pieces: true };
const chat = { ...usualMatching, pieces: false };
const strict = { ...voice, strict: true };
const similar = (expected: string, heard: string, how = voice): boolean =>
  matchText(expected, heard, 'Similarity', how).matches;
const included = (expected: string, heard: string, how = voice): boolean =>
  matchText(expected, heard, 'Inclusion', how).matches;

describe('normalize', () => {
  test.each([
    ['Press ONE, please!', ['press', '1', 'please']],
    ['Press * or #.', ['press', 'star', 'or', 'pound']],
    [
      '<speak>Wait<break time="1s"/>a <emphasis>moment</emphasis> &amp; hold</speak>',
      ['wait', 'a', 'moment', 'hold'],
    ],
    ['ｆｕｌｌ　ｗｉｄｔｈ', ['full', 'width']],
    ['Línea ocupada', ['línea', 'ocupada']],
    ['…', []],
  ])('%s', (message, words) => {
    expect(normalize(message)).toEqual(words);
  });

  test('does nothing the second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (message) => {
        const once = normalize(message).join(' ');
        expect(normalize(once).join(' ')).toBe(once);
      }),
    );
  });
});

test('a prompt has sentences, which pauses end too', () => {
  expect(spokenSentences('<speak>Hello! Press 1<break/>or wait.</speak>')).toEqual([
    'Hello!',
    'Press 1',
    'or wait.',
  ]);
});

describe('Similarity', () => {
  test('is 1 for the same words and takes the order of words for nothing', () => {
    expect(similarity(['press', '1'], ['1', 'press'])).toBe(1);
  });

  test('is Dice’s coefficient: twice the shared words by all words', () => {
    // 4 shared of 5 and 5.
    expect(similarity(['a', 'b', 'c', 'd', 'e'], ['a', 'b', 'c', 'd', 'x'])).toBeCloseTo(0.8);
  });

  test('counts a word as often as it comes', () => {
    expect(similarity(['a', 'a'], ['a'])).toBeCloseTo(2 / 3);
  });

  test('is symmetric, lies in 0 to 1, and is 1 for a text and itself', () => {
    const words = fc.array(fc.constantFrom('press', 'one', 'sales', 'hold', '1', '2'));
    fc.assert(
      fc.property(words, words, (a, b) => {
        const score = similarity(a, b);
        expect(score).toBe(similarity(b, a));
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        if (a.length > 0) expect(similarity(a, a)).toBe(1);
      }),
    );
  });

  test('hears one sentence of a long prompt on voice, the whole message only on chat', () => {
    const prompt =
      'Welcome to the bakery on the corner. Press 1 for bread. Press 2 for cakes and pies.';
    expect(similar('Press 1 for bread', prompt)).toBe(true);
    expect(similar('Press 1 for bread', prompt, chat)).toBe(false);
  });

  test('demands every number of the expectation', () => {
    expect(
      similar('For sales or for orders please press 1', 'For sales or for orders please press 2'),
    ).toBe(false);
    expect(
      similar('For sales or for orders please press one', 'For sales or for orders please press 1'),
    ).toBe(true);
  });

  test('in strict runs takes the same words or a message that contains them', () => {
    expect(similar('We are closed today', 'We are closed, today.', strict)).toBe(true);
    expect(similar('We are closed today', 'Sorry: we are closed today.', strict)).toBe(true);
    expect(similar('We are closed all day today', 'We are closed today', strict)).toBe(false);
    expect(similar('We are closed all day today', 'We are closed today')).toBe(true);
  });

  test('never holds for an expectation without words', () => {
    expect(similar('…', '…')).toBe(false);
    expect(included('…', 'Hello')).toBe(false);
  });

  test('holds for every text that has words and for itself', () => {
    fc.assert(
      fc.property(fc.lorem({ mode: 'sentences', maxCount: 3 }), (text) => {
        expect(similar(text, text)).toBe(true);
        expect(similar(text, text, chat)).toBe(true);
        expect(included(text, text)).toBe(true);
      }),
    );
  });
});

test('Inclusion looks for whole words', () => {
  expect(included('press 1', 'To order, press 1.')).toBe(true);
  expect(included('press 1', 'To order, press 12.')).toBe(false);
});

describe('references', () => {
  const arn = (rest: string, account = '111111111111') =>
    `arn:aws:connect:eu-west-1:${account}:instance/i/${rest}`;

  test('an id and an ARN name the same; the kind in the ARN is not compared', () => {
    expect(sameResource('basic', arn('queue/basic'))).toBe(true);
    expect(sameResource(arn('flow/hours'), arn('operating-hours/hours'))).toBe(true);
    expect(sameResource(arn('queue/basic'), arn('queue/basic', '222222222222'))).toBe(false);
    expect(sameResource('', '')).toBe(false);
  });

  test('a function without qualifier stands for all its versions, with one for that alone', () => {
    const f = 'arn:aws:lambda:eu-west-1:111111111111:function:balance';
    expect(sameFunction(f, `${f}:live`)).toBe(true);
    expect(sameFunction(`${f}:live`, f)).toBe(false);
    expect(sameFunction('balance', f)).toBe(true);
    expect(sameFunction(f, `${f}s`)).toBe(false);
  });
});
