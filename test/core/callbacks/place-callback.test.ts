import { beforeEach, describe, expect, test } from 'vitest';
import type { LegOutcome } from '../../../core/callbacks/callback-desk.ts';
import { endCall } from '../../../core/callbacks/end-call.ts';
import { placeCallback } from '../../../core/callbacks/place-callback.ts';
import { requestCallback } from '../../../core/callbacks/request-callback.ts';
import { sweepCallbacks } from '../../../core/callbacks/sweep-callbacks.ts';
import { at, center } from './center.ts';
import { memoryDesk } from './memory-desk.ts';

/** Monday in Madrid; Sales is open from 9:00 to 17:00. */
const eleven = at('2026-11-23T10:00:00Z');
const noon = at('2026-11-23T11:00:00Z');
const config = center();
let dies: string | null = null;
const gate = async (where: string) => {
  if (where !== dies) return;
  dies = null;
  throw new Error(`died ${where}`);
};
let memory = memoryDesk(config, eleven, gate);
beforeEach(() => {
  memory = memoryDesk(config, eleven, gate);
  dies = null;
});

async function promised(slot: number | null = noon, attributes: Record<string, string> = {}) {
  const answer = await requestCallback(
    {
      ...{ contactId: 'asked', number: '+34600000001', reason: 'invoice', queue: 'Sales' },
      ...{ slot, language: 'it', attributes, during: null },
    },
    memory.desk(),
  );
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value.id;
}
const place = (id: string, when: number) => {
  memory.world.now = when;
  return placeCallback(id, memory.desk());
};
const lastCall = () => memory.world.calls.at(-1)?.contactId ?? '';

describe('a scheduled callback', () => {
  test('is called at its time, not before, and once', async () => {
    const id = await promised();
    expect(await place(id, noon - 1)).toMatchObject({ state: 'scheduled' });
    expect(memory.world.calls).toEqual([]);
    expect(await place(id, noon + 30)).toMatchObject({ state: 'attempted' });
    await place(id, noon + 30);
    expect(memory.world.calls).toHaveLength(1);
  });

  test('brings along what was asked and promised', async () => {
    const id = await promised(noon, {
      callbackReached: 'yes',
      customerId: '7',
      'ñ ot a key': 'x',
      long: 'x'.repeat(9000),
    });
    await place(id, noon + 30);
    expect(memory.world.calls[0]).toMatchObject({
      ...{ number: '+34600000001', queue: 'Sales', relatedContactId: 'asked' },
      ...{ token: `callback-${id}-1` },
      attributes: {
        ...{ customerId: '7', callbackId: id, callbackAttempt: '1', callbackReason: 'invoice' },
        ...{ callbackQueue: 'Sales', callbackWaitedSeconds: '30', language: 'it' },
        callbackReached: 'no',
      },
    });
    const keys = Object.keys(memory.world.calls[0]?.attributes ?? {});
    expect(keys.filter((key) => key === 'long' || key.includes(' '))).toEqual([]);
  });

  test('is done when the customer was reached', async () => {
    const id = await promised();
    await place(id, noon);
    memory.world.outcomes.set(lastCall(), 'reached');
    expect(await place(id, noon + 600)).toMatchObject({
      ...{ state: 'done', closed: { ending: 'reached', at: noon + 600 } },
      attempts: [{ outcome: 'reached' }],
    });
  });

  test('is tried again after the pause, as often as the center says, then given up', async () => {
    const id = await promised();
    await place(id, noon);
    memory.world.outcomes.set(lastCall(), 'unreached');
    expect(await place(id, noon + 200)).toMatchObject({
      ...{ state: 'scheduled', lookAt: noon + 200 + 1200 },
    });
    expect(memory.world.woken.at(-1)).toEqual({ id, at: noon + 1400 });
    await place(id, noon + 1400);
    expect(memory.world.calls.map(({ token }) => token)).toEqual([
      `callback-${id}-1`,
      `callback-${id}-2`,
    ]);
    memory.world.outcomes.set(lastCall(), 'unreached');
    expect(await place(id, noon + 1700)).toMatchObject({
      ...{ state: 'failed', closed: { ending: 'not-reached' } },
    });
  });

  test('is tried again within the hours alone', async () => {
    const slot = at('2026-11-23T15:30:00Z');
    const id = await promised(slot);
    await place(id, slot);
    memory.world.outcomes.set(lastCall(), 'unreached');
    expect(await place(id, slot + 700)).toMatchObject({ lookAt: at('2026-11-24T08:00:00Z') });
  });

  test('that nobody placed in time waits for the next opening; after days it is given up', async () => {
    const id = await promised();
    const opens = at('2026-11-24T08:00:00Z');
    expect(await place(id, at('2026-11-23T20:00:00Z'))).toMatchObject({ lookAt: opens });
    expect(memory.world.woken.at(-1)).toEqual({ id, at: opens });
    expect(await place(id, opens + 3 * 86_400)).toMatchObject({ state: 'expired' });
    expect(memory.world.calls).toEqual([]);
  });

  test('fails for good when Connect refuses the number', async () => {
    const id = await promised();
    memory.world.refused.add('+34600000001');
    expect(await place(id, noon)).toMatchObject({
      ...{ state: 'failed', closed: { ending: 'number-refused' } },
    });
  });

  test.each(['before start', 'after start', 'after write'])(
    'of a function that died %s is called once',
    async (where) => {
      const id = await promised();
      dies = where;
      await expect(place(id, noon)).rejects.toThrow('died');
      await place(id, noon + 61);
      await place(id, noon + 62);
      expect(memory.world.calls).toHaveLength(1);
      expect(memory.world.all()).toMatchObject([
        { state: 'attempted', attempts: [{ contactId: lastCall() }] },
      ]);
    },
  );

  test('whose claim is older than its token is safe is not called', async () => {
    const id = await promised();
    dies = 'after start';
    await expect(place(id, noon)).rejects.toThrow('died');
    expect(await place(id, noon + 7 * 86_400)).toMatchObject({ state: 'expired' });
    expect(memory.world.calls).toHaveLength(1);
  });

  test('of whose call nothing is known is tried again after a day', async () => {
    const id = await promised();
    await place(id, noon);
    memory.world.outcomes.set(lastCall(), 'unknown');
    expect(await place(id, noon + 3600)).toMatchObject({ state: 'attempted' });
    expect(await place(id, noon + 86_400)).toMatchObject({
      ...{ state: 'scheduled', attempts: [{ outcome: 'unknown' }] },
    });
  });
});

