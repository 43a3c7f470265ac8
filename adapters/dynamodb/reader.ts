import { GetCommand, QueryCommand, type QueryCommandInput } from '@aws-sdk/lib-dynamodb';
import { joinKey, splitKey } from '../../core/metrics/cells.ts';
import { counters } from '../../core/metrics/counters.ts';
import { mapConcurrently } from '../../core/pipeline/map-concurrently.ts';
import type {
  CellRange,
  CellRow,
  ContactSource,
  IndexedContact,
  Position,
  Reader,
} from '../../core/pipeline/reader.ts';
import { addDays } from '../../core/time/zone.ts';
import { catalogue } from './catalogue.ts';
import { dayPartition, keyPartition } from './cell-key.ts';
import type { Database } from './client.ts';
import { instantKey, loadContact, queueDayKey, type StoredContact } from './contact-codec.ts';
import { namedContacts } from './named-contacts.ts';
import { sent } from './store-failure.ts';
import { decodeTally } from './tally-codec.ts';
import { lastFoldedAt } from './watermark-store.ts';

const concurrentQueries = 16;

/** Reports read DynamoDB through this. Reads are eventually consistent: half the price, and behind by less than a second. */
export function dynamoReader(database: Database): Reader {
  const seen = catalogue(database);
  return {
    cells: (range) => readCells(database, range),
    catalogue: (kind) => seen.list(kind),
    end: (kind, which) => seen.end(kind, which),
    contacts: (source, after, limit) => readContacts(database, source, after, limit),
    contactsNamed: async (contactIds) =>
      (await namedContacts(database, contactIds, 'contactId, tally, customerId')).map(indexed),
    foldedAt: () => lastFoldedAt(database),
    async contact(contactId) {
      const { Item } = await sent(
        database.client.send(
          new GetCommand({ TableName: database.tables.contacts, Key: { contactId } }),
        ),
      );
      if (!Item) return undefined;
      const stored = Item as StoredContact;
      return { ...loadContact(stored), customer: stored.customerId ?? null };
    },
  };
}

async function readCells(database: Database, range: CellRange): Promise<CellRow[]> {
  const rows: CellRow[] = [];
  await mapConcurrently(
    partitionsOf(range),
    concurrentQueries,
    async ({ condition, values, keyOf }) => {
      const items = await queryAll(database, {
        TableName: database.tables.metrics,
        KeyConditionExpression: condition,
        ExpressionAttributeValues: values,
        ...only(range.counters),
      });
      for (const item of items) rows.push(toRow(item, keyOf(item as { pk: string; sk: string })));
    },
  );
  return rows.filter(({ at }) => at >= range.from && at <= range.to);
}

/** The price is that of whole items; what isn't sent needn't be parsed. */
function only(names: CellRange['counters']): Partial<QueryCommandInput> {
  if (!names) return {};
  const attributes = ['pk', 'sk', ...names.map((name) => counters[name].code)];
  return {
    ProjectionExpression: attributes.map((name) => `#${name}`).join(', '),
    ExpressionAttributeNames: Object.fromEntries(attributes.map((name) => [`#${name}`, name])),
  };
}

type CellQuery = {
  condition: string;
  values: Record<string, string>;
  keyOf: (item: { pk: string; sk: string }) => { joined: string; at: string };
};

function partitionsOf({ view, resolution, from, to, only }: CellRange): CellQuery[] {
  if (view !== 'agent')
    return only.map((joined) => ({
      condition: 'pk = :pk AND sk BETWEEN :from AND :to',
      values: { ':pk': keyPartition(view, resolution, joined), ':from': from, ':to': to },
      keyOf: ({ sk }) => ({ joined, at: sk }),
    }));
  const keyOf: CellQuery['keyOf'] = ({ sk }) => {
    const [joined = '', at = ''] = sk.split('|');
    return { joined, at };
  };
  return daysFrom(from.slice(0, 10), to.slice(0, 10)).flatMap((day): CellQuery[] => {
    const pk = dayPartition(view, resolution, day);
    if (only.length === 0) return [{ condition: 'pk = :pk', values: { ':pk': pk }, keyOf }];
    return only.map((agent) => ({
      condition: 'pk = :pk AND begins_with(sk, :agent)',
      values: { ':pk': pk, ':agent': `${joinKey([agent])}~` },
      keyOf,
    }));
  });
}

function daysFrom(first: string, last: string): string[] {
  const days: string[] = [];
  for (let day = first; day <= last; day = addDays(day, 1)) days.push(day);
  return days;
}

/** Counters are the attributes that are neither key, fence (`f12`) nor expiry. */
function toRow(
  item: Record<string, unknown>,
  { joined, at }: { joined: string; at: string },
): CellRow {
  const counts: Record<string, number> = {};
  for (const [name, value] of Object.entries(item))
    if (typeof value === 'number' && name !== 'expiresAt') counts[name] = value;
  return { key: splitKey(joined), at, counts };
}

async function queryAll(
  { client }: Database,
  input: QueryCommandInput,
): Promise<Record<string, unknown>[]> {
  const items: Record<string, unknown>[] = [];
  let start: Record<string, unknown> | undefined;
  do {
    const page = await sent(
      client.send(new QueryCommand({ ...input, ...(start ? { ExclusiveStartKey: start } : {}) })),
    );
    items.push(...(page.Items ?? []));
    start = page.LastEvaluatedKey;
  } while (start);
  return items;
}

const indexed = (item: Record<string, unknown>): IndexedContact => {
  const { contactId, tally, customerId } = item as StoredContact;
  return { contactId, tally: decodeTally(tally), customer: customerId ?? null };
};

async function readContacts(
  { client, tables }: Database,
  source: ContactSource,
  after: Position,
  limit: number,
) {
  const query = new QueryCommand({
    TableName: tables.contacts,
    ScanIndexForward: false,
    Limit: limit,
    ...indexQuery(source),
    ...(after ? { ExclusiveStartKey: after } : {}),
  });
  const page = await sent(client.send(query));
  return {
    contacts: (page.Items ?? []).map(indexed),
    next: (page.LastEvaluatedKey as Record<string, string> | undefined) ?? null,
  };
}

/** Index and attributes by which a queue's day is read. */
const queueIndexes = {
  ended: { name: 'byQueueDay', partition: 'queueDay', sort: 'endedAt' },
  enqueued: { name: 'byEnqueueDay', partition: 'enqueueDay', sort: 'enqueuedAt' },
  answered: { name: 'byAnswerDay', partition: 'answerDay', sort: 'answeredAt' },
} as const;

function indexQuery(source: ContactSource) {
  const span = { ':from': instantKey(source.from), ':to': instantKey(source.to - 1) };
  if (source.by === 'customer')
    return {
      IndexName: 'byCustomer',
      KeyConditionExpression: 'customerId = :customer AND startedAt BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':customer': source.customer, ...span },
    };
  if (source.by === 'agent')
    return {
      IndexName: 'byAgent',
      KeyConditionExpression: 'agentId = :agent AND endedAt BETWEEN :from AND :to',
      ExpressionAttributeValues: { ':agent': source.agent, ...span },
    };
  const { name, partition, sort } = queueIndexes[source.index];
  return {
    IndexName: name,
    KeyConditionExpression: `${partition} = :day AND ${sort} BETWEEN :from AND :to`,
    ExpressionAttributeValues: { ':day': queueDayKey(source.queue, source.utcDay), ...span },
  };
}
