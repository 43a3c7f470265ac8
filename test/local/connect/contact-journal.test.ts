import { appendFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ContactRecord } from '../../../core/contact/contact-record.ts';
import { ContactJournal } from '../../../local/connect/contact-journal.ts';
import { keepContacts } from '../../../local/connect/keep-contacts.ts';
import { monday, openCenter } from './center.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'journal-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const agent = 'night-shift-01';

/** A center that keeps its contacts in a file; `folded` says whether what it sends reaches the tables. */
function keptCenter(file: string, start: string) {
  const center = openCenter({}, start);
  const sent: ContactRecord[] = [];
  const folding = { works: false };
  const keeper = keepContacts(center.host, {
    journal: new ContactJournal(file),
    send: async (records) => {
      sent.push(...records);
    },
    caughtUp: () => (folding.works ? Promise.resolve() : new Promise(() => {})),
    onError: (error) => {
      throw error;
    },
  });
  return { ...center, sent, keeper, folding };
}

type Kept = ReturnType<typeof keptCenter>;

/** The center is gone from one instant to the next. */
async function kill({ host, keeper }: Kept) {
  host.stop();
  await keeper.stop();
}

async function talking({ clock, host, call, pressAfter, phase }: Kept) {
  host.act((machine) => machine.logIn(agent, 'Available'));
  const id = call();
  await pressAfter(id, 'In an emergency, press 0', '0');
  await clock.until(() => phase(id) === 'ringing');
  host.act((machine) => machine.accept(agent, id));
  await clock.until(() => phase(id) === 'connected');
  await clock.pass(30);
  return id;
}

test('a contact that was finished before a kill is sent again until it is in the tables', async () => {
  const file = join(directory, 'finished.ndjson');
  const before = keptCenter(file, monday);
  const id = await talking(before);
  before.host.act((machine) => machine.hangUp(id));
  before.host.act((machine) => machine.finish(agent, id));
  await before.clock.pass(1);
  await kill(before);

  const after = keptCenter(file, '2026-03-02T10:00:00Z');
  await after.clock.pass(1);
  expect(after.sent).toEqual(before.sent);
  expect(after.sent.map(({ ContactId }) => ContactId)).toEqual([id]);
  after.folding.works = true;
  await after.keeper.forget();
  await kill(after);

  const third = keptCenter(file, '2026-03-02T11:00:00Z');
  await third.clock.pass(1);
  expect(third.sent).toEqual([]);
  await kill(third);
});

test('a contact on the line at a kill has ended as a failure of the system, once', async () => {
  const file = join(directory, 'on-the-line.ndjson');
  const before = keptCenter(file, monday);
  const id = await talking(before);
  await kill(before);
  expect(before.sent).toEqual([]);
  await appendFile(file, '{"record":{"Cont');

  const after = keptCenter(file, '2026-03-02T10:00:00Z');
  await after.clock.pass(1);
  expect(after.sent).toHaveLength(1);
  expect(after.sent[0]).toMatchObject({
    ContactId: id,
    DisconnectReason: 'TELECOM_PROBLEM',
    Queue: { Name: 'Emergencies' },
    Agent: { Username: agent },
    CustomerEndpoint: { Address: '+442079460001', Type: 'TELEPHONE_NUMBER' },
    Attributes: { topic: 'emergency' },
  });
  expect(Date.parse(after.sent[0]?.DisconnectTimestamp ?? '')).toBeLessThan(
    Date.parse(monday) + 600_000,
  );
  await kill(after);
});
