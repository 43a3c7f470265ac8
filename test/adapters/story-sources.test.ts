import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { callbackStore } from '../../adapters/dynamodb/callback-store.ts';
import { type CenterItems, centerItems } from '../../adapters/dynamodb/center-items.ts';
import { journeyStore } from '../../adapters/dynamodb/journey-store.ts';
import { pathStore } from '../../adapters/dynamodb/path-store.ts';
import { storySources } from '../../adapters/dynamodb/story-sources.ts';
import { surveyStore } from '../../adapters/dynamodb/survey-store.ts';
import { voicemailStore } from '../../adapters/dynamodb/voicemail-store.ts';
import type { Callback } from '../../core/callbacks/callback.ts';
import { callbackId } from '../../core/callbacks/callback-id.ts';
import type { GivenAnswer } from '../../core/survey/given-answer.ts';
import type { Voicemail } from '../../core/voicemail/voicemail.ts';
import { startTestDatabase, type TestDatabase } from '../fixtures/test-database.ts';

let engines: TestDatabase;
let items: CenterItems;

beforeAll(async () => {
  engines = await startTestDatabase();
});
afterAll(() => engines.stop());
beforeEach(async () => {
  const database = await engines.emptyTables();
  items = centerItems(database, database.tables.center);
});

const now = Date.parse('2026-03-02T09:00:00Z') / 1000;
const callback = (contactId: string, reason: string): Callback => ({
  ...{ id: callbackId(contactId, reason), contactId, reason, number: '+34600000001' },
  ...{ queue: 'Sales', language: 'ro', requestedAt: now, state: 'scheduled', slot: now },
  ...{ movingTo: null, lookAt: now, attempts: [], attributes: {}, closed: null },
});
const answer = (contactId: string, question: string): GivenAnswer => ({
  ...{ contactId, initialContactId: contactId, question, scale: 'csat', answer: 4 },
  ...{ queue: 'Sales', at: now },
});

test('what is kept of one contact, and nothing of another whose id begins alike', async () => {
  const voicemail: Voicemail = {
    ...{ id: 'c1', state: 'requested', queue: 'Sales', queueArn: null },
    ...{ number: null, requestedAt: now },
  };
  await voicemailStore(items, 10).write({ voicemail, version: 1 });
  for (const id of ['c1', 'c1-more']) {
    for (const reason of ['invoice', 'order']) {
      await callbackStore(items, 10).putCallback(callback(id, reason), 1);
      await surveyStore(items, 10).save(answer(id, reason));
    }
    const step = { task: 'menu', step: 'entered', reason: '' } as const;
    await journeyStore(items, 10).log({ contactId: id, initialContactId: id }, step, now);
    for (const flow of ['welcome', 'queue'])
      await pathStore(items).add(id, flow, [{ at: now * 1000, block: 'say hello' }]);
  }
  const of = storySources(items, 10);
  const reasons = (await of.callbacks('c1')).map(({ contactId, reason }) => [contactId, reason]);
  expect(reasons.sort()).toEqual([
    ['c1', 'invoice'],
    ['c1', 'order'],
  ]);
  expect(await of.answers('c1')).toEqual([answer('c1', 'invoice'), answer('c1', 'order')]);
  expect(await of.steps('c1')).toEqual([
    { task: 'menu', step: 'entered', reason: '', n: 1, at: now },
  ]);
  expect(await of.paths('c1')).toEqual(
    ['queue', 'welcome'].map((flow) => ({
      ...{ contactId: 'c1', flow, steps: [{ at: now * 1000, block: 'say hello' }] },
    })),
  );
  expect(await of.voicemail('c1')).toEqual(voicemail);
});

test('of a contact with nothing beside its record', async () => {
  const of = storySources(items, 10);
  expect(await of.callbacks('c1')).toEqual([]);
  expect(await of.answers('c1')).toEqual([]);
  expect(await of.steps('c1')).toEqual([]);
  expect(await of.paths('c1')).toEqual([]);
  expect(await of.voicemail('c1')).toBeUndefined();
});
