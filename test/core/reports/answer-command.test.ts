import { expect, test } from 'vitest';
import type { Action } from '../../../core/audit/action.ts';
import { requestCallback } from '../../../core/callbacks/request-callback.ts';
import { answerCommand } from '../../../core/reports/answer-command.ts';
import { callbackCommands } from '../../../core/reports/callback-commands.ts';
import { fail } from '../../../core/result.ts';
import { at, center } from '../callbacks/center.ts';
import { memoryDesk } from '../callbacks/memory-desk.ts';

const monday = at('2026-03-02T10:00:00+01:00');
const slot = at('2026-03-02T12:00:00+01:00');
const later = at('2026-03-02T13:00:00+01:00');

async function promisedCallback() {
  const memory = memoryDesk(center(), monday);
  const promised = await requestCallback(
    {
      contactId: 'contact-1',
      queue: 'Sales',
      attributes: {},
      reason: 'invoice',
      number: '+34600111222',
      slot,
      language: 'es',
      during: null,
    },
    { ...memory.desk(), config: center(), now: monday },
  );
  if (!promised.ok) throw new Error(promised.problem.code);
  const noted: Action[] = [];
  const marks = new Set<string>();
  const desk = {
    commands: callbackCommands({ ...memory.desk(), config: center() }),
    actions: {
      note: async (action: Action, mark: string) => {
        const key = `${action.command}|${mark}`;
        if (!marks.has(key)) noted.push(action);
        marks.add(key);
      },
    },
    now: monday,
  };
  const [callback] = memory.world.all();
  const id = callback?.id ?? '';
  const send = (
    name: 'moveCallback' | 'callNow' | 'cancelCallback',
    body: unknown,
    role = 'supervisor',
  ) =>
    answerCommand(
      name,
      { params: { id }, query: {}, body, caller: { role, agent: null } as never, by: 'eva' },
      desk,
    );
  return { send, desk, noted };
}

test('a supervisor moves a callback, and then cancels it', async () => {
  const { send, noted } = await promisedCallback();
  expect(await send('moveCallback', { slot: later })).toMatchObject({
    ok: true,
    value: { state: 'scheduled', at: later, canMove: true },
  });
  expect(await send('cancelCallback', undefined)).toMatchObject({
    ok: true,
    value: { state: 'cancelled', canMove: false, canCancel: false },
  });
  expect(await send('moveCallback', { slot })).toMatchObject({
    ok: false,
    problem: { code: 'callback-closed' },
  });
  expect(noted).toMatchObject([
    { by: 'eva', command: 'moveCallback', at: monday, detail: { slot: later } },
    { by: 'eva', command: 'cancelCallback', at: monday },
    { by: 'eva', command: 'moveCallback', detail: { slot }, refused: 'callback-closed' },
  ]);
  expect(noted.map(({ refused }) => refused !== undefined)).toEqual([false, false, true]);
});

test('a callback is rung now, once for one intention, and the trail has it once', async () => {
  const { send, noted } = await promisedCallback();
  for (const answer of [
    await send('callNow', { token: 'token-0001' }),
    await send('callNow', { token: 'token-0001' }),
  ])
    expect(answer).toMatchObject({ ok: true, value: { state: 'scheduled', at: monday } });
  expect(await send('callNow', {})).toMatchObject({ problem: { code: 'query-invalid' } });
  expect(await send('callNow', { token: 'token-0002' }, 'agent')).toMatchObject({
    problem: { code: 'not-allowed' },
  });
  expect(noted).toMatchObject([
    { by: 'eva', command: 'callNow', detail: { slot: monday } },
    { by: 'eva', command: 'callNow', detail: {}, refused: 'not-allowed' },
  ]);
});

test.each([
  [{ slot: at('2026-03-02T03:00:00+01:00') }, 'slot-invalid'],
  [{ slot: 'tomorrow' }, 'query-invalid'],
  [{}, 'query-invalid'],
  [undefined, 'query-invalid'],
])('%j is refused: %s', async (body, code) => {
  const { send, noted } = await promisedCallback();
  expect(await send('moveCallback', body)).toMatchObject({ ok: false, problem: { code } });
  expect(noted).toEqual([]);
});

test('an agent may not', async () => {
  const { send, noted } = await promisedCallback();
  for (const again of [1, 2])
    expect(await send('cancelCallback', undefined, 'agent'), `${again}`).toMatchObject({
      ok: false,
      problem: { code: 'not-allowed' },
    });
  expect(noted).toMatchObject([{ command: 'cancelCallback', refused: 'not-allowed' }]);
});

test('of a refused command that may tell of a customer the trail has no body', async () => {
  const noted: Action[] = [];
  const answer = await answerCommand(
    'saveCustomer',
    {
      params: { id: '7' },
      query: {},
      body: { name: 'Ana Example', numbers: ['+34600111222'] },
      caller: { role: 'supervisor', agent: null } as never,
      by: 'eva',
    },
    {
      commands: {
        saveCustomer: async () => fail({ code: 'not-possible-now', detail: 'busy' } as const),
      } as never,
      actions: { note: async (action: Action) => void noted.push(action) },
      now: monday,
    },
  );
  expect(answer).toMatchObject({ ok: false });
  expect(noted).toEqual([
    {
      ...{ at: monday, by: 'eva', command: 'saveCustomer', subject: '7', detail: {} },
      refused: 'not-possible-now',
    },
  ]);
});

test('what is not there is said so', async () => {
  const { desk } = await promisedCallback();
  const answer = await answerCommand(
    'cancelCallback',
    {
      params: { id: 'nothing' },
      query: {},
      body: undefined,
      caller: { role: 'supervisor', agent: null } as never,
      by: 'eva',
    },
    desk,
  );
  expect(answer).toMatchObject({ ok: false, problem: { code: 'callback-unknown' } });
});
