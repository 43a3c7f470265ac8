import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import type { Failure } from '../../adapters/s3/failure-list.ts';

/**
 * Writes failed records to `records.ndjson` (each as it came, and a line break) and why they failed to `reasons.csv`,
 * in the same order. Mended, the first file goes back through `npm run import`.
 */
export async function exportFailures(failures: Failure[], directory: string): Promise<void> {
  await mkdir(directory, { recursive: true });
  const records = failures.flatMap((failure) =>
    failure.records.map(({ data }) => ({ failure, data })),
  );
  const lineBreak = Buffer.from('\n');
  await writeFile(
    join(directory, 'records.ndjson'),
    Buffer.concat(records.flatMap(({ data }) => [data, lineBreak])),
  );
  const rows = records.map(({ failure: { key, reason, shard, sequence, arrivedAt } }, index) => ({
    record: index + 1,
    ...reason,
    shard,
    sequence,
    arrivedAt,
    key,
  }));
  await writeFile(join(directory, 'reasons.csv'), stringify(rows, { header: true }));
}