describe('news of a call', () => {
  const ended = (id: string, attempt: number, outcome: 'reached' | 'unreached') =>
    endCall({ id, attempt, contactId: lastCall(), outcome }, memory.desk());

  test('settle its attempt, once', async () => {
    const id = await promised();
    await place(id, noon);
    expect(await ended(id, 1, 'unreached')).toMatchObject({ state: 'scheduled' });
    expect(await ended(id, 1, 'reached')).toMatchObject({ state: 'scheduled' });
    await place(id, noon + 1200);
    expect(await ended(id, 1, 'unreached')).toMatchObject({ state: 'attempted' });
    expect(await ended(id, 2, 'reached')).toMatchObject({ state: 'done' });
    expect(await ended('nobody', 1, 'reached')).toBeNull();
  });

  test('may come before the call was written down', async () => {
    const id = await promised();
    dies = 'after start';
    await expect(place(id, noon)).rejects.toThrow('died');
    expect(await ended(id, 1, 'reached')).toMatchObject({
      ...{ state: 'done', attempts: [{ contactId: lastCall() }] },
    });
  });
});

describe('a callback in Connect’s queue', () => {
  const leg = (outcome: LegOutcome, endedAt: number | null = null) => ({
    ...{ contactId: 'leg', outcome, endedAt },
  });
  const find = async (queued: Parameters<typeof memory.world.queues.set>[1], when: number) => {
    const id = await promised(null);
    memory.world.queues.set('asked', queued);
    return place(id, when);
  };

  test('is Connect’s while it waits, rings or will ring again', async () => {
    const later = eleven + 1000;
    expect(await find({ askedUntil: null, legs: [] }, later)).toMatchObject({ state: 'queued' });
    expect(await find({ askedUntil: eleven, legs: [leg('running')] }, later + 1000)).toMatchObject({
      state: 'queued',
    });
    const between = { askedUntil: eleven, legs: [leg('unreached', later + 1900)] };
    expect(await find(between, later + 2000)).toMatchObject({ state: 'queued' });
    expect(memory.world.calls).toEqual([]);
  });

  test('is done when one of its calls reached the customer', async () => {
    const legs = [leg('unreached', eleven + 100), leg('reached', eleven + 900)];
    expect(await find({ askedUntil: eleven, legs }, eleven + 1000)).toMatchObject({
      state: 'done',
      attempts: [
        { claimedAt: eleven + 100, outcome: 'unreached' },
        { claimedAt: eleven + 900, outcome: 'reached' },
      ],
    });
  });

  test('has failed when Connect gave up', async () => {
    const legs = [leg('unreached', eleven + 100)];
    expect(await find({ askedUntil: eleven, legs }, eleven + 100 + 1801)).toMatchObject({
      state: 'failed',
    });
  });

  test('that ended before an agent took it rang nobody: it is called by us, once', async () => {
    const lost = { askedUntil: eleven, legs: [leg('unserved', eleven + 100)] };
    expect(await find(lost, eleven + 400)).toMatchObject({ state: 'attempted' });
    expect(memory.world.calls).toHaveLength(1);
  });

  test('that was lost after Connect had rung once has the attempts that are left', async () => {
    const legs = [
      { contactId: 'first', outcome: 'unreached' as const, endedAt: eleven + 100 },
      leg('unserved', eleven + 1900),
    ];
    const placed = await find({ askedUntil: eleven, legs }, eleven + 2000);
    expect(placed).toMatchObject({
      state: 'attempted',
      attempts: [{ contactId: 'first', outcome: 'unreached' }, { contactId: lastCall() }],
    });
    memory.world.outcomes.set(lastCall(), 'unreached');
    expect(await place(placed?.id ?? '', eleven + 2300)).toMatchObject({
      ...{ state: 'failed', closed: { ending: 'not-reached' } },
    });
    expect(memory.world.calls).toHaveLength(1);
  });

  test('that was lost after Connect had made all attempts is not called', async () => {
    const legs = [
      leg('unreached', eleven + 100),
      leg('unreached', eleven + 1900),
      leg('unserved', eleven + 3700),
    ];
    expect(await find({ askedUntil: eleven, legs }, eleven + 3800)).toMatchObject({
      ...{ state: 'failed', closed: { ending: 'not-reached' } },
    });
    expect(memory.world.calls).toEqual([]);
  });

  test('that somebody took out of the queue is cancelled, not called', async () => {
    const legs = [leg('stopped', eleven + 100)];
    expect(await find({ askedUntil: eleven, legs }, eleven + 400)).toMatchObject({
      ...{ state: 'cancelled', closed: { ending: 'cancelled' } },
    });
    expect(memory.world.calls).toEqual([]);
  });

  test('that the flow never put there is called by us', async () => {
    const absent = { askedUntil: eleven + 5, legs: [] };
    expect(await find(absent, eleven + 305)).toMatchObject({ state: 'queued' });
    const [callback] = memory.world.all();
    expect(await place(callback?.id ?? '', eleven + 605)).toMatchObject({ state: 'attempted' });
    expect(memory.world.calls).toHaveLength(1);
  });

  test('whose customer an agent served in the call that asked is cancelled', async () => {
    const served = { askedUntil: eleven + 500, servedAt: eleven + 60, legs: [] };
    expect(await find(served, eleven + 605)).toMatchObject({
      ...{ state: 'cancelled', closed: { ending: 'cancelled' } },
    });
    expect(memory.world.calls).toEqual([]);
  });

  test('asked for after the agent was gone is called', async () => {
    const before = { askedUntil: eleven + 5, servedAt: eleven - 300, legs: [] };
    expect(await find(before, eleven + 605)).toMatchObject({ state: 'attempted' });
  });

  test('that became ours after closing time is called at the next opening', async () => {
    const absent = { askedUntil: eleven + 5, legs: [] };
    expect(await find(absent, at('2026-11-23T17:00:00Z'))).toMatchObject({
      ...{ state: 'scheduled', lookAt: at('2026-11-24T08:00:00Z') },
    });
    expect(memory.world.calls).toEqual([]);
  });

  test('is given up after a week', async () => {
    const waiting = { askedUntil: eleven, legs: [leg('running')] };
    expect(await find(waiting, eleven + 7 * 86_400 + 1)).toMatchObject({ state: 'expired' });
  });
});

