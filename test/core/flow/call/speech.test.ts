import { describe, expect, test } from 'vitest';
import { seededRandom } from '../../../../core/flow/call/seeded-random.ts';
import { promptsOfLastBlock, speechMs } from '../../../../core/flow/call/speech.ts';
import { transcript } from '../../../../core/flow/call/transcript.ts';
import type { FlowEvent, Prompt } from '../../../../core/flow/run/flow-event.ts';

test.each([
  ['', 0],
  ['Hello', 400],
  ['  five words in two\nseconds ', 2_000],
])('%j takes %d ms at 2.5 words a second', (text, ms) => {
  expect(speechMs(text)).toBe(ms);
});

describe('the transcript', () => {
  const prompts = { welcome: 'Welcome.' };
  const prompt = (kind: Prompt['kind'], content: string): Prompt => ({
    kind,
    content,
    participant: 'customer',
  });

  test.each([
    ['text as it is', prompt('text', 'Press <1> now'), 'Press <1> now'],
    [
      'SSML without its tags',
      prompt(
        'ssml',
        '<speak>Fish &amp; chips<break time="1s"/>\n for <emphasis>two</emphasis></speak>',
      ),
      'Fish & chips for two',
    ],
    [
      'a recording by its id',
      prompt('prompt', 'arn:aws:connect:eu-central-1:1:instance/i/prompt/welcome'),
      'Welcome.',
    ],
    ['the id where nothing is known', prompt('prompt', 'music'), 'music'],
  ])('%s', (_title, said, text) => {
    expect(transcript({ prompts }, said)).toBe(text);
  });
});

test('prompts since the last block was entered are its own', () => {
  const said = { type: 'prompt-played' } as FlowEvent;
  const entered = { type: 'block-entered' } as FlowEvent;
  expect(promptsOfLastBlock([entered, said, entered, said, said])).toBe(2);
  expect(promptsOfLastBlock([said])).toBe(1);
});

describe('dice', () => {
  const draws = (seed: number, count: number): number[] => {
    const random = seededRandom(seed);
    return Array.from({ length: count }, () => random());
  };

  test('fall the same way for the same seed', () => {
    expect(draws(7, 20)).toEqual(draws(7, 20));
    expect(draws(7, 20)).not.toEqual(draws(8, 20));
  });

  /** 10,000 draws into ten bins: the chi-square of 9 degrees of freedom is below 27.88 in 99.9 of 100 cases. */
  test('are even', () => {
    const bins = Array.from({ length: 10 }, () => 0);
    for (const draw of draws(1, 10_000))
      bins[Math.floor(draw * 10)] = (bins[Math.floor(draw * 10)] ?? 0) + 1;
    const chiSquare = bins.reduce((sum, bin) => sum + (bin - 1_000) ** 2 / 1_000, 0);
    expect(chiSquare).toBeLessThan(27.88);
  });
});
