import { parseContactRecord } from '../core/contact/parse-contact-record.ts';
import { tallyOf } from '../core/metrics/tally.ts';
import { changesByCell, sumOfChanges } from '../core/pipeline/fold-batch.ts';
import { best, type Figure } from './figure.ts';
import { generated, settings } from './generated.ts';

const count = 100_000;
const batchSize = 500;
const rounds = 10;

/** Records a second that one core reads, tallies and sums into cells, 500 at a time, with no database. */
export async function foldRate(): Promise<Figure[]> {
  const texts: string[] = [];
  for (const record of generated({ count, days: 5 })) texts.push(JSON.stringify(record));
  const parsed: number[] = [];
  const folded: number[] = [];
  const size = count / rounds;
  for (let start = 0; start < count; start += size) {
    const part = texts.slice(start, start + size);
    parsed.push(perSecond(part, parseAll));
    folded.push(perSecond(part, foldAll));
  }
  const baseline = { name: 'JSON.parse of the same records', value: best(parsed) };
  return [
    {
      name: 'records folded on one core, pure',
      value: best(folded),
      unit: 'records/s',
      baseline,
      aim: { atLeast: 25_000 },
    },
  ];
}

function perSecond(texts: string[], work: (texts: string[]) => void): number {
  const start = performance.now();
  work(texts);
  return (texts.length * 1000) / (performance.now() - start);
}

function parseAll(texts: string[]): void {
  for (const text of texts) JSON.parse(text);
}

function foldAll(texts: string[]): void {
  for (let start = 0; start < texts.length; start += batchSize) {
    const deltas = texts.slice(start, start + batchSize).map((text, index) => {
      const record = parseContactRecord(text);
      if (!record.ok) throw new Error(`${record.problem.path}: ${record.problem.detail}`);
      const plus = tallyOf(record.value, settings);
      return { sequence: String(start + index).padStart(56, '0'), delta: { minus: null, plus } };
    });
    for (const changes of changesByCell(deltas).values()) sumOfChanges(changes);
  }
}
