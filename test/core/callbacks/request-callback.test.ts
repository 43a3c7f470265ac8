import { beforeEach, describe, expect, test } from 'vitest';
import { cancelCallback } from '../../../core/callbacks/cancel-callback.ts';
import { listCallbacks, listSlots } from '../../../core/callbacks/list-callbacks.ts';
import { moveCallback } from '../../../core/callbacks/move-callback.ts';
import { offerCallback } from '../../../core/callbacks/offer-callback.ts';
import { openCallbacks } from '../../../core/callbacks/open-callbacks.ts';
import { placeCallback } from '../../../core/callbacks/place-callback.ts';
import { type CallbackRequest, requestCallback } from '../../../core/callbacks/request-callback.ts';
import { callbackList } from '../../../core/callbacks/wire.ts';
import { at, center } from './center.ts';
import { memoryDesk } from './memory-desk.ts';

/** Monday, 11:00 in Madrid: Sales is open until 17:00. */
const monday = at('2026-11-23T10:00:00Z');
const noon = at('2026-11-23T11:00:00Z');
const one = at('2026-11-23T12:00:00Z');
const config = center();
let memory = memoryDesk(config, monday);
beforeEach(() => {
  memory = memoryDesk(config, monday);
});

const request = (change: Partial<CallbackRequest> = {}): CallbackRequest => ({
  ...{ contactId: 'contact-1', number: '+34600000001', reason: 'invoice', queue: 'Sales' },
  ...{ slot: noon, language: 'es', attributes: { customerId: '7' }, during: null, ...change },
});
const ask = (change: Partial<CallbackRequest> = {}) =>
  requestCallback(request(change), memory.desk());
async function promise(change: Partial<CallbackRequest> = {}) {
  const answer = await ask(change);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value;
}
const refused = async (change: Partial<CallbackRequest>) => {
  const answer = await ask(change);
  return answer.ok ? null : answer.problem;
};
/** Somebody of whom only the line is known. */
const line = (number: string) => ({ customerId: null, numbers: [number] });
/** Another customer each. */
const other = (n: number) => ({ contactId: `contact-${n}`, number: `+3460000000${n}` });

describe('a request', () => {
  test('for a slot is scheduled, and the schedule is told', async () => {
    const callback = await promise();
    expect(callback).toMatchObject({ state: 'scheduled', slot: noon, lookAt: noon });
    expect(memory.world.woken).toEqual([{ id: callback.id, at: noon }]);
  });

  test('for the caller’s turn is queued: Connect rings', async () => {
    expect(await promise({ slot: null })).toMatchObject({ state: 'queued', slot: null });
    expect(memory.world.woken).toEqual([]);
  });

  test('delivered again has the same answer, also when the time for new promises is over', async () => {
    const first = await promise();
    memory.world.now = noon - 60;
    expect(await promise()).toEqual(first);
    expect(memory.world.all()).toHaveLength(1);
  });

  test('is refused without a number that can be dialled', async () => {
    for (const number of ['', 'anonymous', '600000001', '+34910000001'])
      expect(await refused({ number })).toEqual({ code: 'invalid-number', at: null });
    expect(memory.world.all()).toEqual([]);
  });

  test('is refused while one is open for the same customer and reason, with the first one’s time', async () => {
    await promise();
    expect(await refused({ contactId: 'contact-2', slot: one })).toEqual({
      ...{ code: 'already-open', at: noon },
    });
    expect(await refused({ slot: null })).toEqual({ code: 'already-open', at: noon });
    expect(await promise({ contactId: 'contact-2', reason: 'fault' })).toBeDefined();
  });

  test('is taken again once the first one is closed', async () => {
    const first = await promise();
    await cancelCallback(first.id, memory.desk());
    expect(await promise({ contactId: 'contact-2', slot: one })).toMatchObject({ slot: one });
  });

  test.each([
    ['past', at('2026-11-23T09:30:00Z')],
    ['within the lead time', at('2026-11-23T10:00:00Z')],
    ['no start of a slot', noon + 60],
    ['outside the hours', at('2026-11-23T20:00:00Z')],
    ['a holiday’s or too far ahead', at('2026-12-25T10:00:00Z')],
  ])('for a slot that is %s is refused', async (_, slot) => {
    expect(await refused({ slot })).toEqual({ code: 'slot-taken', at: null });
  });

  test('for the caller’s turn is refused when the queue is closed', async () => {
    memory.world.now = at('2026-11-23T20:00:00Z');
    expect(await refused({ slot: null })).toEqual({ code: 'slot-taken', at: null });
  });

  test('beyond the promises of a slot is refused, per queue', async () => {
    await promise(other(1));
    await promise(other(2));
    expect(await refused(other(3))).toEqual({ code: 'slot-taken', at: null });
    expect(await promise({ ...other(3), slot: one })).toMatchObject({ slot: one });
    expect(await promise({ ...other(4), queue: 'emergencies' })).toMatchObject({
      queue: 'Emergencies',
    });
  });

  test('finds room where another one was cancelled', async () => {
    const first = await promise(other(1));
    await promise(other(2));
    await cancelCallback(first.id, memory.desk());
    expect(await promise(other(3))).toMatchObject({ slot: noon });
    expect(await refused(other(4))).toMatchObject({ code: 'slot-taken' });
  });
});

