import {
  BatchGetCommand,
  BatchWriteCommand,
  GetCommand,
  PutCommand,
  QueryCommand,
  UpdateCommand,
} from '@aws-sdk/lib-dynamodb';
import type { Database } from '../../adapters/dynamodb/client.ts';
import { type TableDefinition, tables } from '../../adapters/dynamodb/tables.ts';
import { type Item, itemSize } from './item-size.ts';
import { type Expression, holds, matching, updated } from './memory-table.ts';
import { indexUnits, readUnits, writeUnits } from './units.ts';

/** Write units by what was written: `contacts`, `contacts.byAgent`, `metrics queue quarter`, … */
export type Meter = { written: Map<string, number>; writes: number; readUnits: number };

type Input = Expression & {
  TableName: 'contacts' | 'metrics';
  Key?: Item;
  Item?: Item;
  ConditionExpression?: string;
  UpdateExpression?: string;
  KeyConditionExpression?: string;
  ConsistentRead?: boolean;
  Limit?: number;
  ScanIndexForward?: boolean;
  RequestItems?: Record<string, { Keys: Item[]; ConsistentRead?: boolean }>;
};

class ConditionalCheckFailedException extends Error {
  override name = 'ConditionalCheckFailedException';
}

/** The product's tables in memory, with a meter of what every request of the adapters would cost on AWS. */
export function meteredDatabase() {
  const meter: Meter = { written: new Map(), writes: 0, readUnits: 0 };
  const partitions = new Map<string, Map<string, Item>>();
  const partitionOf = (table: string, key: Item) => {
    const definition = tables[table as Input['TableName']];
    const name = `${table}|${key[definition.partitionKey]}`;
    const there = partitions.get(name) ?? new Map<string, Item>();
    partitions.set(name, there);
    return { there, sort: String(key[definition.sortKey ?? ''] ?? '') };
  };
  const find = (table: string, key: Item) => {
    const { there, sort } = partitionOf(table, key);
    return there.get(sort);
  };
  const read = (bytes: number, consistent = false) => {
    meter.readUnits += readUnits(bytes, consistent);
  };

  const write = (input: Input) => {
    const key = (input.Key ?? input.Item) as Item;
    const { there, sort } = partitionOf(input.TableName, key);
    const before = there.get(sort) ?? null;
    if (
      input.ConditionExpression &&
      !holds(input.ConditionExpression, before ?? undefined, input)
    ) {
      add(meter.written, `${input.TableName} refused`, writeUnits(before, null));
      throw new ConditionalCheckFailedException('The conditional request failed');
    }
    const after = input.UpdateExpression
      ? updated(input.UpdateExpression, before ?? key, input)
      : withoutUndefined(input.Item as Item);
    there.set(sort, after);
    enterWrite(meter, input.TableName, before, after);
    return {};
  };

  const writeAll = (requests: NonNullable<BatchWriteCommand['input']['RequestItems']>) => {
    for (const [table, all] of Object.entries(requests))
      for (const { PutRequest } of all)
        write({ TableName: table as Input['TableName'], Item: PutRequest?.Item as Item });
    return {};
  };

  const answer = (command: unknown, input: Input): Record<string, unknown> => {
    if (command instanceof PutCommand || command instanceof UpdateCommand) return write(input);
    if (command instanceof GetCommand) {
      const item = find(input.TableName, input.Key as Item);
      read(item ? itemSize(item) : 0, input.ConsistentRead);
      return { Item: item };
    }
    if (command instanceof QueryCommand) {
      const { there } = partitionOf(input.TableName, {
        pk: input.ExpressionAttributeValues?.[':pk'],
      });
      const found = matching([...there.values()], input.KeyConditionExpression ?? '', input);
      if (input.ScanIndexForward === false) found.reverse();
      const Items = found.slice(0, input.Limit ?? found.length);
      read(
        Items.reduce((bytes, item) => bytes + itemSize(item), 0),
        input.ConsistentRead,
      );
      return { Items };
    }
    if (command instanceof BatchWriteCommand) return writeAll(command.input.RequestItems ?? {});
    if (!(command instanceof BatchGetCommand)) throw new Error('a request of an unknown kind');
    return { Responses: batch(input) };
  };

  /** Items of a batch are charged one by one. */
  const batch = ({ RequestItems = {} }: Input) =>
    Object.fromEntries(
      Object.entries(RequestItems).map(([table, { Keys, ConsistentRead }]) => {
        const found = Keys.map((key) => find(table, key));
        for (const item of found) read(item ? itemSize(item) : 0, ConsistentRead);
        return [table, found.filter((item) => item !== undefined)];
      }),
    );

  const client = {
    send: async (command: { input: unknown }) => answer(command, command.input as Input),
  };
  const database = {
    client,
    tables: { contacts: 'contacts', metrics: 'metrics' },
  } as unknown as Database;
  return { database, meter };
}

export const totalOf = (written: ReadonlyMap<string, number>): number =>
  [...written.values()].reduce((sum, units) => sum + units, 0);

function enterWrite(
  meter: Meter,
  table: Input['TableName'],
  before: Item | null,
  after: Item,
): void {
  const definition: TableDefinition = tables[table];
  meter.writes++;
  add(meter.written, labelOf(table, after), writeUnits(before, after));
  for (const [name, index] of Object.entries(definition.indexes))
    add(meter.written, `${table}.${name}`, indexUnits(definition, index, before, after));
}

/** Cells by view and width, as the partition key begins; the rest by its first word. */
function labelOf(table: string, item: Item): string {
  const [kind = '', width = ''] = String(item.pk ?? '').split('|');
  if (item.pk === undefined) return table;
  return ['quarter', 'day'].includes(width) ? `${table} ${kind} ${width}` : `${table} ${kind}`;
}

const withoutUndefined = (item: Item): Item =>
  Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined));

function add(totals: Map<string, number>, label: string, units: number): void {
  if (units > 0) totals.set(label, (totals.get(label) ?? 0) + units);
}
