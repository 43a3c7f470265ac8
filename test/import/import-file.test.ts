import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { stringify } from 'csv-stringify/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { StreamInput } from '../../adapters/kinesis/put-records.ts';
import { importFile } from '../../local/import/import-file.ts';
import { bankMapping, bankRow, noQueue, noService } from '../core/import/bank-rows.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Takes what is sent; fails for good after `batches` when told. */
class Stream {
  records: { id: string; updated: string }[] = [];
  failAfter = Number.POSITIVE_INFINITY;
  send = async (inputs: StreamInput[]) => {
    if (this.records.length >= this.failAfter) throw new Error('the stream is gone');
    for (const { partitionKey, data } of inputs) {
      const record = JSON.parse(new TextDecoder().decode(data));
      expect(partitionKey).toBe(record.ContactId);
      this.records.push({ id: record.ContactId, updated: record.LastUpdateTimestamp });
    }
  };
  ids = () => this.records.map(({ id }) => id);
}

const at = (name: string) => join(folder, name);
const run = (stream: Stream, more: Partial<Parameters<typeof importFile>[0]> = {}) =>
  importFile({
    file: at('calls.tsv'),
    mapping: bankMapping(),
    timeZone: 'Asia/Jerusalem',
    statePath: at('state.json'),
    refusedPath: at('calls.tsv.refused.ndjson'),
    send: stream.send,
    ...more,
  });

const table = (rows: Record<string, string>[]) =>
  stringify(rows, { header: true, delimiter: '\t' });
const calls = (count: number, first = 0) =>
  Array.from({ length: count }, (_, index) => bankRow({ call_id: String(first + index) }));

test('every row ends in exactly one place, and the report says where', async () => {
  await writeFile(
    at('calls.tsv'),
    `${table([
      bankRow({ call_id: '1' }),
      bankRow({ call_id: '2', outcome: 'PHANTOM' }),
      bankRow({ call_id: '3', ...noQueue }),
      bankRow({ call_id: '4', outcome: 'HANG', ...noQueue, ...noService, date: '990205' }),
      bankRow({ call_id: '5', type: 'ZZ' }),
      bankRow({ call_id: '1' }),
    ])}AA0101\t6\tcut off\n`,
  );
  const stream = new Stream();
  const { report, sent, skipped } = await run(stream);
  expect(report).toEqual({
    rows: 7,
    imported: 3,
    refused: 3,
    ignored: 1,
    refusedBy: { 'value-unknown queue': 1, 'duplicate-id contactId': 1, 'wrong-columns': 1 },
    ignoredBy: { 'outcome PHANTOM': 1 },
    oddities: { 'answered-without-queue': 1, 'hung-up-before-queue': 1 },
    firstDay: '1999-02-03',
    lastDay: '1999-02-05',
  });
  expect({ sent, skipped }).toEqual({ sent: 3, skipped: 0 });
  const kept = (await readFile(at('calls.tsv.refused.ndjson'), 'utf8')).trim().split('\n');
  expect(kept.map((line) => JSON.parse(line))).toEqual([
    expect.objectContaining({
      row: 5,
      code: 'value-unknown',
      value: bankRow({ call_id: '5', type: 'ZZ' }),
    }),
    expect.objectContaining({ row: 6, code: 'duplicate-id', value: bankRow({ call_id: '1' }) }),
    expect.objectContaining({ row: 7, code: 'wrong-columns', value: ['AA0101', '6', 'cut off'] }),
  ]);
});

test('an interrupted import goes on after what the stream acknowledged', async () => {
  await writeFile(at('calls.tsv'), table(calls(1700)));
  const broken = new Stream();
  broken.failAfter = 1000;
  await expect(run(broken)).rejects.toThrow('the stream is gone');
  expect(broken.records).toHaveLength(1000);

  const resumed = new Stream();
  const { report, sent, skipped } = await run(resumed);
  expect({ sent, skipped }).toEqual({ sent: 700, skipped: 1000 });
  expect(report.imported).toBe(1700);
  expect(new Set([...broken.ids(), ...resumed.ids()]).size).toBe(1700);

  const again = new Stream();
  expect(await run(again)).toMatchObject({ sent: 0, skipped: 1700 });
});

