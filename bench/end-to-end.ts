import { UpdateCommand } from '@aws-sdk/lib-dynamodb';
import { openDatabase } from '../adapters/dynamodb/client.ts';
import { cellsOf } from '../core/metrics/cells.ts';
import { tallyOf } from '../core/metrics/tally.ts';
import { mapConcurrently } from '../core/pipeline/map-concurrently.ts';
import type { Figure } from './figure.ts';
import { generated, settings } from './generated.ts';
import { type LocalProduct, onLocalProduct } from './local-product.ts';

const count = 10_000;
const baselineCount = 100;
const concurrency = 32;

/** Contacts a second from the stream into the tables, all on one machine, next to an update per metric and view. */
export function endToEnd(): Promise<Figure[]> {
  return onLocalProduct(async (product) => {
    const records = [...generated({ count, days: 1 })];
    const start = performance.now();
    await product.put(records);
    await product.caughtUp();
    const value = (count * 1000) / (performance.now() - start);
    const baseline = await updatesPerMetric(product);
    return [
      {
        name: 'contacts end to end through the embedded engines',
        value,
        unit: 'contacts/s',
        baseline: { name: 'an update per metric, view and record', value: baseline },
      },
    ];
  });
}

async function updatesPerMetric({ environment }: LocalProduct): Promise<number> {
  Object.assign(process.env, environment);
  const { client } = openDatabase({ contacts: 'contacts', metrics: 'metrics' });
  const updates = [...generated({ count: baselineCount, days: 1 })].flatMap((record) =>
    [...cellsOf(tallyOf(record, settings))]
      .filter(([id]) => id.includes('|quarter|'))
      .flatMap(([id, counts]) =>
        Object.entries(counts).map(([code, value]) => ({ id, code, value })),
      ),
  );
  const start = performance.now();
  await mapConcurrently(updates, concurrency, async ({ id, code, value }) => {
    await client.send(
      new UpdateCommand({
        TableName: 'metrics',
        Key: { pk: `baseline|${id}`, sk: code },
        UpdateExpression: 'ADD amount :value',
        ExpressionAttributeValues: { ':value': value },
      }),
    );
  });
  const rate = (baselineCount * 1000) / (performance.now() - start);
  client.destroy();
  return rate;
}
