import { GetCommand, PutCommand, QueryCommand } from '@aws-sdk/lib-dynamodb';
import type { Database } from './client.ts';
import { conditionally, sent } from './store-failure.ts';

/** One thing that the center remembers (`tables.ts`, centerTable). */
export interface CenterItem<Document = unknown> {
  pk: string;
  sk: string;
  document: Document;
  /** 1 when written first, one more with each change. */
  version: number;
  list?: string;
  /** Where it stands in its list; ISO 8601 in UTC, or any text that sorts. */
  listAt?: string;
  /** Epoch second after which it may go. */
  expiresAt?: number;
}

export interface CenterItems {
  /** Undefined when it isn't there. Read consistently. */
  get<Document>(pk: string, sk: string): Promise<CenterItem<Document> | undefined>;
  /**
   * Writes the item if the stored one has the version before it (none, for version 1); false when another writer was first, so
   * that the caller reads again and decides anew.
   */
  put(item: CenterItem): Promise<boolean>;
  /** Items of one partition, or of those only whose sort key begins so, in its order. Read consistently. */
  within<Document>(pk: string, beginning?: string): Promise<CenterItem<Document>[]>;
  /** Items of a list with `from` ≤ listAt < `to`, in order, `limit` at most (1,000). Read from the index: a moment late. */
  list<Document>(
    list: string,
    range?: { from?: string; to?: string; limit?: number; newestFirst?: boolean },
  ): Promise<CenterItem<Document>[]>;
}

/** A partition holds what belongs to one thing: far fewer than this. */
const mostWithin = 1000;

type Stored = Omit<CenterItem, 'document'> & { document: string };

const read = <Document>({ document, ...rest }: Stored): CenterItem<Document> => ({
  ...rest,
  document: JSON.parse(document) as Document,
});

export function centerItems({ client }: Pick<Database, 'client'>, table: string): CenterItems {
  return {
    async get(pk, sk) {
      const { Item } = await sent(
        client.send(new GetCommand({ TableName: table, Key: { pk, sk }, ConsistentRead: true })),
      );
      return Item === undefined ? undefined : read(Item as Stored);
    },

    put: (item) =>
      conditionally(
        client.send(
          new PutCommand({
            TableName: table,
            Item: { ...item, document: JSON.stringify(item.document) },
            ...(item.version === 1
              ? { ConditionExpression: 'attribute_not_exists(pk)' }
              : {
                  ConditionExpression: '#version = :before',
                  ExpressionAttributeNames: { '#version': 'version' },
                  ExpressionAttributeValues: { ':before': item.version - 1 },
                }),
          }),
        ),
      ),

    async within(pk, beginning) {
      const whole = {
        KeyConditionExpression: 'pk = :pk',
        ExpressionAttributeValues: { ':pk': pk },
      };
      const part = {
        KeyConditionExpression: 'pk = :pk AND begins_with(sk, :beginning)',
        ExpressionAttributeValues: { ':pk': pk, ':beginning': beginning },
      };
      const { Items = [] } = await sent(
        client.send(
          new QueryCommand({
            TableName: table,
            ...(beginning === undefined ? whole : part),
            ConsistentRead: true,
            Limit: mostWithin,
          }),
        ),
      );
      return (Items as Stored[]).map((item) => read(item));
    },

    async list(list, { from = ' ', to = '~', limit = 1000, newestFirst = false } = {}) {
      const items: Stored[] = [];
      let start: Record<string, unknown> | undefined;
      do {
        const page = await sent(
          client.send(
            new QueryCommand({
              TableName: table,
              IndexName: 'byList',
              KeyConditionExpression: '#list = :list AND listAt BETWEEN :from AND :to',
              ExpressionAttributeNames: { '#list': 'list' },
              ExpressionAttributeValues: { ':list': list, ':from': from, ':to': to },
              ScanIndexForward: !newestFirst,
              Limit: limit - items.length,
              ...(start === undefined ? {} : { ExclusiveStartKey: start }),
            }),
          ),
        );
        items.push(...((page.Items ?? []) as Stored[]));
        start = page.LastEvaluatedKey;
      } while (start !== undefined && items.length < limit);
      return items.filter(({ listAt }) => listAt !== to).map((item) => read(item));
    },
  };
}
