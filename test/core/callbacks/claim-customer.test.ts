import { beforeEach, describe, expect, test } from 'vitest';
import { cancelCallback } from '../../../core/callbacks/cancel-callback.ts';
import type { Claimant } from '../../../core/callbacks/claim-names.ts';
import { moveCallback } from '../../../core/callbacks/move-callback.ts';
import { offerCallback } from '../../../core/callbacks/offer-callback.ts';
import { requestCallback } from '../../../core/callbacks/request-callback.ts';
import { sweepCallbacks } from '../../../core/callbacks/sweep-callbacks.ts';
import { at, center } from './center.ts';
import { memoryDesk } from './memory-desk.ts';

/** Monday, 11:00 in Madrid: Sales is open until 17:00. */
const monday = at('2026-11-23T10:00:00Z');
const noon = at('2026-11-23T11:00:00Z');
const one = at('2026-11-23T12:00:00Z');
const [home, mobile, office] = ['+34600000001', '+34600000002', '+34600000003'];
let memory = memoryDesk(center(), monday);
beforeEach(() => {
  memory = memoryDesk(center(), monday);
});

const customer = (customerId: string | null, ...numbers: string[]): Claimant => ({
  ...{ customerId, numbers },
});
const ask = (contactId: string, number: string, who: Claimant, desk = memory.desk()) =>
  requestCallback(
    {
      ...{ contactId, number, customer: who, reason: 'invoice', queue: 'Sales', slot: noon },
      ...{ language: 'es', attributes: {}, during: null },
    },
    desk,
  );
const offer = (who: Claimant) =>
  offerCallback(
    { ...{ queue: 'Sales', reason: 'invoice', waitSeconds: null, during: null }, customer: who },
    memory.desk(),
  );
const openAlready = { ok: false, problem: { code: 'already-open', at: noon } };

describe('one open callback for a customer and reason', () => {
  test('whichever of their numbers they call from and ask for', async () => {
    expect(await ask('first', mobile, customer('7', home))).toMatchObject({ ok: true });
    for (const again of [customer(null, home), customer(null, mobile), customer('7', office)])
      expect(await offer(again)).toMatchObject({ offer: false, open: { number: mobile } });
    expect(await ask('second', home, customer(null, home))).toEqual(openAlready);
    expect(await ask('third', office, customer('7', office))).toEqual(openAlready);
    expect(await offer(customer('8', office))).toMatchObject({ offer: true, open: null });
    memory.world.now = noon;
    await sweepCallbacks(memory.desk());
    expect(memory.world.calls.map(({ number }) => number)).toEqual([mobile]);
  });

  test('also by a number that stands in the profile alone', async () => {
    expect(await ask('first', mobile, customer('7', mobile, home))).toMatchObject({ ok: true });
    expect(await ask('second', home, customer(null, home))).toEqual(openAlready);
  });

  test('withheld lines and the center’s own numbers are nobody’s', async () => {
    for (const line of ['anonymous', '+34910000001'])
      expect(await ask(line, `+3460000000${line.length}`, customer(null, line))).toMatchObject({
        value: { claims: [`+3460000000${line.length}`] },
      });
  });

  test('all names are free together once it is closed, and stay while it moves', async () => {
    const first = await ask('first', mobile, customer('7', home));
    if (!first.ok) throw new Error(first.problem.code);
    await moveCallback(first.value.id, one, memory.desk());
    expect(await offer(customer('7'))).toMatchObject({ offer: false, open: { slot: one } });
    await cancelCallback(first.value.id, memory.desk());
    for (const who of [customer('7'), customer(null, home), customer(null, mobile)])
      expect(await offer(who)).toMatchObject({ offer: true, open: null });
  });

  test('one that was stored without names is its number’s', async () => {
    const first = await ask('first', mobile, customer(null));
    if (!first.ok) throw new Error(first.problem.code);
    const { claims: _, ...stored } = first.value;
    const { store } = memory.desk();
    await store.putCallback({ ...stored, state: 'requested' }, 3);
    expect(await ask('first', mobile, customer(null))).toMatchObject({ ok: true });
    expect(await ask('second', home, customer('7', home, mobile))).toEqual(openAlready);
  });
});

test('of many calls of one customer at once, in any order, one is promised, and the sweep adds none', async () => {
  const numbers = [home, mobile, office];
  const pause = () => new Promise<void>((done) => setTimeout(done, Math.random() * 2));
  for (let turn = 0; turn < 5; turn++) {
    memory = memoryDesk(center(), monday, pause);
    const calls = numbers.flatMap((number, n) => [
      ask(`contact-${n}`, number, customer('7', number)),
      ask(`contact-${n}`, number, customer('7', number)),
    ]);
    const promised = (await Promise.all(calls)).filter(({ ok }) => ok);
    expect(promised).toHaveLength(2);
    expect(memory.world.all().filter(({ closed }) => closed === null)).toHaveLength(1);
  }
});

test('a function that dies between two names leaves a request that is finished under all of them', async () => {
  let writes = 0;
  const dying = memory.desk(async (where) => {
    if (where === 'before write' && ++writes === 3) throw new Error('died');
  });
  await expect(ask('first', mobile, customer('7', home), dying)).rejects.toThrow('died');
  memory.world.now = monday + 61;
  expect(await sweepCallbacks(memory.desk())).toMatchObject({ failed: [] });
  for (const who of [customer('7'), customer(null, home), customer(null, mobile)])
    expect(await offer(who)).toMatchObject({ offer: false, open: { state: 'scheduled' } });
});
