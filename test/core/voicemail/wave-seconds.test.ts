import fc from 'fast-check';
import { expect, test } from 'vitest';
import { waveSeconds } from '../../../core/voicemail/wave-seconds.ts';

/* Files as "Multimedia Programming Interface and Data Specifications 1.0" (IBM, Microsoft 1991) lays them out. */

const chunk = (name: string, content: Buffer, size = content.length) => {
  const head = Buffer.from(`${name}....`);
  head.writeUInt32LE(size, 4);
  return Buffer.concat([head, content, Buffer.alloc(content.length % 2)]);
};
/** Eight kilohertz, 16 bits, two channels: 32,000 bytes a second. */
function format(bytesPerSecond = 32_000) {
  const fields = Buffer.alloc(16);
  fields.writeUInt32LE(bytesPerSecond, 8);
  return chunk('fmt ', fields);
}
const file = (...chunks: Buffer[]) =>
  chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), ...chunks]));
const lengthOf = (wave: Buffer, read = wave.length) =>
  waveSeconds(wave.subarray(0, read), wave.length);

test('as long as its samples take, other chunks before them or after', () => {
  const sound = chunk('data', Buffer.alloc(80_000));
  expect(lengthOf(file(format(), sound))).toBe(2.5);
  const odd = chunk('LIST', Buffer.alloc(7));
  expect(lengthOf(file(odd, format(), odd, sound, odd))).toBe(2.5);
});

test('the beginning is enough', () => {
  expect(lengthOf(file(format(), chunk('data', Buffer.alloc(320_000))), 64)).toBe(10);
});

test('a length that was never filled in ends with the file', () => {
  const sound = chunk('data', Buffer.alloc(32_000), 0xffff_ffff);
  expect(lengthOf(file(format(), sound))).toBe(1);
});

test.each([
  ['nothing', Buffer.alloc(0)],
  ['no wave', Buffer.from('ID3 something else altogether')],
  ['no sound', file(format())],
  ['no format', file(chunk('data', Buffer.alloc(8)))],
  ['no speed', file(format(0), chunk('data', Buffer.alloc(8)))],
])('%s has no length', (_, wave) => {
  expect(lengthOf(wave)).toBeNull();
});

test('whatever the bytes, it ends and tells no negative length', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.boolean(), (bytes, isWave) => {
      const wave = isWave ? file(Buffer.from(bytes)) : Buffer.from(bytes);
      const seconds = lengthOf(wave);
      expect(seconds === null || seconds >= 0).toBe(true);
    }),
  );
});
