import { expect, test } from 'vitest';
import { centerItems } from '../../../adapters/dynamodb/center-items.ts';
import { liveStore } from '../../../adapters/dynamodb/live-store.ts';
import { meteredDatabase, totalOf } from '../../../bench/units/metered-database.ts';
import { trackAgents } from '../../../core/live/track-agents.ts';
import { trackContact } from '../../../core/live/track-contact.ts';
import { agentEvent } from '../../fixtures/agent-events.ts';
import { answeredCall } from '../../fixtures/contact-events.ts';
import { newsOf } from './live-state-of.ts';

/** Capacity units by the rules of DynamoDB's developer guide, with ids as long as Connect's. */
function metered() {
  const { database, meter } = meteredDatabase();
  const items = centerItems(database, 'center');
  return { store: liveStore(database, { items, table: 'center' }), meter };
}

const id = (digit: number) => `${digit}a573372-1f28-4e26-b97b-00000000000${digit}`;
const queues = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    ...{ id: id(index), name: `Customers ${index}` },
    channels: ['VOICE', 'CHAT'],
  }));

async function unitsOfCall(events: unknown[]) {
  const { store, meter } = metered();
  for (const event of events) {
    const news = newsOf(event);
    await trackContact(news, store, news.sentAt);
  }
  return { written: totalOf(meter.written), read: meter.readUnits };
}

test('each event of a call that changes something is one write unit; the last two are one', async () => {
  expect(await unitsOfCall(answeredCall(id(1)))).toEqual({ written: 4, read: 5 });
});

test('repeated and late events are written not at all', async () => {
  const events = answeredCall(id(1));
  const { written } = await unitsOfCall([...events, ...events, events[1]]);
  expect(written).toBe(4);
});

const unitsOfAgent = async (input: Parameters<typeof agentEvent>[0]) => {
  const { store, meter } = metered();
  const contacts = [{ id: id(1), state: 'CONNECTED', queue: id(2) }];
  await trackAgents(
    [agentEvent({ agent: id(9), username: 'ana.sol', id: id(7), contacts, ...input })],
    store,
  );
  return totalOf(meter.written);
};

test('an agent event is one write unit, two when the routing profile holds more than 2 queues', async () => {
  expect(await unitsOfAgent({ queues: queues(2) })).toBe(1);
  expect(await unitsOfAgent({ queues: queues(3) })).toBe(2);
  expect(await unitsOfAgent({ queues: queues(10) })).toBe(2);
});

test('a batch writes each agent once', async () => {
  const { store, meter } = metered();
  const events = [0, 1, 2, 3].map((at) => agentEvent({ at }));
  await trackAgents([...events, agentEvent({ agent: 'bea' })], store);
  expect(totalOf(meter.written)).toBe(2);
});
