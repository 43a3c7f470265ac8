import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ContactRecord } from '../../core/contact/contact-record.ts';
import { joinKey } from '../../core/metrics/cells.ts';
import { none, type Tally } from '../../core/metrics/tally.ts';
import { mapConcurrently } from '../../core/pipeline/map-concurrently.ts';
import type { CatalogueKind } from '../../core/reports/reader.ts';
import type { Database } from './client.ts';
import { sent } from './store-failure.ts';

export type CatalogueEntry = { kind: CatalogueKind; id: string; name: string };

export type Catalogue = {
  /** Notes entries that this process has not noted before. Writing one again changes nothing. */
  note(entries: Iterable<CatalogueEntry>): Promise<void>;
  list(kind: CatalogueKind): Promise<{ id: string; name: string }[]>;
  /** The first or last entry of a kind in the order of ids. */
  end(kind: CatalogueKind, which: 'first' | 'last'): Promise<string | null>;
};

export function catalogue({ client, tables }: Database): Catalogue {
  const noted = new Set<string>();
  const query = (kind: CatalogueKind, more: object) =>
    sent(
      client.send(
        new QueryCommand({
          TableName: tables.metrics,
          KeyConditionExpression: 'pk = :pk',
          ExpressionAttributeValues: { ':pk': `catalogue|${kind}` },
          ...more,
        }),
      ),
    );
  return {
    async note(entries) {
      const fresh = new Map<string, CatalogueEntry>();
      for (const entry of entries) {
        const text = `${entry.kind}|${entry.id}|${entry.name}`;
        if (!noted.has(text)) fresh.set(text, entry);
      }
      await mapConcurrently([...fresh], 16, async ([text, { kind, id, name }]) => {
        const Item = { pk: `catalogue|${kind}`, sk: id, name };
        await sent(client.send(new PutCommand({ TableName: tables.metrics, Item })));
        noted.add(text);
      });
    },
    async list(kind) {
      const found: { id: string; name: string }[] = [];
      let start: Record<string, unknown> | undefined;
      do {
        const page = await query(kind, start ? { ExclusiveStartKey: start } : {});
        for (const item of page.Items ?? []) found.push({ id: item.sk, name: item.name });
        start = page.LastEvaluatedKey;
      } while (start);
      return found;
    },
    async end(kind, which) {
      const { Items } = await query(kind, { Limit: 1, ScanIndexForward: which === 'first' });
      return (Items?.[0]?.sk as string | undefined) ?? null;
    },
  };
}

/** The catalogue entries of one contact. */
export function* entriesOf(record: ContactRecord, tally: Tally): Generator<CatalogueEntry> {
  const { keys, days } = tally;
  yield { kind: 'queue', id: keys.queue, name: record.Queue?.Name ?? keys.queue };
  const queueChannel = joinKey([keys.queue, keys.channel]);
  yield { kind: 'queueChannel', id: queueChannel, name: queueChannel };
  yield { kind: 'channel', id: keys.channel, name: keys.channel };
  if (keys.agent !== none)
    yield { kind: 'agent', id: keys.agent, name: record.Agent?.Username ?? keys.agent };
  yield { kind: 'contactType', id: keys.contactType, name: keys.contactType };
  yield { kind: 'initiationMethod', id: keys.initiationMethod, name: keys.initiationMethod };
  yield { kind: 'dialledNumber', id: keys.dialledNumber, name: keys.dialledNumber };
  yield { kind: 'disconnectReason', id: keys.disconnectReason, name: keys.disconnectReason };
  if (days.disconnect) yield { kind: 'day', id: days.disconnect, name: days.disconnect };
}
