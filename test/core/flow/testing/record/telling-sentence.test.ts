import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchText, usualMatching } from '../../../../../core/flow/testing/match/match-text.ts';
import { tellingSentence } from '../../../../../core/flow/testing/record/telling-sentence.ts';

describe('the sentence that tells a message from the others', () => {
  test('is the last one that no other message has', () => {
    const others = ['The office is open. Goodbye.'];
    expect(tellingSentence('The office is closed today. Call tomorrow. Goodbye.', others)).toBe(
      'Call tomorrow.',
    );
  });

  test('is the only one, whatever others say', () => {
    expect(tellingSentence('Goodbye.', ['Goodbye. Thank you.'])).toBe('Goodbye.');
  });

  test('is the whole message where each of its sentences is heard elsewhere too', () => {
    expect(tellingSentence('Hold the line. Goodbye.', ['Hold the line.', 'Goodbye.'])).toBe(
      'Hold the line. Goodbye.',
    );
  });

  test('is found in SSML, where a pause ends a sentence, without its tags', () => {
    const ssml = '<speak>Press 1 for sales<break time="1s"/>press 2\nfor <b>support</b></speak>';
    expect(tellingSentence(ssml, [])).toBe('for support');
  });

  test('has words; a message without any has none to tell', () => {
    expect(tellingSentence('Welcome. !!', [])).toBe('Welcome.');
    expect(tellingSentence('<speak><break time="3s"/></speak>', [])).toBeNull();
  });
});

test('it always matches the message that it is of', () => {
  const sentence = fc
    .array(fc.constantFrom('open', 'closed', 'press', '1', 'two', 'sales', 'now'), {
      minLength: 1,
      maxLength: 6,
    })
    .map((words) => `${words.join(' ')}.`);
  const message = fc.array(sentence, { minLength: 1, maxLength: 4 }).map((all) => all.join(' '));
  fc.assert(
    fc.property(message, fc.array(message, { maxLength: 3 }), (said, others) => {
      const expected = tellingSentence(said, others) ?? '';
      const matching = { ...usualMatching, pieces: true };
      expect(matchText(expected, said, 'Similarity', matching).matches).toBe(true);
    }),
  );
});