describe('an offer', () => {
  const offer = (waitSeconds: number | null, number = '+34600000001', queue = 'Sales') =>
    offerCallback(
      { queue, reason: 'invoice', customer: line(number), waitSeconds, during: null },
      memory.desk(),
    );

  test('is made when the wait is long or unknown, not when it is short', async () => {
    expect((await offer(179)).offer).toBe(false);
    expect((await offer(180)).offer).toBe(true);
    expect(await offer(null)).toEqual({
      offer: true,
      open: null,
      inTurn: true,
      slots: [at('2026-11-23T10:30Z'), at('2026-11-23T12:30Z'), at('2026-11-24T08:00Z')],
    });
  });

  test('is not made twice', async () => {
    const first = await promise();
    expect(await offer(null)).toEqual({ offer: false, open: first, inTurn: false, slots: [] });
    expect(await offer(null, '+34600000002')).toMatchObject({ offer: true, open: null });
    expect(await openCallbacks(line('+34600000001'), memory.desk())).toEqual([first]);
    expect(await openCallbacks(line('anonymous'), memory.desk())).toEqual([]);
  });

  test('leaves out full slots', async () => {
    const half = at('2026-11-23T10:30Z');
    await promise({ ...other(1), slot: half });
    await promise({ ...other(2), slot: half });
    const { slots } = await offer(null, '+34600000003');
    expect(slots[0]).toBe(at('2026-11-23T11:00Z'));
  });

  test('has slots of the next day when the queue is closed, however short the estimate', async () => {
    memory.world.now = at('2026-11-23T20:00:00Z');
    const { offer: made, slots } = await offer(60);
    expect([made, slots[0]]).toEqual([true, at('2026-11-24T08:00:00Z')]);
  });

  test('is not made by a queue that never opens', async () => {
    expect(await offer(null, '+34600000001', 'Archive')).toMatchObject({ offer: false });
  });
});

describe('in the callback’s own call', () => {
  const callOf = async () => {
    const { id } = await promise();
    memory.world.now = noon;
    await placeCallback(id, memory.desk());
    return { id, attempt: 1 };
  };

  test('another is offered, and its request ends the first as reached', async () => {
    const during = await callOf();
    const question = { queue: 'Sales', reason: 'invoice', customer: line('+34600000001') };
    const asked = { ...question, waitSeconds: null };
    const { id } = during;
    expect(await offerCallback({ ...asked, during: id }, memory.desk())).toMatchObject({
      offer: true,
    });
    expect(await offerCallback({ ...asked, during: null }, memory.desk())).toMatchObject({
      offer: false,
    });
    expect(await promise({ contactId: 'call', slot: one, during })).toMatchObject({ slot: one });
    expect(memory.world.all().find((callback) => callback.id === id)).toMatchObject({
      ...{ state: 'done', attempts: [{ outcome: 'reached' }] },
    });
  });

  test('a time that is full, past or closed leaves the first as it was, for its next attempt', async () => {
    await promise({ ...other(2), slot: one });
    await promise({ ...other(3), slot: one });
    const during = await callOf();
    for (const slot of [one, noon])
      expect(await refused({ contactId: 'call', slot, during })).toMatchObject({
        code: 'slot-taken',
      });
    expect(memory.world.all().find(({ id }) => id === during.id)).toMatchObject({
      ...{ state: 'attempted', closed: null },
    });
  });

  test('another is offered however short the wait is: it was no good time', async () => {
    const { id } = await callOf();
    const question = { queue: 'Sales', reason: 'invoice', customer: line('+34600000001') };
    const asked = { ...question, waitSeconds: 60, during: id };
    expect(await offerCallback(asked, memory.desk())).toMatchObject({ offer: true });
  });
});

