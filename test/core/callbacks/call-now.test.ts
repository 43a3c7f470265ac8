import { beforeEach, expect, test } from 'vitest';
import { callNow } from '../../../core/callbacks/call-now.ts';
import { cancelCallback } from '../../../core/callbacks/cancel-callback.ts';
import { placeCallback } from '../../../core/callbacks/place-callback.ts';
import { requestCallback } from '../../../core/callbacks/request-callback.ts';
import { sweepCallbacks } from '../../../core/callbacks/sweep-callbacks.ts';
import { at, center } from './center.ts';
import { memoryDesk } from './memory-desk.ts';

/** Monday in Madrid; Sales is open from 9:00 to 17:00, two attempts, 20 minutes between them. */
const eleven = at('2026-11-23T10:00:00Z');
const noon = at('2026-11-23T11:00:00Z');
const evening = at('2026-11-23T18:00:00Z');
const tomorrow = at('2026-11-24T08:00:00Z');
let memory = memoryDesk(center(), eleven);
beforeEach(() => {
  memory = memoryDesk(center(), eleven);
});

async function promised({ slot = noon as number | null, queue = 'Sales' } = {}) {
  const answer = await requestCallback(
    {
      ...{ contactId: 'asked', number: '+34600000001', reason: 'invoice', queue, slot },
      ...{ language: 'it', attributes: {}, during: null },
    },
    memory.desk(),
  );
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value.id;
}
const hurry = (id: string, token = 'token-0001') => callNow(id, token, memory.desk());
const sweepAt = (when: number) => {
  memory.world.now = when;
  return sweepCallbacks(memory.desk());
};
const calls = () => memory.world.calls.map(({ at: when }) => when);
const endsUnreached = () =>
  memory.world.outcomes.set(memory.world.calls.at(-1)?.contactId ?? '', 'unreached');

test('rings with the next sweep, once, and not again at the promised time', async () => {
  const id = await promised();
  expect(await hurry(id)).toMatchObject({
    ...{ ok: true, value: { state: 'scheduled', lookAt: eleven, slot: noon } },
  });
  await sweepAt(eleven + 30);
  memory.world.outcomes.set(memory.world.calls[0]?.contactId ?? '', 'reached');
  for (const minute of [10, 60, 120]) await sweepAt(eleven + minute * 60);
  expect(calls()).toEqual([eleven + 30]);
  expect(memory.world.all()).toMatchObject([{ state: 'done' }]);
});

test('a double click is one command, even when the phone rings between its two', async () => {
  const id = await promised();
  const both = await Promise.all([hurry(id), hurry(id)]);
  await placeCallback(id, memory.desk());
  const third = await hurry(id);
  for (const answer of [...both, third]) expect(answer.ok).toBe(true);
  expect(third).toMatchObject({ value: { state: 'attempted' } });
  expect(calls()).toEqual([eleven]);
});

test('while the queue is closed it is rung when that opens next', async () => {
  const id = await promised({ slot: at('2026-11-24T12:00:00Z') });
  memory.world.now = evening;
  expect(await hurry(id)).toMatchObject({ value: { lookAt: tomorrow } });
  expect(memory.world.woken.at(-1)).toEqual({ id, at: tomorrow });
  await sweepAt(evening + 60);
  expect(calls()).toEqual([]);
  await sweepAt(tomorrow);
  expect(calls()).toEqual([tomorrow]);
});

test('who did not answer early is called at the promised time all the same, however often it was tried', async () => {
  const id = await promised();
  for (const [minute, token] of [
    [0, 'token-0001'],
    [10, 'token-0002'],
  ] as const) {
    memory.world.now = eleven + minute * 60;
    await hurry(id, token);
    await sweepAt(eleven + minute * 60);
    endsUnreached();
    await sweepAt(eleven + (minute + 5) * 60);
    expect(memory.world.all()).toMatchObject([{ state: 'scheduled', lookAt: noon }]);
  }
  await sweepAt(noon);
  endsUnreached();
  await sweepAt(noon + 600);
  expect(calls()).toEqual([eleven, eleven + 600, noon]);
  expect(memory.world.all()).toMatchObject([{ closed: { ending: 'not-reached' } }]);
});

test('just before its time the pause between two calls stands', async () => {
  const id = await promised();
  memory.world.now = noon - 300;
  await hurry(id);
  await sweepAt(noon - 300);
  endsUnreached();
  await sweepAt(noon - 60);
  expect(memory.world.all()).toMatchObject([{ lookAt: noon - 60 + 20 * 60 }]);
});

test('refused when it is rung, is over, waits in a queue, or is nobody’s', async () => {
  expect(await hurry('nobody')).toMatchObject({ problem: 'callback-unknown' });
  const rung = await promised();
  await sweepAt(noon);
  expect(await hurry(rung)).toMatchObject({ problem: 'callback-in-progress' });
  memory = memoryDesk(center(), eleven);
  const queued = await promised({ slot: null });
  expect(await hurry(queued)).toMatchObject({ problem: 'callback-in-queue' });
  memory = memoryDesk(center(), eleven);
  const gone = await promised();
  await cancelCallback(gone, memory.desk());
  expect(await hurry(gone)).toMatchObject({ problem: 'callback-closed' });
  expect(calls()).toEqual([]);
});
