import { expect, test } from 'vitest';
import product from '../../../contact-center.config.ts';
import { flowCenter } from '../../../contact-flows/flow-center.ts';
import { contactRecordSchema } from '../../../core/contact/contact-record.ts';
import { orderAnswer } from '../../../core/examples/order-answer.ts';
import { type Scale, scales } from '../../../core/survey/survey-answer.ts';
import { exampleOrders } from '../../../local/connect/example-orders.ts';
import { SyntheticAgents } from '../../../local/connect/synthetic/synthetic-agents.ts';
import { SyntheticCustomers } from '../../../local/connect/synthetic/synthetic-customers.ts';
import { config, longWait, monday, openCenter } from './center.ts';

type Asked = { Details: { Parameters: Record<string, string> } };

const book = {
  find: async (wanted: string) =>
    exampleOrders('2026-03-02').find(({ number }) => number === wanted),
};
const lookUpOrder = (event: unknown) =>
  orderAnswer((event as Asked).Details.Parameters.order ?? '', book);

function busyCenter(taken: readonly string[] = [], answers = {}, start = monday) {
  const center = openCenter({ 'look-up-order': lookUpOrder, ...answers }, start);
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
  console.log(
    JSON.stringify(
      records
        .filter((r) => r.Queue?.Name === 'Emergencies')
        .map((r) => [
          r.InitiationTimestamp,
          r.Agent?.Username,
          r.DisconnectReason,
          r.Queue?.Duration,
        ]),
    ),
    records.length,
    host.act((m) => m.snapshot()).contacts.filter((c) => c.queue?.name === 'Emergencies').length,
  );
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

test('after the agent has hung up some answer the survey by keypad, and their answers are saved', async () => {
  const saved: Record<string, string>[] = [];
  const { clock, all, problems } = busyCenter([], {
    'save-survey-answer': async (event: unknown) => {
      saved.push((event as { Details: { Parameters: Record<string, string> } }).Details.Parameters);
      return { saved: 'yes' };
    },
  });
  await clock.pass(2 * 3600);
  expect(all('prompt').some(({ text }) => text.includes('three short questions'))).toBe(true);
  expect(saved.length).toBeGreaterThan(2);
  for (const { scale, answer } of saved) {
    const { from, to } = scales[scale as Scale];
    expect(Number(answer)).toBeGreaterThanOrEqual(from);
    expect(Number(answer)).toBeLessThanOrEqual(to);
  }
  expect(problems).toEqual([]);
});

test('some ask for an order and hear of it; those whose order nobody knows are put through', async () => {
  const steps: string[] = [];
  const { clock, all, problems } = busyCenter([], {
    'log-journey-step': async (event: unknown) => {
      const { task, step, reason = '' } = (event as Asked).Details.Parameters;
      if (task === 'order-status') steps.push(`${step} ${reason}`);
      return { logged: 'yes' };
    },
  });
  await clock.pass(3 * 3600);
  const told = (step: string) => steps.filter((one) => one === step).length;
  expect(told('finished ')).toBeGreaterThan(5);
  expect(told('left not-found')).toBeGreaterThan(0);
  expect(told('left status')).toBe(0);
  const words = all('prompt').map(({ text }) => text);
  expect(words.some((text) => /reach you on 2026-03-0/.test(text))).toBe(true);
  expect(problems).toEqual([]);
});

test('who wanted an order alone is talked to where the order book fails', async () => {
  const { clock, host, all } = busyCenter([], {
    'look-up-order': () => Promise.reject(new Error('down')),
  });
  await clock.pass(3 * 3600);
  expect(all('record').length).toBeGreaterThan(50);
  const { contacts } = host.act((machine) => machine.snapshot());
  const calls = contacts.filter(({ channel }) => channel === 'VOICE');
  const oldest = Math.min(...calls.map(({ initiatedMs }) => initiatedMs));
  expect(host.clock.nowMs() - oldest).toBeLessThan(3_600_000);
});

test('callers of a closed center leave messages and take callbacks at a time', async () => {
  const asked: string[] = [];
  const answer = (name: string, given: Record<string, string>) => ({
    [name]: async () => {
      asked.push(name);
      return given;
    },
  });
  const night = {
    ...answer('save-voicemail', { saved: 'yes', id: 'message' }),
    ...answer('request-callback', { accepted: 'yes', id: 'one', problem: '', at: '' }),
    'offer-callback': {
      ...{ offer: 'yes', alreadyOpen: 'no', inTurn: 'no' },
      ...{ slot1: '2026-03-03T08:00:00Z', slot1Text: 'tomorrow at 9 AM' },
      ...{ slot2: '', slot2Text: '', slot3: '', slot3Text: '' },
    },
  };
  const { clock, all, problems } = busyCenter([], night, '2026-03-02T21:00:00Z');
  await clock.pass(2 * 3600);
  expect(new Set(asked)).toEqual(new Set(['save-voicemail', 'request-callback']));
  expect(all('said').length).toBeGreaterThan(0);
  expect(problems).toEqual([]);
});

test('who was promised a call picks up, chooses a person and is talked to', async () => {
  const { clock, host, all, problems } = busyCenter();
  await clock.pass(600);
  const calls = Array.from({ length: 6 }, (_, index) =>
    host.act((machine) =>
      machine.startOutboundCall({
        ...{ number: `+44207946000${index}`, flow: 'callback', queue: 'Support' },
        attributes: {
          callbackId: 'one',
          callbackQueue: 'Support',
          topic: 'support',
          language: 'en',
        },
      }),
    ),
  ).flatMap((started) => (started.ok ? [started.value.contactId] : []));
  await clock.pass(1800);
  const records = all('record')
    .map(({ record }) => record)
    .filter(({ ContactId }) => calls.includes(ContactId));
  expect(records).toHaveLength(6);
  const reached = records.filter(({ Attributes }) => Attributes?.callbackReached === 'yes');
  expect(reached.length).toBeGreaterThan(2);
  expect(reached.some(({ Agent }) => Agent)).toBe(true);
  expect(problems).toEqual([]);
});
