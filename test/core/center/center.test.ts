import { describe, expect, test } from 'vitest';
import { ann, at, Bench, bob, customer, must, smallSettings, start } from './small-center.ts';

describe('a call from ring to wrap-up', () => {
  test('gives the record that the guide describes', () => {
    const bench = new Bench();
    const { center } = bench;
    const id = bench.call();
    bench.pass(7).available(ann).pass(3);
    must(center.accept(ann, id));
    bench.pass(20);
    must(center.hold(ann, id));
    bench.pass(5);
    must(center.resume(ann, id));
    bench.pass(8);
    must(center.hangUp(id));
    must(center.wrapUp(ann, id, 'solved', 'All good.'));
    bench.pass(32);
    expect(bench.records).toEqual([]);
    must(center.finish(ann, id));
    expect(bench.record(id)).toMatchObject({
      ContactId: id,
      InitialContactId: null,
      PreviousContactId: null,
      NextContactId: null,
      Channel: 'VOICE',
      InitiationMethod: 'INBOUND',
      InitiationTimestamp: at(0),
      ConnectedToSystemTimestamp: at(0),
      DisconnectTimestamp: at(43),
      DisconnectReason: 'CUSTOMER_DISCONNECT',
      LastUpdateTimestamp: at(75),
      AgentConnectionAttempts: 1,
      CustomerEndpoint: customer,
      Attributes: { wrapUpCode: 'solved', wrapUpNote: 'All good.' },
      Queue: {
        Name: 'Support',
        EnqueueTimestamp: at(0),
        DequeueTimestamp: at(10),
        Duration: 10,
      },
      Agent: {
        Username: ann,
        ConnectedToAgentTimestamp: at(10),
        AgentInteractionDuration: 28,
        CustomerHoldDuration: 5,
        LongestHoldDuration: 5,
        NumberOfHolds: 1,
        AfterContactWorkStartTimestamp: at(43),
        AfterContactWorkEndTimestamp: at(75),
        AfterContactWorkDuration: 32,
      },
    });
  });

  test('events come in order, with milliseconds', () => {
    const bench = new Bench().available(ann);
    const id = bench.call();
    must(bench.center.accept(ann, id));
    bench.pass(1.5);
    must(bench.center.agentHangUp(ann, id));
    must(bench.center.finish(ann, id));
    const events = bench.of('contact-event').map(({ event }) => event.detail);
    expect(events.map(({ eventType }) => eventType)).toEqual([
      'INITIATED',
      'QUEUED',
      'CONNECTED_TO_AGENT',
      'DISCONNECTED',
      'COMPLETED',
    ]);
    expect(events[3]).toMatchObject({
      disconnectTimestamp: '2026-01-15T10:00:01.500Z',
      disconnectReason: { code: 'AGENT_DISCONNECT' },
    });
  });

  test('an abandoned call has a queue and no agent, and its record comes at once', () => {
    const bench = new Bench();
    const id = bench.call();
    bench.pass(65);
    must(bench.center.hangUp(id));
    expect(bench.record(id)).toMatchObject({
      Agent: null,
      AgentConnectionAttempts: 0,
      Queue: { EnqueueTimestamp: at(0), DequeueTimestamp: at(65), Duration: 65 },
      DisconnectReason: 'CUSTOMER_DISCONNECT',
      LastUpdateTimestamp: at(65),
    });
  });

  test('after-contact work ends by itself where it has a limit', () => {
    const bench = new Bench(smallSettings([], { timing: { afterContactWorkSeconds: 30 } }));
    bench.available(ann);
    const id = bench.call();
    must(bench.center.accept(ann, id));
    bench.pass(10);
    must(bench.center.hangUp(id));
    bench.pass(29);
    expect(bench.stateAt(ann, id)).toBe('ENDED');
    bench.pass(1);
    expect(bench.stateAt(ann, id)).toBeUndefined();
    expect(bench.record(id).Agent?.AfterContactWorkDuration).toBe(30);
  });
});

