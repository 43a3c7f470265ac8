import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type DuckDBConnection, DuckDBInstance, type DuckDBValue } from '@duckdb/node-api';

export type HistoryQuestion = {
  zone: string;
  /** `whole`: the span as one. */
  width: 'quarter' | 'hour' | 'day' | 'whole';
  dimension: string;
  threshold: number;
  shortAbandon: number;
  cost: number;
  start: number;
  stop: number;
};
export type OracleRow = { key: string; from: number; metrics: Record<string, number | null> };

export type Oracle = {
  /** By `view/resolution/key/at/counter`, what the raw records say. */
  cells(zone: string): Promise<Record<string, number>>;
  /** Metrics by group and interval; groups and intervals without any contact are left out. */
  history(question: HistoryQuestion): Promise<OracleRow[]>;
  /** Any other question, in SQL over `contact` and `counted`. */
  ask(sql: string): Promise<Record<string, unknown>[]>;
  close(): void;
};

const sql = (name: string) => readFile(join(import.meta.dirname, `${name}.sql`), 'utf8');

/** Raw contact records (JSON, a line each, every version that was ever sent) in DuckDB, counted there in SQL. */
export async function openOracle(lines: Iterable<string>): Promise<Oracle> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run('create table record (line varchar)');
  const appender = await connection.createAppender('record');
  for (const line of lines) {
    appender.appendVarchar(line);
    appender.endRow();
  }
  appender.closeSync();
  await connection.run(await sql('contact'));
  await connection.run(await sql('counted'));
  const [cells, history] = [await sql('cells'), await sql('history')];
  return {
    async cells(zone) {
      await declare(connection, { zone });
      const rows = await rowsOf(connection, cells);
      return Object.fromEntries(
        rows.map(({ view, resolution, key, named, counter, amount }) => [
          [view, resolution, key, named, counter].join('/'),
          Number(amount),
        ]),
      );
    },
    async history({ zone, shortAbandon: short_abandon, ...question }) {
      await connection.run(`set TimeZone = '${zone}'`);
      await declare(connection, { ...question, short_abandon });
      const rows = await rowsOf(connection, history);
      return rows.map(({ key, from, ...metrics }) => ({
        key: String(key),
        from: Number(from),
        metrics: Object.fromEntries(
          Object.entries(metrics).map(([name, value]) => [
            name,
            value === null ? null : Number(value),
          ]),
        ),
      }));
    },
    ask: (question) => rowsOf(connection, question),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}

async function declare(connection: DuckDBConnection, variables: Record<string, DuckDBValue>) {
  for (const [name, value] of Object.entries(variables))
    await connection.run(`set variable ${name} = ${literal(value)}`);
}

const literal = (value: DuckDBValue) => (typeof value === 'string' ? `'${value}'` : String(value));

const rowsOf = async (connection: DuckDBConnection, question: string) =>
  (await connection.runAndReadAll(question)).getRowObjects() as Record<string, unknown>[];
