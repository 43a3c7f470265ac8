import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'csv-stringify/sync';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { StreamInput } from '../../adapters/kinesis/put-records.ts';
import { factsOf } from '../../core/contact/contact-facts.ts';
import type { ContactRecord } from '../../core/contact/contact-record.ts';
import { parseMapping } from '../../core/import/import-mapping.ts';
import { importFile } from '../../local/import/import-file.ts';
import { generateContacts } from '../../simulator/generate-contacts.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'export-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const from = Date.parse('2026-03-28T12:00:00Z') / 1000;
const records = [
  ...generateContacts({ count: 600, queues: 5, agents: 20, seed: 11, from, to: from + 86_400 }),
];

async function imported(text: string, mappingText: string | null) {
  const file = join(folder, 'contacts');
  await writeFile(file, text);
  const mapping = mappingText === null ? null : parseMapping(mappingText);
  if (mapping && !mapping.ok) throw new Error(JSON.stringify(mapping.problem));
  const taken: ContactRecord[] = [];
  const { report } = await importFile({
    file,
    mapping: mapping?.value ?? null,
    timeZone: 'Europe/Madrid',
    statePath: join(folder, 'state.json'),
    refusedPath: join(folder, 'refused.ndjson'),
    send: async (inputs: StreamInput[]) => {
      for (const { data } of inputs) taken.push(JSON.parse(new TextDecoder().decode(data)));
    },
  });
  return { report, taken };
}

test.each(['', '\n'])('exported records with %j between them pass as they are', async (between) => {
  const text = records.map((record) => JSON.stringify(record)).join(between);
  const { report, taken } = await imported(text, null);
  expect(taken).toEqual(records);
  expect(report).toMatchObject({ rows: 600, imported: 600, refused: 0 });
});

test('an export with unknown fields keeps them; a second version of a contact is no duplicate', async () => {
  const [first] = records;
  const newer = { ...first, LastUpdateTimestamp: '2026-04-01T00:00:00Z', NewField: { a: [1] } };
  const { report, taken } = await imported(JSON.stringify(first) + JSON.stringify(newer), null);
  expect(taken).toEqual([first, newer]);
  expect(report.refused).toBe(0);
});

test('what is no contact record is refused, and the next one is read', async () => {
  const text = `{"ContactId":"1","Channel":"VOICE"}\n{"half":\n${JSON.stringify(records[0])}`;
  const { report, taken } = await imported(text, null);
  expect(taken).toHaveLength(1);
  expect(report).toMatchObject({ rows: 3, imported: 1, refused: 2 });
  expect(report.refusedBy).toMatchObject({ unreadable: 1 });
});

const zone = 'Europe/Madrid';
const mapping = JSON.stringify({
  name: 'export',
  format: { type: 'csv', delimiter: ';' },
  timeZone: zone,
  contactId: 'id',
  times: {
    start: 'start',
    enqueued: 'enqueued',
    dequeued: 'dequeued',
    answered: 'answered',
    ended: 'ended',
    workEnded: { column: 'work_ended', format: 'epoch-s' },
  },
  durations: { hold: 'hold' },
  queue: 'queue',
  agent: 'agent',
  customerId: 'customer',
  dialledNumber: 'dialled',
  channel: 'channel',
  initiationMethod: 'method',
  disconnectReason: 'reason',
  attributes: { contactType: 'type' },
});

/** Wall-clock times of the center's zone, as another system would write them: the clocks change that night. */
const local = (stamp: string | null | undefined) =>
  stamp
    ? new Date(stamp)
        .toLocaleString('sv-SE', { timeZone: zone, hourCycle: 'h23' })
        .replace(' ', 'T')
    : '';

const row = (record: ContactRecord) => ({
  id: record.ContactId,
  start: local(record.InitiationTimestamp),
  enqueued: local(record.Queue?.EnqueueTimestamp),
  dequeued: local(record.Queue?.DequeueTimestamp),
  answered: local(record.Agent?.ConnectedToAgentTimestamp),
  ended: record.Agent ? local(record.DisconnectTimestamp) : '',
  work_ended: record.Agent
    ? String(Date.parse(record.Agent.AfterContactWorkEndTimestamp ?? '') / 1000)
    : '',
  hold: record.Agent ? String(record.Agent.CustomerHoldDuration) : '',
  queue: record.Queue?.Name ?? '',
  agent: record.Agent?.Username ?? '',
  customer: record.CustomerId ?? '',
  dialled: record.SystemEndpoint?.Address ?? '',
  channel: record.Channel,
  method: record.InitiationMethod,
  reason: record.DisconnectReason ?? '',
  type: record.Attributes?.contactType ?? '',
});

/** What a table can say of a contact, and the figures are made of. */
function told(record: ContactRecord) {
  const facts = factsOf(record);
  const { queueName, agentName, answeredAt, enqueuedAt, initiatedAt, queueSeconds } = facts;
  const { interactionSeconds, afterContactWorkSeconds, channel, initiationMethod } = facts;
  return {
    ...{ queueName, agentName, answeredAt, enqueuedAt, initiatedAt, queueSeconds },
    ...{ interactionSeconds, afterContactWorkSeconds, channel, initiationMethod },
    holdSeconds: facts.holdSeconds,
    dialledNumber: facts.dialledNumber,
    customer: record.CustomerId ?? null,
    type: record.Attributes?.contactType ?? null,
  };
}

test('contacts written as a table and mapped back tell the same, over a change of the clocks', async () => {
  const text = stringify(records.map(row), { header: true, delimiter: ';' });
  const { report, taken } = await imported(text, mapping);
  expect(report).toMatchObject({ rows: 600, imported: 600, refused: 0, ignored: 0 });
  expect(taken.map(told)).toEqual(records.map(told));
  expect(taken.map(({ ContactId }) => ContactId)).toEqual(
    records.map(({ ContactId }) => `export-${ContactId}`),
  );
});
