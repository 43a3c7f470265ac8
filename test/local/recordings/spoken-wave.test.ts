import fc from 'fast-check';
import { expect, test } from 'vitest';
import { spokenWave, wordsInWave } from '../../../local/recordings/spoken-wave.ts';

test('a RIFF file of two channels at 8 kHz and 16 bits, as long as the words take', () => {
  const wave = spokenWave('Call me back tomorrow please');
  expect(wave.toString('latin1', 0, 4)).toBe('RIFF');
  expect(wave.readUInt32LE(4)).toBe(wave.length - 8);
  expect(wave.toString('latin1', 8, 16)).toBe('WAVEfmt ');
  expect([20, 22, 32, 34].map((at) => wave.readUInt16LE(at))).toEqual([1, 2, 4, 16]);
  expect([wave.readUInt32LE(24), wave.readUInt32LE(28)]).toEqual([8000, 32_000]);
  expect(wave.toString('latin1', 36, 40)).toBe('data');
  // Five words take 2 s, and 0.4 s of silence goes before.
  expect(wave.readUInt32LE(40)).toBe(2.4 * 32_000);
});

test('the customer is on the left, nothing is on the right', () => {
  const wave = spokenWave('Hello');
  const samples = (channel: number) =>
    Array.from({ length: wave.readUInt32LE(40) / 4 }, (_, frame) =>
      Math.abs(wave.readInt16LE(44 + frame * 4 + 2 * channel)),
    );
  expect(Math.max(...samples(0))).toBeGreaterThan(3000);
  expect(Math.max(...samples(1))).toBe(0);
});

test('the words come back as they were', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (words) => {
      expect(wordsInWave(spokenWave(words))).toBe(Buffer.from(words).toString());
    }),
    { numRuns: 50 },
  );
});

test.each(['', 'RIFF', 'no recording at all', 'RIFF....WAVEdata'])(
  'no words in “%s”',
  (content) => {
    expect(wordsInWave(Buffer.from(content))).toBeNull();
  },
);