describe('commands', () => {
  test('a move takes the new slot, tells the schedule and frees the old one', async () => {
    const { id } = await promise(other(1));
    await promise(other(2));
    const moved = await moveCallback(id, one, memory.desk());
    expect(moved).toMatchObject({ ok: true, value: { slot: one, lookAt: one, movingTo: null } });
    expect(memory.world.woken.at(-1)).toEqual({ id, at: one });
    expect(await promise(other(3))).toMatchObject({ slot: noon });
    memory.world.now = noon;
    await placeCallback(id, memory.desk());
    expect(memory.world.calls).toEqual([]);
  });

  test('a move to a full slot leaves the callback where it is', async () => {
    await promise({ ...other(1), slot: one });
    await promise({ ...other(2), slot: one });
    const { id } = await promise(other(3));
    expect(await moveCallback(id, one, memory.desk())).toEqual({
      ok: false,
      problem: 'slot-taken',
    });
    expect(memory.world.all().find((callback) => callback.id === id)).toMatchObject({
      ...{ slot: noon, lookAt: noon, movingTo: null },
    });
  });

  test('what can’t be moved or cancelled says why', async () => {
    const move = (id: string, slot = one) => moveCallback(id, slot, memory.desk());
    const cancel = (id: string) => cancelCallback(id, memory.desk());
    expect(await move('nobody')).toEqual({ ok: false, problem: 'callback-unknown' });
    expect(await cancel('nobody')).toEqual({ ok: false, problem: 'callback-unknown' });
    const queued = await promise({ slot: null });
    expect(await move(queued.id)).toEqual({ ok: false, problem: 'callback-in-queue' });
    expect(await cancel(queued.id)).toEqual({ ok: false, problem: 'callback-in-progress' });
    const { id } = await promise(other(2));
    expect(await move(id, one + 60)).toEqual({ ok: false, problem: 'slot-invalid' });
    memory.world.now = noon;
    await placeCallback(id, memory.desk());
    expect(await move(id)).toEqual({ ok: false, problem: 'callback-in-progress' });
    expect(await cancel(id)).toEqual({ ok: false, problem: 'callback-in-progress' });
  });

  test('cancelled twice is cancelled; nobody is called', async () => {
    const { id } = await promise();
    expect(await cancelCallback(id, memory.desk())).toMatchObject({
      value: { state: 'cancelled' },
    });
    expect(await cancelCallback(id, memory.desk())).toMatchObject({
      value: { state: 'cancelled' },
    });
    expect(await moveCallback(id, one, memory.desk())).toMatchObject({
      problem: 'callback-closed',
    });
    memory.world.now = noon;
    await placeCallback(id, memory.desk());
    expect(memory.world.calls).toEqual([]);
  });

  test('a callback in Connect’s queue is taken out of it before it is cancelled', async () => {
    const { id } = await promise({ slot: null });
    memory.world.queues.set('contact-1', {
      askedUntil: monday + 10,
      legs: [{ contactId: 'leg-1', outcome: 'running', endedAt: null }],
    });
    expect(await cancelCallback(id, memory.desk())).toMatchObject({
      value: { state: 'cancelled' },
    });
    expect(memory.world.stopped).toEqual(['leg-1']);
  });
});

describe('lists', () => {
  const ids = async (query: Parameters<typeof listCallbacks>[0]) =>
    (await listCallbacks(query, memory.desk())).callbacks.map(({ contactId }) => contactId);

  test('have the promises of a day in order, by state and queue', async () => {
    await promise({ ...other(1), slot: one });
    await promise({ ...other(2), slot: noon });
    await promise({ ...other(3), slot: at('2026-11-24T08:00Z') });
    await promise({ ...other(4), queue: 'Emergencies', slot: null });
    await refused({ contactId: 'contact-5' });
    await cancelCallback((await promise({ ...other(6), slot: noon })).id, memory.desk());
    expect(await ids({})).toEqual(['contact-4', 'contact-2', 'contact-6', 'contact-1']);
    expect(await ids({ day: '2026-11-24' })).toEqual(['contact-3']);
    expect(await ids({ state: 'cancelled' })).toEqual(['contact-6']);
    expect(await ids({ queue: 'Emergencies' })).toEqual(['contact-4']);
  });

  test('speak the wire’s language', async () => {
    await promise();
    const list = await listCallbacks({}, memory.desk());
    expect(callbackList.parse(list)).toEqual(list);
    expect(list.callbacks[0]).toMatchObject({
      at: noon,
      promisedAt: noon,
      canMove: true,
      canCancel: true,
    });
  });

  test('free slots of a queue', async () => {
    const { slotMinutes, slots } = await listSlots('sales', memory.desk());
    expect([slotMinutes, slots[0]]).toEqual([30, at('2026-11-23T10:30Z')]);
    await expect(listSlots('nothing', memory.desk())).rejects.toThrow('no queue "nothing"');
  });
});
