/** G.711 µ-law in the header of a WAV file. */
const muLaw = 7;

/** What Amazon Connect takes as a prompt at most. */
const mostBytes = 50_000_000;

/**
 * Why Amazon Connect would refuse a recording, with the fix; undefined when it takes it. It plays WAV with G.711 µ-law, mono, 8 kHz
 * alone, and says so in the middle of a deployment.
 */
export function recordingProblem(file: Buffer): string | undefined {
  if (file.toString('latin1', 0, 4) !== 'RIFF' || file.toString('latin1', 8, 12) !== 'WAVE')
    return `it is no WAV file. ${fix}`;
  const at = formatChunk(file);
  if (at === undefined) return `it has no format. ${fix}`;
  const [encoding, channels] = [file.readUInt16LE(at), file.readUInt16LE(at + 2)];
  const samples = file.readUInt32LE(at + 4);
  if (encoding !== muLaw || channels !== 1 || samples !== 8000)
    return `it has encoding ${encoding}, ${channels} channel(s) and ${samples} Hz. ${fix}`;
  return file.length > mostBytes ? 'it is larger than 50 MB. Fix: cut it' : undefined;
}

const fix = 'Fix: ffmpeg -i INPUT -ar 8000 -ac 1 -c:a pcm_mulaw OUTPUT.wav';

/** Where the content of the `fmt ` chunk begins; chunks stand one after the other, filled up to even lengths. */
function formatChunk(file: Buffer): number | undefined {
  for (let at = 12; at + 24 <= file.length; ) {
    if (file.toString('latin1', at, at + 4) === 'fmt ') return at + 8;
    const length = file.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  return undefined;
}
