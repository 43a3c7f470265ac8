import { BatchWriteCommand } from '@aws-sdk/lib-dynamodb';
import { catalogue } from '../adapters/dynamodb/catalogue.ts';
import { cellKey } from '../adapters/dynamodb/cell-key.ts';
import { fenceName } from '../adapters/dynamodb/cell-store.ts';
import type { Database } from '../adapters/dynamodb/client.ts';
import { joinKey } from '../core/metrics/cells.ts';
import type { Counts } from '../core/metrics/counts.ts';
import {
  type PackedCounts,
  packCounts,
  sumPacked,
  unpackCounts,
} from '../core/metrics/packed-counts.ts';
import { tallyOf } from '../core/metrics/tally.ts';
import { mapConcurrently } from '../core/pipeline/map-concurrently.ts';
import { generated, settings } from './generated.ts';

/** The cells by day of one queue over a year, by channel and day. */
export type QueueYear = { channel: string; day: string; counts: Counts }[];

export const daysOfYear = 365;

/** Of the generated contacts, those that are calls and reach a queue. */
const queuedCallShare = 0.78 * 0.9;

/** A year of so many queued contacts a day: calls alone, or all four channels. */
export function queueYear(contactsPerDay: number, channels: 'calls' | 'all channels'): QueueYear {
  const cells = new Map<string, PackedCounts>();
  const share = channels === 'calls' ? queuedCallShare : 1;
  const records = generated({
    count: Math.round((contactsPerDay * daysOfYear) / share),
    days: daysOfYear,
    queues: 1,
    agents: 30,
  });
  for (const record of records) {
    const { keys, counts, days } = tallyOf(record, settings);
    if (keys.queue === '-' || (channels === 'calls' && keys.channel !== 'VOICE')) continue;
    const parts = Object.values(counts).map((of) => packCounts(of));
    const at = `${keys.channel}|${days.disconnect}`;
    const there = cells.get(at);
    cells.set(at, sumPacked(there ? [there, ...parts] : parts));
  }
  return [...cells].map(([at, sum]) => {
    const [channel = '', day = ''] = at.split('|');
    return { channel, day, counts: unpackCounts(sum) };
  });
}

const itemsPerWrite = 25;
const lastSequence = '4954'.padEnd(56, '0');
const fence = { [fenceName('shardId-000000000000')]: lastSequence };

/** Writes the year for some queues as the fold leaves it, with the catalogue. */
export async function writeYear(database: Database, year: QueueYear, queues: string[]) {
  const names = queues.flatMap((queue) => {
    const channels = [...new Set(year.map(({ channel }) => channel))];
    return [
      { kind: 'queue' as const, id: queue, name: queue, version: '' },
      ...channels.map((channel) => {
        const id = joinKey([queue, channel]);
        return { kind: 'queueChannel' as const, id, name: id, version: '' };
      }),
    ];
  });
  await catalogue(database).note(names);
  const items = queues.flatMap((queue) =>
    year.map(({ channel, day, counts }) => ({
      ...cellKey({ view: 'queue', resolution: 'day', key: [queue, channel], at: day }),
      ...fence,
      ...counts,
    })),
  );
  const starts = Array.from(
    { length: Math.ceil(items.length / itemsPerWrite) },
    (_, part) => part * itemsPerWrite,
  );
  await mapConcurrently(starts, 8, async (start) => {
    const RequestItems = {
      [database.tables.metrics]: items
        .slice(start, start + itemsPerWrite)
        .map((Item) => ({ PutRequest: { Item } })),
    };
    await database.client.send(new BatchWriteCommand({ RequestItems }));
  });
}
