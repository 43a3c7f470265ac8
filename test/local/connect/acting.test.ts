import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { connectActs } from '../../../adapters/connect/connect-acts.ts';
import type { ActingDesk } from '../../../core/acting/acting-desk.ts';
import type { actingCommands as names } from '../../../core/api/acting-routes.ts';
import type { Action } from '../../../core/audit/action.ts';
import type { Overflow } from '../../../core/overflow/overflow.ts';
import type { Versioned } from '../../../core/pipeline/versioned.ts';
import { actingCommands } from '../../../core/reports/acting-commands.ts';
import { answerCommand } from '../../../core/reports/answer-command.ts';
import { idOf } from '../../../simulator/center-identity.ts';
import { config } from './center.ts';
import { liveOfCenter } from './live-of-center.ts';
import { wiredCenter } from './wired-center.ts';

/* Commands through the real SDK to the local Connect; the live state is what its own events lead to. */

const agent = 'night-shift-01';
const supervisor = 'night-shift-02';
const idOfAgent = (name: string) => idOf('agent', name);
let wired: Awaited<ReturnType<typeof wiredCenter>>;
let center: (typeof wired)['center'];
let trail: Map<string, Action>;
let desk: Omit<ActingDesk, 'now'>;

beforeEach(async () => {
  wired = await wiredCenter();
  center = wired.center;
  trail = new Map();
  const overflows = new Map<string, Versioned<Overflow>>();
  desk = {
    config,
    connect: connectActs(idOf('instance', config.name), wired.client),
    live: liveOfCenter(center),
    actions: { find: async (...key) => trail.get(key.join('|')) },
    overflows: {
      read: async (queue) => overflows.get(queue),
      put: async (value, version) => Boolean(overflows.set(value.queue, { value, version })),
    },
  };
});
afterEach(() => wired.close());

const send = (
  name: (typeof names)[number],
  id: string,
  body: object,
  { role = 'supervisor', by = supervisor } = {},
) =>
  answerCommand(
    name,
    { params: { id }, query: {}, body, caller: { role, agent: null } as never, by },
    {
      commands: actingCommands(desk),
      actions: {
        note: async (action, mark) => {
          const key = [action.command, action.subject, mark].join('|');
          if (!trail.has(key)) trail.set(key, action);
        },
      },
      now: Math.floor(center.clock.nowMs() / 1000),
    },
  );
const token = (one: number) => `token-000${one}`;

/** A call about an emergency, once it is in that phase. */
async function calling(wanted: 'queued' | 'ringing') {
  const { clock, call, pressAfter, phase } = center;
  const id = call();
  await pressAfter(id, 'In an emergency, press 0', '0');
  await clock.until(() => phase(id) === wanted);
  return id;
}
const waiting = () => calling('queued');

async function talking() {
  const { clock, host, phase } = center;
  host.act((machine) => machine.logIn(agent, 'Available'));
  const id = await calling('ringing');
  host.act((machine) => machine.accept(agent, id));
  await clock.until(() => phase(id) === 'connected');
  return id;
}

const statusOf = (name: string) =>
  center.host.act((machine) => machine.snapshot()).agents.find((one) => one.name === name);
const contactOf = (id: string) =>
  center.host
    .act((machine) => machine.snapshot())
    .contacts.find(({ contactId }) => contactId === id);

describe('the status of an agent', () => {
  test('changes at once, stands in the trail, and once for one token', async () => {
    center.host.act((machine) => machine.logIn(agent, 'Lunch'));
    const available = () =>
      send('setAgentStatus', idOfAgent(agent), { status: 'Available', token: token(1) });
    const done = {
      before: { status: 'Lunch' },
      after: { status: 'Available' },
      result: 'done',
    };
    expect(await available()).toEqual({ ok: true, value: done });
    expect(statusOf(agent)?.status.name).toBe('Available');
    center.host.act((machine) => machine.setStatus(agent, 'Break'));
    expect(await available()).toEqual({ ok: true, value: done });
    expect(statusOf(agent)?.status.name).toBe('Break');
    expect([...trail.values()]).toMatchObject([
      {
        ...{ by: supervisor, command: 'setAgentStatus', subject: idOfAgent(agent) },
        detail: done,
      },
    ]);
  });

  test('of one who talks comes after the contact', async () => {
    await talking();
    const body = { status: 'Lunch', token: token(1) };
    expect(await send('setAgentStatus', idOfAgent(agent), body)).toMatchObject({
      value: { result: 'pending' },
    });
    expect(statusOf(agent)).toMatchObject({ nextStatus: 'Lunch' });
  });

  test.each([
    ['agent-unknown', 'nobody', 'Lunch'],
    ['agent-not-at-work', 'out', 'Lunch'],
    ['query-invalid', 'in', 'Siesta'],
  ])('is refused: %s', async (code, who, status) => {
    center.host.act((machine) => machine.logIn(agent, who === 'out' ? 'Offline' : 'Available'));
    const id = who === 'nobody' ? 'nobody' : idOfAgent(agent);
    const refused = await send('setAgentStatus', id, { status, token: token(1) });
    expect(refused).toMatchObject({ ok: false, problem: { code } });
    await send('setAgentStatus', id, { status, token: token(1) });
    const attempt = { by: supervisor, subject: id, detail: { status }, refused: code };
    expect([...trail.values()]).toMatchObject(code === 'query-invalid' ? [] : [attempt]);
  });
});

