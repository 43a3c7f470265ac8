import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { holdMusic, muLaw } from '../../../scripts/compose-hold-music.mjs';

it.each([
  [0, 0xff],
  [32124, 0x80],
  [-32124, 0x00],
  [32767, 0x80],
  [132, 0xef],
  [-132, 0x6f],
])('a sample of %i is %i in G.711 µ-law', (sample, code) => {
  expect(muLaw(sample)).toBe(code);
});

it('the hold music that is shipped is what the script composes, and small', () => {
  const shipped = readFileSync('contact-flows/music/hold-music.wav');
  expect(shipped.equals(holdMusic())).toBe(true);
  expect(shipped.length).toBeLessThan(200_000);
});
