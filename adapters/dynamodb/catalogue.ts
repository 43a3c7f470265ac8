import { PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { ContactRecord } from '../../core/contact/contact-record.ts';
import type { AgentEvent } from '../../core/live/agent-event.ts';
import { agentNamesIn } from '../../core/live/agent-names-in.ts';
import { joinKey } from '../../core/metrics/cells.ts';
import { none, type Tally } from '../../core/metrics/tally.ts';
import { mapConcurrently } from '../../core/pipeline/map-concurrently.ts';
import type { CatalogueKind } from '../../core/pipeline/reader.ts';
import type { Database } from './client.ts';
import { conditionally, sent } from './store-failure.ts';

export type CatalogueEntry = {
  kind: CatalogueKind;
  id: string;
  name: string;
  /** Of the contact record or agent event that says so: the newest one's name stands. */
  version: string;
};

export type Catalogue = {
  /** Notes what this process has not noted before: new values, and new names of known ones. */
  note(entries: Iterable<CatalogueEntry>): Promise<void>;
  list(kind: CatalogueKind): Promise<{ id: string; name: string; version?: string }[]>;
  /** The first or last entry of a kind in the order of ids. */
  end(kind: CatalogueKind, which: 'first' | 'last'): Promise<string | null>;
};

export function catalogue({ client, tables }: Database): Catalogue {
  const noted: Noted = new Map();
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
      await mapConcurrently([...newestUnknown(entries, noted)], 16, async ([key, entry]) => {
        const { kind, id, name, version } = entry;
        await conditionally(
          client.send(
            new PutCommand({
              TableName: tables.metrics,
              Item: { pk: `catalogue|${kind}`, sk: id, name, version },
              ConditionExpression: 'attribute_not_exists(pk) OR #version < :version',
              ExpressionAttributeNames: { '#version': 'version' },
              ExpressionAttributeValues: { ':version': version },
            }),
          ),
        );
        noted.set(key, entry);
      });
    },
    async list(kind) {
      const found: { id: string; name: string; version: string }[] = [];
      let start: Record<string, unknown> | undefined;
      do {
        const page = await query(kind, start ? { ExclusiveStartKey: start } : {});
        for (const { sk, name, version } of page.Items ?? []) found.push({ id: sk, name, version });
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

type Noted = Map<string, CatalogueEntry>;

/** By kind and id, the newest entry of each value that is not noted yet, or under an older name. */
function newestUnknown(entries: Iterable<CatalogueEntry>, noted: Noted): Noted {
  const fresh: Noted = new Map();
  for (const entry of entries) {
    const key = `${entry.kind}|${entry.id}`;
    const known = fresh.get(key) ?? noted.get(key);
    if (!known || (known.name !== entry.name && known.version < entry.version))
      fresh.set(key, entry);
  }
  return fresh;
}

/** What agent events say that people call their agents. */
export const nameEntriesOf = (events: readonly AgentEvent[]): CatalogueEntry[] =>
  agentNamesIn(events).map((named) => ({ kind: 'agentName', ...named }));

/** The catalogue entries of one contact; its day only when it counts there. */
export function* entriesOf(
  record: ContactRecord,
  { keys, days, counts }: Tally,
  version: string,
): Generator<CatalogueEntry> {
  const entry = (kind: CatalogueKind, id: string, name = id) => ({ kind, id, name, version });
  yield entry('queue', keys.queue, record.Queue?.Name || keys.queue);
  yield entry('queueChannel', joinKey([keys.queue, keys.channel]));
  yield entry('channel', keys.channel);
  if (keys.agent !== none) yield entry('agent', keys.agent, record.Agent?.Username || keys.agent);
  yield entry('contactType', keys.contactType);
  yield entry('initiationMethod', keys.initiationMethod);
  yield entry('dialledNumber', keys.dialledNumber);
  yield entry('disconnectReason', keys.disconnectReason);
  if (keys.wrapUpCode !== none) yield entry('wrapUpCode', keys.wrapUpCode);
  if (days.disconnect && Object.keys(counts.disconnect).length > 0)
    yield entry('day', days.disconnect);
}