describe('ringing', () => {
  test('20 s, then missed; the next agent gets it, the first nothing until they clear it', () => {
    const bench = new Bench().available(ann).pass(1).available(bob);
    const id = bench.call();
    expect(bench.stateAt(ann, id)).toBe('CONNECTING');
    bench.pass(19.999);
    expect(bench.stateAt(bob, id)).toBeUndefined();
    bench.pass(0.001);
    expect(bench.stateAt(ann, id)).toBe('MISSED');
    expect(bench.stateAt(bob, id)).toBe('CONNECTING');
    must(bench.center.accept(bob, id));
    const second = bench.call();
    bench.pass(5);
    expect(bench.phase(second)).toBe('queued');
    must(bench.center.finish(ann, id));
    expect(bench.stateAt(ann, second)).toBe('CONNECTING');
  });

  test('a rejected contact goes to the next agent at once', () => {
    const bench = new Bench().available(ann).pass(1).available(bob);
    const id = bench.call();
    must(bench.center.reject(ann, id));
    expect([bench.stateAt(ann, id), bench.stateAt(bob, id)]).toEqual(['REJECTED', 'CONNECTING']);
  });

  test('the longest idle agent is first, and what was missed does not make idle again', () => {
    const bench = new Bench().available(bob).pass(10).available(ann);
    const first = bench.call();
    expect(bench.stateAt(bob, first)).toBe('CONNECTING');
    must(bench.center.accept(bob, first));
    must(bench.center.hangUp(first));
    bench.pass(5);
    must(bench.center.finish(bob, first));
    const second = bench.call();
    expect(bench.stateAt(ann, second)).toBe('CONNECTING');
  });

  test('an agent accepts only what rings there', () => {
    const bench = new Bench().available(ann);
    const id = bench.call();
    expect(bench.center.accept(bob, id)).toMatchObject({ problem: { code: 'wrong-state' } });
    expect(bench.center.accept('nobody', id)).toMatchObject({ problem: { code: 'unknown-agent' } });
    expect(bench.center.accept(ann, 'x')).toMatchObject({ problem: { code: 'unknown-contact' } });
  });

  test('a customer who hangs up while it rings frees the agent', () => {
    const bench = new Bench().available(ann);
    const id = bench.call();
    must(bench.center.hangUp(id));
    expect(bench.stateAt(ann, id)).toBeUndefined();
    expect(bench.record(id)).toMatchObject({ Agent: null, AgentConnectionAttempts: 1 });
    const next = bench.call();
    expect(bench.stateAt(ann, next)).toBe('CONNECTING');
  });
});