describe('a sweep', () => {
  test('places what is due and names what failed', async () => {
    const id = await promised();
    memory.world.now = noon - 60;
    expect(await sweepCallbacks(memory.desk())).toEqual({ looked: 0, failed: [] });
    memory.world.now = noon;
    dies = 'before start';
    const error = new Error('died before start');
    expect(await sweepCallbacks(memory.desk())).toEqual({ looked: 1, failed: [{ id, error }] });
    memory.world.now = noon + 60;
    expect(await sweepCallbacks(memory.desk())).toEqual({ looked: 1, failed: [] });
    expect(memory.world.calls).toHaveLength(1);
  });

  test.each([
    ['for a slot', noon, { state: 'scheduled', slot: noon }],
    ['for the caller’s turn', null, { state: 'queued', slot: null }],
  ])('finishes a request %s whose function died', async (_, slot, finished) => {
    dies = 'after write';
    await expect(promised(slot)).rejects.toThrow('died');
    expect(memory.world.all()).toMatchObject([{ state: 'requested' }]);
    memory.world.now = eleven + 60;
    await sweepCallbacks(memory.desk());
    expect(memory.world.all()).toMatchObject([finished]);
  });

  test('calls nobody whom an agent served before their request was finished', async () => {
    dies = 'after write';
    await expect(promised(noon)).rejects.toThrow('died');
    memory.world.now = eleven + 60;
    await sweepCallbacks(memory.desk());
    memory.world.queues.set('asked', { askedUntil: eleven + 900, servedAt: eleven + 90, legs: [] });
    memory.world.now = noon;
    await sweepCallbacks(memory.desk());
    expect(memory.world.all()).toMatchObject([{ state: 'cancelled', attempts: [] }]);
    expect(memory.world.calls).toEqual([]);
  });

  test('finds another slot for a request whose own is full or past', async () => {
    dies = 'after write';
    await expect(promised(noon)).rejects.toThrow('died');
    memory.world.now = noon + 1;
    await sweepCallbacks(memory.desk());
    expect(memory.world.all()).toMatchObject([
      { state: 'scheduled', slot: at('2026-11-23T11:30:00Z') },
    ]);
  });
});
