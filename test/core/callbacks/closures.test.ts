import { beforeEach, describe, expect, test } from 'vitest';
import { callNow } from '../../../core/callbacks/call-now.ts';
import type { Closing } from '../../../core/callbacks/center-history.ts';
import { endCall } from '../../../core/callbacks/end-call.ts';
import { offerCallback } from '../../../core/callbacks/offer-callback.ts';
import { placeCallback } from '../../../core/callbacks/place-callback.ts';
import { requestCallback } from '../../../core/callbacks/request-callback.ts';
import { at, center } from './center.ts';
import { memoryDesk } from './memory-desk.ts';
import { past } from './past.ts';

/** Monday in Madrid; Sales is open from 9:00 to 17:00. */
const eleven = at('2026-11-23T10:00:00Z');
const noon = at('2026-11-23T11:00:00Z');
const one = at('2026-11-23T12:00:00Z');
const tomorrow = at('2026-11-24T08:00:00Z');
const day = 86_400;

let closings: Closing[] = [];
let memory = memoryDesk(center(), eleven);
beforeEach(() => {
  closings = [];
  memory = memoryDesk(center(), eleven, async () => {}, past({}, closings));
});
const close = (from: number, to: number | null, queues: string[] | null = ['Sales']) =>
  closings.push({ queues, from, to });

const request = (slot: number | null) =>
  requestCallback(
    {
      ...{ contactId: 'asked', number: '+34600000001', reason: 'invoice', queue: 'Sales' },
      ...{ slot, language: 'it', attributes: {}, during: null },
    },
    memory.desk(),
  );
async function promised(slot: number | null = noon) {
  const answer = await request(slot);
  if (!answer.ok) throw new Error(answer.problem.code);
  return answer.value.id;
}
const place = (id: string, when: number) => {
  memory.world.now = when;
  return placeCallback(id, memory.desk());
};
const calls = () => memory.world.calls.map(({ at: when }) => when);

describe('while a supervisor has closed its queue, a callback', () => {
  test('is not rung, and is at the end', async () => {
    const id = await promised();
    close(eleven + 60, one);
    expect(await place(id, noon)).toMatchObject({ state: 'scheduled', lookAt: one, attempts: [] });
    expect(memory.world.woken.at(-1)).toEqual({ id, at: one });
    await place(id, one);
    expect(calls()).toEqual([one]);
  });

  test('is rung when the queue opens next where the closure outlasts the day', async () => {
    const id = await promised();
    close(eleven + 60, at('2026-11-23T17:00:00Z'), null);
    expect(await place(id, noon)).toMatchObject({ lookAt: tomorrow });
  });

  test('passes closures that follow each other; those of other queues are nothing to it', async () => {
    const id = await promised();
    close(eleven + 60, one);
    close(one - 60, one + 3600);
    close(eleven, null, ['Emergencies']);
    expect(await place(id, noon)).toMatchObject({ lookAt: one + 3600 });
  });

  test('is looked at again each quarter of an hour where the closure has no end, and rung soon after', async () => {
    const id = await promised();
    close(eleven + 60, null);
    expect(await place(id, noon)).toMatchObject({ state: 'scheduled', lookAt: noon + 900 });
    expect(await place(id, noon + 900)).toMatchObject({ lookAt: noon + 1800 });
    closings.length = 0;
    await place(id, noon + 1800);
    expect(calls()).toEqual([noon + 1800]);
  });

  test('is given up after a week that nobody has ended', async () => {
    const id = await promised();
    close(eleven + 60, null);
    let when = noon;
    for (let looked = 0; looked < 800; looked++) {
      const callback = await place(id, when);
      if (callback?.closed) break;
      when = callback?.lookAt ?? when;
    }
    expect(memory.world.all()).toMatchObject([{ closed: { ending: 'too-late' } }]);
    expect(when).toBeGreaterThan(noon + 7 * day);
    expect(calls()).toEqual([]);
  });

  test('that was called in vain is tried again after the end', async () => {
    const id = await promised();
    await place(id, noon);
    close(noon, one + 1800);
    const [call] = memory.world.calls;
    const ended = { id, attempt: 1, contactId: call?.contactId ?? '' };
    expect(await endCall({ ...ended, outcome: 'unreached' }, memory.desk())).toMatchObject({
      lookAt: one + 1800,
    });
  });

  test('that is wanted at once waits for the end, too', async () => {
    const id = await promised();
    close(eleven - 60, noon - 60);
    const hurried = await callNow(id, 'token-0001', memory.desk());
    expect(hurried).toMatchObject({ value: { lookAt: noon - 60 } });
  });
});

describe('for the caller’s turn', () => {
  const offer = (during: string | null = null) => {
    const customer = { customerId: null, numbers: ['+34600000002'] };
    const question = { queue: 'Sales', reason: 'invoice', customer, waitSeconds: null, during };
    return offerCallback(question, memory.desk());
  };

  test('nothing is offered or promised while a supervisor has closed the queue', async () => {
    expect(await offer()).toMatchObject({ offer: true, inTurn: true });
    close(eleven - 60, null);
    expect(await offer()).toMatchObject({ inTurn: false });
    expect(await request(null)).toMatchObject({ ok: false, problem: { code: 'slot-taken' } });
  });

  test('a closure that is to come is the end of the hours', async () => {
    close(eleven + 60, null, null);
    close(eleven + 60, at('2026-11-28T23:00:00Z'), null);
    expect(await offer()).toMatchObject({ offer: false, slots: [], inTurn: true });
  });
});
