import { writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { repositoryRoot } from './repository-root.mjs';

/** What Amazon Connect plays: WAV, G.711 µ-law, mono, 8 kHz. */
const samplesPerSecond = 8000;
const barSeconds = 2.5;

/** A chord a bar, as notes above middle C in semitones: those below would be lost on the telephone. */
const bars = [
  [0, 4, 7, 12],
  [-3, 4, 9, 12],
  [-7, 5, 9, 12],
  [-5, 2, 7, 11],
  [0, 7, 12, 16],
  [-3, 4, 12, 16],
  [5, 9, 12, 17],
  [-5, 7, 11, 14],
];

/** Up and down again, eight notes a bar. */
const figure = [0, 1, 2, 3, 2, 3, 2, 1];
const loudness = 5200;
const overtones = [1, 0.35, 0.15, 0.05];

const frequency = (semitones) => 261.63 * 2 ** (semitones / 12);

/** A plucked string: fast to come, slow to go. */
function note(semitones, seconds) {
  const swell = Math.min(1, seconds / 0.015) * Math.exp(-seconds * 2.2);
  return overtones.reduce(
    (sum, share, place) =>
      sum + share * swell * Math.sin(2 * Math.PI * frequency(semitones) * (place + 1) * seconds),
    0,
  );
}

/** All sounding notes at a moment. What rings on past the end rings at the beginning, so the piece repeats without a gap. */
function soundAt(seconds) {
  const noteSeconds = barSeconds / figure.length;
  const latest = Math.floor(seconds / noteSeconds);
  const count = bars.length * figure.length;
  let sum = 0;
  for (let back = 0; back < 12; back++) {
    const place = (((latest - back) % count) + count) % count;
    const chord = bars[Math.floor(place / figure.length)];
    sum += note(chord[figure[place % figure.length]], seconds - (latest - back) * noteSeconds);
  }
  return sum * loudness;
}

/** A sample of 16 bits as G.711 µ-law: sign, exponent and mantissa, all inverted. */
export function muLaw(sample) {
  const biased = Math.min(Math.abs(Math.round(sample)), 32635) + 132;
  const exponent = 24 - Math.clz32(biased);
  const mantissa = (biased >> (exponent + 3)) & 15;
  return ~((sample < 0 ? 128 : 0) | (exponent << 4) | mantissa) & 255;
}

/** The whole piece as a WAV file, the same bytes each time. */
export function holdMusic() {
  const length = samplesPerSecond * barSeconds * bars.length;
  const sound = Buffer.alloc(length);
  for (let at = 0; at < length; at++) sound[at] = muLaw(soundAt(at / samplesPerSecond));
  return Buffer.concat([header(length), sound]);
}

/** RIFF header with the `fact` chunk that every format but plain PCM has to have. */
function header(length) {
  const bytes = Buffer.alloc(58);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(50 + length, 4);
  bytes.write('WAVEfmt ', 8);
  bytes.writeUInt32LE(18, 16);
  bytes.writeUInt16LE(7, 20);
  bytes.writeUInt16LE(1, 22);
  bytes.writeUInt32LE(samplesPerSecond, 24);
  bytes.writeUInt32LE(samplesPerSecond, 28);
  bytes.writeUInt16LE(1, 32);
  bytes.writeUInt16LE(8, 34);
  bytes.write('fact', 38);
  bytes.writeUInt32LE(4, 42);
  bytes.writeUInt32LE(length, 46);
  bytes.write('data', 50);
  bytes.writeUInt32LE(length, 54);
  return bytes;
}

if (process.argv[1] && basename(process.argv[1]) === 'compose-hold-music.mjs')
  writeFileSync(join(repositoryRoot, 'contact-flows/music/hold-music.wav'), holdMusic());