describe('agents', () => {
  test('a status chosen on a call begins after the work; nothing is offered in between', () => {
    const bench = new Bench().available(ann);
    const id = bench.call();
    must(bench.center.accept(ann, id));
    must(bench.center.setStatus(ann, 'Lunch'));
    const waiting = bench.call();
    const during = bench.center.snapshot().agents[0];
    expect(during).toMatchObject({ status: { name: 'Available' }, nextStatus: 'Lunch' });
    must(bench.center.hangUp(id));
    must(bench.center.finish(ann, id));
    const after = bench.center.snapshot().agents[0];
    expect(after).toMatchObject({ status: { name: 'Lunch', type: 'CUSTOM' }, nextStatus: null });
    expect(bench.phase(waiting)).toBe('queued');
    must(bench.center.setStatus(ann, 'Available'));
    expect(bench.phase(waiting)).toBe('ringing');
  });

  test('events: LOGIN, changes, a heartbeat after 120 s of silence, LOGOUT', () => {
    const bench = new Bench();
    must(bench.center.logIn(ann));
    bench.pass(60);
    must(bench.center.setStatus(ann, 'Available'));
    bench.pass(119.999);
    const types = () => bench.of('agent-event').map(({ event }) => event.EventType);
    expect(types()).toEqual(['LOGIN', 'STATE_CHANGE']);
    bench.pass(0.001);
    expect(types()).toEqual(['LOGIN', 'STATE_CHANGE', 'HEART_BEAT']);
    must(bench.center.logOut(ann));
    const last = bench.of('agent-event').at(-1)?.event;
    expect(last).toMatchObject({
      EventType: 'LOGOUT',
      EventTimestamp: '2026-01-15T10:03:00.000Z',
      CurrentAgentSnapshot: null,
      PreviousAgentSnapshot: { AgentStatus: { Name: 'Available', Type: 'ROUTABLE' } },
      Version: '2017-10-01',
    });
  });

  test('events go on for an hour after the log-out and stop then', () => {
    const bench = new Bench().available(ann);
    must(bench.center.logOut(ann));
    bench.pass(3 * 3600);
    const beats = bench.of('agent-event').filter(({ event }) => event.EventType === 'HEART_BEAT');
    expect(beats.at(-1)?.atMs).toBe(start + 3_600_000);
    expect(bench.center.nextDue()).toBeNull();
  });

  test('work after a call: ENDED until the snapshot no longer has the contact', () => {
    const bench = new Bench().available(ann);
    const id = bench.call();
    must(bench.center.accept(ann, id));
    bench.pass(4);
    must(bench.center.hangUp(id));
    bench.pass(5);
    must(bench.center.finish(ann, id));
    const last = bench.of('agent-event').at(-1)?.event;
    expect(last?.CurrentAgentSnapshot?.Contacts).toEqual([]);
    expect(last?.PreviousAgentSnapshot?.Contacts).toMatchObject([
      {
        ContactId: id,
        Channel: 'VOICE',
        State: 'ENDED',
        StateStartTimestamp: '2026-01-15T10:00:04.000Z',
        ConnectedToAgentTimestamp: '2026-01-15T10:00:00.000Z',
        QueueTimestamp: '2026-01-15T10:00:00.000Z',
      },
    ]);
  });

  test('who logs out on a call hangs up, and what rings goes to others', () => {
    const bench = new Bench().available(ann);
    const id = bench.call();
    must(bench.center.accept(ann, id));
    bench.pass(10);
    must(bench.center.logOut(ann));
    expect(bench.record(id)).toMatchObject({ DisconnectReason: 'AGENT_DISCONNECT' });
    bench.available(bob);
    const ringing = bench.call();
    must(bench.center.logOut(bob));
    expect(bench.phase(ringing)).toBe('queued');
  });
});

test('a supervisor stops a contact, changes attributes late, and the record is written again', () => {
  const bench = new Bench();
  const id = bench.call();
  bench.pass(1);
  must(bench.center.stopContact(id));
  must(bench.center.setAttributes(id, { reviewed: 'yes' }));
  const [first, second] = bench.records;
  expect(first).toMatchObject({ DisconnectReason: 'OTHER', Attributes: {} });
  expect(second).toMatchObject({ ContactId: id, Attributes: { reviewed: 'yes' } });
  expect(Date.parse(second?.LastUpdateTimestamp ?? '')).toBeGreaterThan(
    Date.parse(first?.LastUpdateTimestamp ?? ''),
  );
});

test('a contact lives for seven days at most', () => {
  const bench = new Bench();
  const id = bench.call();
  bench.pass(7 * 86_400);
  expect(bench.record(id)).toMatchObject({ DisconnectReason: 'EXPIRED' });
});

test('a supervisor listens on a leg of their own', () => {
  const bench = new Bench().available(ann, bob);
  const id = bench.call();
  must(bench.center.accept(ann, id));
  const leg = must(bench.center.monitor(bob, id)).contactId;
  bench.pass(9);
  must(bench.center.hangUp(id));
  expect(bench.record(leg)).toMatchObject({
    InitiationMethod: 'MONITOR',
    Agent: {
      Username: bob,
      StateTransitions: [
        { state: 'SILENT_MONITOR', stateStartTimestamp: at(0), stateEndTimestamp: at(9) },
      ],
    },
  });
});
