import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { recordingProblem } from '../../../lib/connect/recording-problem.ts';
import { shippedRecordings } from '../../../lib/connect/shipped-recordings.ts';

const music = () => readFileSync(shippedRecordings['hold-music'] ?? '');

/** The shipped file with a number of its header replaced, by its place in RIFF. */
function having(at: number, value: number): Buffer {
  const file = music();
  file.writeUInt16LE(value, at);
  return file;
}

describe('a recording', () => {
  it('is taken as µ-law, mono, 8 kHz, also behind another chunk', () => {
    expect(recordingProblem(music())).toBeUndefined();
    const list = Buffer.from('LIST\u0003\0\0\0abc\0', 'latin1');
    const file = music();
    const moved = Buffer.concat([file.subarray(0, 12), list, file.subarray(12)]);
    expect(recordingProblem(moved)).toBeUndefined();
  });

  it.each([
    ['plain PCM', having(20, 1), /encoding 1,/],
    ['stereo', having(22, 2), /2 channel/],
    ['16 kHz', having(24, 16000), /16000 Hz/],
    ['no WAV', Buffer.from('ID3\u0004 a song in another format'), /no WAV/],
    ['cut off', music().subarray(0, 20), /no format/],
  ])('is refused as %s, with the way to make it', (_what, file, problem) => {
    expect(recordingProblem(file)).toMatch(problem);
    expect(recordingProblem(file)).toContain('ffmpeg');
  });
});
