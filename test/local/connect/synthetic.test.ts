import { expect, test } from 'vitest';
import product from '../../../contact-center.config.ts';
import { flowCenter } from '../../../contact-flows/flow-center.ts';
import { contactRecordSchema } from '../../../core/contact/contact-record.ts';
import { SyntheticAgents } from '../../../local/connect/synthetic/synthetic-agents.ts';
import { SyntheticCustomers } from '../../../local/connect/synthetic/synthetic-customers.ts';
import { config, longWait, openCenter } from './center.ts';

function busyCenter(taken: readonly string[] = [], answers = {}) {
  const center = openCenter(answers);
  const isTaken = (agent: string) => taken.includes(agent);
  const customers = new SyntheticCustomers(center.host, {
    config,
    centerOf: () => flowCenter(config),
    seed: 1,
    isTaken: () => false,
    isAtDesk: isTaken,
  });
  new SyntheticAgents(center.host, {
    config: { ...config, wrapUpCodes: product.wrapUpCodes },
    seed: 1,
    isTaken,
    stayOf: (contactId) => customers.callerOf(contactId)?.visit.stay,
  });
  return center;
}

test('an hour of a Monday: agents come, callers find their queue, talk and leave records that can be read', async () => {
  const { clock, host, all, problems } = busyCenter();
  await clock.pass(3600);
  const records = all('record').map(({ record }) => record);
  const answered = records.filter(({ Agent }) => Agent);
  expect(answered.length).toBeGreaterThan(30);
  expect(new Set(answered.map(({ Queue }) => Queue?.Name))).toEqual(
    new Set(['Sales', 'Support', 'Billing', 'Emergencies', 'Back office']),
  );
  expect(new Set(answered.map(({ Channel }) => Channel))).toEqual(
    new Set(['VOICE', 'CHAT', 'EMAIL', 'TASK']),
  );
  const codes = product.wrapUpCodes.map(({ code }) => code);
  const coded = answered.filter(({ Attributes }) => codes.includes(Attributes?.wrapUpCode ?? ''));
  expect(coded.length / answered.length).toBeGreaterThan(0.8);
  for (const record of records) contactRecordSchema.parse(record);
  expect(new Set(records.map(({ ContactId }) => ContactId)).size).toBe(records.length);
  expect(problems).toEqual([]);
  const { agents } = host.act((machine) => machine.snapshot());
  expect(agents.filter(({ loggedIn }) => loggedIn).length).toBeGreaterThan(10);
});

test('a desk that a person has taken is left alone', async () => {
  const person = 'sales-team-01';
  const { clock, host, all } = busyCenter([person]);
  host.act((machine) => machine.logIn(person, 'Available'));
  await clock.pass(1800);
  const states = all('desk').filter(({ agent }) => agent === person);
  expect(states.map(({ state }) => state)).toContain('MISSED');
  expect(states.map(({ state }) => state)).not.toContain('CONNECTED');
});

test('twelve hours with callbacks: every contact that began has one record or is still there', async () => {
  const { clock, host, all, problems } = busyCenter([], longWait);
  await clock.pass(12 * 3600);
  const begun = all('contact-event')
    .filter(({ event }) => event.detail.eventType === 'INITIATED')
    .map(({ event }) => event.detail.contactId);
  const recorded = all('record').map(({ record }) => record.ContactId);
  const here = host.act((machine) => machine.snapshot()).contacts.map((one) => one.contactId);
  expect([...recorded, ...here].sort()).toEqual(begun.sort());
  const callbacks = all('record').filter(({ record }) => record.InitiationMethod === 'CALLBACK');
  expect(callbacks.filter(({ record }) => record.Agent).length).toBeGreaterThan(5);
  const dialled = all('dial').map(({ contactId }) => contactId);
  expect(new Set(dialled).size).toBe(dialled.length);
  expect(problems).toEqual([]);
});