describe('a waiting contact', () => {
  test('goes before the others', async () => {
    const id = await waiting();
    const first = await send('prioritizeContact', id, { priority: 1, token: token(1) });
    expect(first).toMatchObject({ ok: true, value: { after: { priority: 1 }, result: 'done' } });
    expect(contactOf(id)?.priority).toBe(1);
    expect(await desk.live.items()).toContainEqual(
      expect.objectContaining({
        contactId: id,
        routing: expect.objectContaining({ priority: 1, aheadSeconds: 0 }),
      }),
    );
  });

  test('goes ahead by a priority or by age, never by both: Connect takes one of them', async () => {
    const id = await waiting();
    const both = { priority: 1, aheadSeconds: 60, token: token(1) };
    expect(await send('prioritizeContact', id, both)).toMatchObject({
      problem: { code: 'query-invalid', field: 'priority' },
    });
    expect(
      await send('prioritizeContact', id, { aheadSeconds: 60, token: token(2) }),
    ).toMatchObject({ ok: true, value: { after: { aheadSeconds: 60 } } });
  });

  test('moves into another queue at the next turn of its flow', async () => {
    center.host.act((machine) => machine.logIn('sales-team-01', 'Break'));
    center.host.act((machine) => machine.logIn(agent, 'Break'));
    const id = await waiting();
    const from = contactOf(id)?.queue?.name;
    expect(await send('moveContact', id, { queue: 'Sales', token: token(1) })).toMatchObject({
      ok: true,
      value: { before: { queue: from }, after: { queue: 'Sales' }, result: 'pending' },
    });
    await center.clock.pass(90);
    const { contacts } = center.host.act((machine) => machine.snapshot());
    expect(contacts.filter(({ phase }) => phase === 'queued')).toMatchObject([
      { initiationMethod: 'QUEUE_TRANSFER', queue: { name: 'Sales' } },
    ]);
  });

  test.each([
    ['query-invalid', { queue: 'Nowhere' }],
    ['query-invalid', { queue: 'Back office' }],
  ])('does not move where nobody serves it: %s %j', async (code, body) => {
    const id = await waiting();
    const refused = await send('moveContact', id, { ...body, token: token(1) });
    expect(refused).toMatchObject({ ok: false, problem: { code, field: 'queue' } });
  });

  test('that an agent has is waiting no more', async () => {
    const id = await talking();
    for (const [name, body] of [
      ['prioritizeContact', { priority: 1 }],
      ['moveContact', { queue: 'Sales' }],
    ] as const)
      expect(await send(name, id, { ...body, token: token(1) })).toMatchObject({
        problem: { code: 'contact-not-waiting' },
      });
  });
});

describe('a conversation', () => {
  test('is listened to by who signed in, once for one token', async () => {
    const id = await talking();
    center.host.act((machine) => machine.logIn(supervisor, 'Break'));
    const body = { barge: false, token: token(1) };
    const first = await send('monitorContact', id, body);
    expect(first).toMatchObject({ ok: true, value: { after: { listener: supervisor } } });
    expect(await send('monitorContact', id, body)).toEqual(first);
    const { contacts } = center.host.act((machine) => machine.snapshot());
    expect(contacts.filter(({ initiationMethod }) => initiationMethod === 'MONITOR')).toHaveLength(
      1,
    );
  });

  test('needs a listener who is logged in, and somebody who talks', async () => {
    const id = await talking();
    expect(await send('monitorContact', id, { token: token(1) })).toMatchObject({
      problem: { code: 'listener-not-ready' },
    });
    const other = await waiting();
    expect(await send('monitorContact', other, { token: token(2) })).toMatchObject({
      problem: { code: 'contact-not-connected' },
    });
  });
});

test('agents act on nobody, and a body without token on nothing', async () => {
  center.host.act((machine) => machine.logIn(agent, 'Available'));
  const body = { status: 'Lunch', token: token(1) };
  expect(await send('setAgentStatus', idOfAgent(agent), body, { role: 'agent' })).toMatchObject({
    problem: { code: 'not-allowed' },
  });
  expect(await send('setAgentStatus', idOfAgent(agent), { status: 'Lunch' })).toMatchObject({
    problem: { code: 'query-invalid', field: 'token' },
  });
  expect([...trail.values()]).toMatchObject([{ refused: 'not-allowed', detail: {} }]);
  expect(statusOf(agent)?.status.name).toBe('Available');
});