test('rows that went to an instance that was killed are sent again; those of one that stopped are not', async () => {
  await writeFile(at('calls.tsv'), table(calls(700)));
  const first = { id: 'first', lost: [] };
  const broken = new Stream();
  broken.failAfter = 500;
  await expect(run(broken, { instance: first })).rejects.toThrow('the stream is gone');

  const second = { id: 'second', lost: [] };
  expect(await run(new Stream(), { instance: second })).toMatchObject({ sent: 200, skipped: 500 });

  // The second one stopped cleanly: that it was followed by others, even lost ones, changes nothing.
  const fourth = { id: 'fourth', lost: ['third'] };
  expect(await run(new Stream(), { instance: fourth })).toMatchObject({ sent: 0, skipped: 700 });

  const fifth = { id: 'fifth', lost: ['second', 'third'] };
  const resent = new Stream();
  const result = await run(resent, { instance: fifth });
  expect(result).toMatchObject({ sent: 700, skipped: 0, sentAgain: 700 });
  expect(new Set(resent.ids()).size).toBe(700);

  const again = await run(new Stream(), { instance: { id: 'sixth', lost: ['second', 'third'] } });
  expect(again).toMatchObject({ sent: 0, skipped: 700, sentAgain: 0 });
});

test('beginning again sends the same versions of the same contacts', async () => {
  await writeFile(at('calls.tsv'), table(calls(20)));
  const first = new Stream();
  await run(first);
  const second = new Stream();
  expect(await run(second, { restart: true })).toMatchObject({ sent: 20, skipped: 0 });
  expect(second.records).toEqual(first.records);
});

test('a file that changed since is read from its first row', async () => {
  await writeFile(at('calls.tsv'), table(calls(5)));
  await run(new Stream());
  await writeFile(at('calls.tsv'), table(calls(5, 100)));
  await utimes(at('calls.tsv'), 1_800_000_000, 1_800_000_000);
  const stream = new Stream();
  expect(await run(stream)).toMatchObject({ sent: 5, skipped: 0 });
});

test('refused rows of an earlier run are not left behind', async () => {
  await writeFile(at('calls.tsv'), table([bankRow({ type: 'ZZ' })]));
  await run(new Stream());
  await writeFile(at('calls.tsv'), table([bankRow()]));
  await run(new Stream());
  await expect(readFile(at('calls.tsv.refused.ndjson'))).rejects.toThrow('ENOENT');
});

test('a mapping of columns that the file has not stops before anything is sent', async () => {
  const { server, ...others } = bankRow();
  await writeFile(at('calls.tsv'), table([{ ...others, agent: server ?? '' }]));
  const stream = new Stream();
  await expect(run(stream)).rejects.toThrow(/agent: the file has no column "server"/);
  expect(stream.records).toEqual([]);
});

test('a CSV without a header, with quotes, semicolons and another encoding', async () => {
  const columns = Object.keys(bankRow());
  const rows = [bankRow({ server: 'PEÑA; "JR"' })].map((row) => Object.values(row));
  const text = stringify(rows, { delimiter: ';' });
  await writeFile(at('calls.tsv'), Buffer.from(text, 'latin1'));
  const names: string[] = [];
  const mapping = bankMapping({
    format: { type: 'csv', delimiter: ';', header: columns, encoding: 'latin1' },
  });
  const { report } = await run(new Stream(), {
    mapping,
    send: async (inputs) => {
      for (const { data } of inputs)
        names.push(JSON.parse(new TextDecoder().decode(data)).Agent.Username);
    },
  });
  expect(report.imported).toBe(1);
  expect(names).toEqual(['PEÑA; "JR"']);
});

test('a quote that is never closed stops with the row before it', async () => {
  const head = 'id,start\n1,2026-01-01T10:00:00Z\n2,"2026-01-01T11:00:00Z\n';
  await writeFile(at('calls.tsv'), head);
  const mapping = bankMapping({
    format: { type: 'csv' },
    date: undefined,
    timeFormat: 'iso',
    contactId: 'id',
    times: { start: 'start' },
    durations: {},
    outcome: undefined,
    queue: { constant: 'Sales' },
    agent: undefined,
    customerId: undefined,
    dialledNumber: undefined,
    initiationMethod: { constant: 'INBOUND' },
    attributes: {},
  });
  await expect(run(new Stream(), { mapping })).rejects.toThrow(/after row 1: .*[Qq]uote/);
});

