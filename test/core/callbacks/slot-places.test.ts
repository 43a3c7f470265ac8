import { beforeEach, describe, expect, test } from 'vitest';
import { cancelCallback } from '../../../core/callbacks/cancel-callback.ts';
import { listSlots } from '../../../core/callbacks/list-callbacks.ts';
import { moveCallback } from '../../../core/callbacks/move-callback.ts';
import { offerCallback } from '../../../core/callbacks/offer-callback.ts';
import { placeCallback } from '../../../core/callbacks/place-callback.ts';
import { requestCallback } from '../../../core/callbacks/request-callback.ts';
import { slotList } from '../../../core/callbacks/wire.ts';
import { at, center } from './center.ts';
import { memoryDesk } from './memory-desk.ts';
import { calls, past } from './past.ts';

/** Monday, 11:00 in Madrid. */
const now = at('2026-11-23T10:00:00Z');
const noon = at('2026-11-23T11:00:00Z');
const one = at('2026-11-23T12:00:00Z');
/** Of four agents 3.56 are at work; three calls of ten minutes in half an hour need three. */
const config = {
  ...center(),
  agentGroups: [{ name: 'Sales', agents: 4, queues: ['Sales'] }],
};
const usual = calls(3, 600, now);
const quarter = { arrivals: 0, handled: 0, handleSeconds: 0, writtenSeconds: 0 };

/** Usual weeks, but no calls at one o'clock: two callbacks then, one at other times. */
const weeks = {
  ...usual,
  quarters: new Map(
    [...usual.quarters].map(([start, load]) =>
      (one - start) % (7 * 86_400) === 0 || (one + 900 - start) % (7 * 86_400) === 0
        ? [start, quarter]
        : [start, load],
    ),
  ),
};

let history = past({});
let memory = memoryDesk(config, now);
beforeEach(() => {
  history = past({ Sales: weeks });
  memory = memoryDesk(config, now, undefined, {
    load: (queue, when) => history.load(queue, when),
    closings: (after) => history.closings(after),
  });
});

const request = (n: number, slot = noon) =>
  requestCallback(
    {
      ...{ contactId: `contact-${n}`, number: `+3460000000${n}`, reason: '', queue: 'Sales' },
      ...{ slot, language: 'en', attributes: {}, during: null },
    },
    memory.desk(),
  );
async function promise(n: number, slot = noon) {
  const answer = await request(n, slot);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}
const full = { ok: false, problem: { code: 'slot-taken' } };
const slotAt = async (slot: number) => {
  const { places, slots } = slotList.parse(await listSlots('Sales', memory.desk()));
  return { ...places.find((place) => place.at === slot), free: slots.includes(slot) };
};

describe('a slot', () => {
  test('takes what the forecast leaves, and shows it', async () => {
    expect(await slotAt(noon)).toEqual({
      ...{ at: noon, capacity: 1, taken: 0, why: 'forecast', free: true },
    });
    await promise(1);
    expect(await request(2)).toMatchObject(full);
    expect(await slotAt(noon)).toMatchObject({ capacity: 1, taken: 1, free: false });
    await promise(3, one);
    await promise(4, one);
    expect(await request(5, one)).toMatchObject(full);
    expect(await slotAt(one)).toMatchObject({ capacity: 2, taken: 2, why: 'limit', free: false });
  });

  test('given up counts as free at once', async () => {
    const { id } = await promise(1, one);
    await cancelCallback(id, memory.desk());
    expect(await slotAt(one)).toMatchObject({ taken: 0, free: true });
  });

  test('says that nothing is known where it is so', async () => {
    history = past({});
    expect(await slotAt(noon)).toMatchObject({ capacity: 2, why: 'no-history', free: true });
  });

  test('is not offered, nor moved to, when the forecast has it full', async () => {
    await promise(1);
    const customer = { customerId: null, numbers: ['+34600000009'] };
    const question = { queue: 'Sales', reason: '', customer, waitSeconds: null };
    const { slots } = await offerCallback({ ...question, during: null }, memory.desk());
    expect(slots[0]).toBe(at('2026-11-23T10:30:00Z'));
    expect(slots).not.toContain(noon);
    const { id } = await promise(2, one);
    expect(await moveCallback(id, noon, memory.desk())).toEqual({
      ...{ ok: false, problem: 'slot-taken' },
    });
  });
});

describe('promises above a forecast that fell', () => {
  beforeEach(async () => {
    await promise(1, one);
    await promise(2, one);
    history = past({ Sales: calls(60, 600, now) });
  });

  test('stand, and are rung', async () => {
    expect(await slotAt(one)).toEqual({
      ...{ at: one, capacity: 0, taken: 2, why: 'forecast', free: false },
    });
    expect(await request(1, one)).toMatchObject({ ok: true, value: { slot: one } });
    memory.world.now = one;
    for (const { id } of memory.world.all()) await placeCallback(id, memory.desk());
    expect(memory.world.calls).toHaveLength(2);
  });

  test('let no other in, not even for one that is given up', async () => {
    const [first] = memory.world.all();
    await cancelCallback(first?.id ?? '', memory.desk());
    expect(await request(3, one)).toMatchObject(full);
    expect(await slotAt(one)).toMatchObject({ capacity: 0, taken: 1 });
  });
});
