import { expect, test } from 'vitest';
import { activityStore } from '../../../adapters/dynamodb/activity-store.ts';
import { centerItems } from '../../../adapters/dynamodb/center-items.ts';
import { meteredDatabase, totalOf } from '../../../bench/units/metered-database.ts';
import { recordActivity } from '../../../core/activity/record-activity.ts';
import { agentEvent } from '../../fixtures/agent-events.ts';

const id = (digit: number) => `${digit}a573372-1f28-4e26-b97b-00000000000${digit}`;
const calls = 40;

/** Forty calls of a day, ten minutes apart: each rings, is answered, is worked on, and is done. */
const day = Array.from({ length: calls }, (_, call) => call * 600).flatMap((at) =>
  (['CONNECTING', 'CONNECTED', 'ENDED', null] as const).map((state, part) =>
    agentEvent({
      ...{ agent: id(9), username: 'ana.sol', at: at + part * 60, id: `${at}-${part}` },
      contacts: state ? [{ id: id(1), state }] : [],
    }),
  ),
);
const linked = day.map((event, index) => ({
  ...event,
  PreviousAgentSnapshot: day[index - 1]?.CurrentAgentSnapshot ?? null,
}));

async function units(batches: (typeof linked)[]) {
  const { database, meter } = meteredDatabase();
  const items = centerItems(database, 'center');
  const store = activityStore(database, { items, table: 'center' }, 400);
  for (const batch of batches) await recordActivity(batch, store, 'UTC');
  return { written: totalOf(meter.written), read: meter.readUnits };
}

test('a contact is some six write units and four read units of an agent’s day when changes come one by one', async () => {
  const { written, read } = await units(linked.map((event) => [event]));
  expect(written / calls).toBeLessThan(6.5);
  expect(written / calls).toBeGreaterThan(4);
  expect(read / calls).toBeLessThanOrEqual(4);
});

test('heartbeats of an idle agent are a write in five minutes', async () => {
  const beats = Array.from({ length: 30 }, (_, index) =>
    agentEvent({ type: 'HEART_BEAT', at: index * 120, id: `beat-${index}`, agent: id(9) }),
  );
  const { written } = await units(beats.map((event) => [event]));
  expect(written).toBeLessThanOrEqual(13);
});