test('rows of NDJSON are mapped by paths', async () => {
  const row = { call: { id: 7, at: '2026-05-01T10:00:00+02:00' }, agent: null, queue: 'Sales' };
  await writeFile(at('calls.tsv'), `${JSON.stringify(row)}\n{"call":{"id":8}}\n[]\n`);
  const mapping = bankMapping({
    format: { type: 'ndjson' },
    date: undefined,
    timeFormat: 'iso',
    contactId: 'call.id',
    times: { start: 'call.at' },
    durations: {},
    outcome: undefined,
    queue: 'queue',
    agent: 'agent',
    customerId: undefined,
    dialledNumber: undefined,
    initiationMethod: { constant: 'INBOUND' },
    attributes: {},
  });
  const stream = new Stream();
  const { report } = await run(stream, { mapping });
  expect(stream.records).toEqual([{ id: 'anonymous-bank-7', updated: '1970-01-01T00:00:00Z' }]);
  expect(report.refusedBy).toEqual({ 'time-unreadable times.start': 1, unreadable: 1 });
});

const jsonMapping = (changes: object = {}) =>
  bankMapping({
    date: undefined,
    timeFormat: 'iso',
    contactId: 'call.id',
    times: { start: 'call.at' },
    durations: {},
    outcome: undefined,
    queue: 'queue',
    agent: 'agent.name',
    customerId: undefined,
    dialledNumber: undefined,
    initiationMethod: { constant: 'INBOUND' },
    attributes: {},
    format: { type: 'ndjson' },
    ...changes,
  });
const jsonCalls = (count: number, more: object) =>
  Array.from({ length: count }, (_, id) =>
    JSON.stringify({ call: { id, at: '2026-05-01T10:00:00Z' }, queue: 'Sales', ...more }),
  ).join('\n');

test('a path that the first rows of NDJSON have not stops before anything is sent', async () => {
  await writeFile(at('calls.tsv'), jsonCalls(2500, { agent: { user: 'eva' } }));
  const stream = new Stream();
  await expect(run(stream, { mapping: jsonMapping() })).rejects.toThrow(
    /agent: the first rows have no "agent.name".*\n.*call\.id, call\.at, queue, agent\.user/,
  );
  await writeFile(at('calls.tsv'), jsonCalls(3, {}));
  await expect(run(stream, { mapping: jsonMapping() })).rejects.toThrow('agent.name');
  const late = `${jsonCalls(1000, {})}\n${jsonCalls(1, { agent: { name: 'eva' } })}`;
  await writeFile(at('calls.tsv'), late);
  await expect(run(stream, { mapping: jsonMapping() })).rejects.toThrow('agent.name');
  expect(stream.records).toEqual([]);
});

test('a path whose holder is null, or that is optional, may be missing from NDJSON', async () => {
  await writeFile(at('calls.tsv'), jsonCalls(1200, { agent: null }));
  const stream = new Stream();
  expect(await run(stream, { mapping: jsonMapping() })).toMatchObject({ sent: 1200 });
  await writeFile(at('calls.tsv'), jsonCalls(3, {}));
  const mapping = jsonMapping({ format: { type: 'ndjson', optional: ['agent.name'] } });
  expect(await run(stream, { mapping })).toMatchObject({ sent: 3 });
  expect(stream.ids().slice(-3)).toEqual([0, 1, 2].map((id) => `anonymous-bank-${id}`));
});

test('a packed file is unpacked on the way', async () => {
  await writeFile(at('calls.tsv.gz'), gzipSync(table(calls(3))));
  const stream = new Stream();
  expect(await run(stream, { file: at('calls.tsv.gz') })).toMatchObject({ sent: 3 });
});

test('progress ends at the size of the file', async () => {
  await writeFile(at('calls.tsv'), table(calls(1200)));
  const shown: number[] = [];
  await run(new Stream(), { onProgress: ({ bytesRead, size }) => shown.push(bytesRead / size) });
  expect(shown.length).toBeGreaterThan(2);
  expect(shown.at(-1)).toBe(1);
});
