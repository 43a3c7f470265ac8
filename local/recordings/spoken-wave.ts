const sampleRate = 8000;
const bytesPerFrame = 4;
/** As prompts are spoken in the local center. */
const wordsPerSecond = 2.5;
const wordFrames = sampleRate / wordsPerSecond;

/**
 * A recording as Connect writes it: 8 kHz, 16 bits, the customer on the left and the system, which says nothing, on the right. Speech is
 * stood in for by a tone a word; the words themselves travel as the file's comment, for whoever is to understand them.
 */
export function spokenWave(words: string): Buffer {
  const silence = Buffer.alloc(wordFrames * bytesPerFrame);
  return riff([
    chunk('fmt ', format()),
    chunk('data', Buffer.concat([silence, tones(words)])),
    chunk('LIST', Buffer.concat([Buffer.from('INFO'), chunk('ICMT', Buffer.from(words))])),
  ]);
}

/** The words of such a recording; null where it is none. */
export function wordsInWave(wave: Buffer): string | null {
  if (wave.toString('latin1', 0, 4) !== 'RIFF' || wave.toString('latin1', 8, 12) !== 'WAVE')
    return null;
  const info = contentOf(wave.subarray(12), 'LIST')?.subarray(4);
  const written = info && contentOf(info, 'ICMT');
  return written?.toString() ?? null;
}

function tones(text: string): Buffer {
  const words = text.split(/\s+/).filter(Boolean);
  const samples = Buffer.alloc(words.length * wordFrames * bytesPerFrame);
  words.forEach((word, index) => {
    const pitch = 140 + 12 * Math.min(word.length, 10);
    for (let frame = 0; frame < wordFrames; frame++) {
      const swell = Math.sin((Math.PI * frame) / wordFrames) ** 2;
      const level = 6000 * swell * Math.sin((2 * Math.PI * pitch * frame) / sampleRate);
      samples.writeInt16LE(Math.round(level), (index * wordFrames + frame) * bytesPerFrame);
    }
  });
  return samples;
}

function format(): Buffer {
  const fields = Buffer.alloc(16);
  fields.writeUInt16LE(1, 0);
  fields.writeUInt16LE(2, 2);
  fields.writeUInt32LE(sampleRate, 4);
  fields.writeUInt32LE(sampleRate * bytesPerFrame, 8);
  fields.writeUInt16LE(bytesPerFrame, 12);
  fields.writeUInt16LE(16, 14);
  return fields;
}

const riff = (chunks: Buffer[]) => chunk('RIFF', Buffer.concat([Buffer.from('WAVE'), ...chunks]));

/** A chunk begins at an even place. */
function chunk(name: string, content: Buffer): Buffer {
  const size = Buffer.alloc(4);
  size.writeUInt32LE(content.length);
  return Buffer.concat([Buffer.from(name), size, content, Buffer.alloc(content.length % 2)]);
}

function contentOf(chunks: Buffer, name: string): Buffer | null {
  for (let at = 0; at + 8 <= chunks.length; ) {
    const size = chunks.readUInt32LE(at + 4);
    if (chunks.toString('latin1', at, at + 4) === name)
      return chunks.subarray(at + 8, at + 8 + size);
    at += 8 + size + (size % 2);
  }
  return null;
}
