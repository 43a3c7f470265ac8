import { describe, expect, test } from 'vitest';
import {
  ann,
  at,
  Bench,
  bob,
  endFlow,
  eva,
  flow,
  hangUp,
  must,
  sayBlock,
  smallSettings,
  toQueue,
  words,
} from './small-center.ts';

/** A call that Ann took at once, with Bob and Eva at work. */
function talking(bench = new Bench()): { bench: Bench; id: string } {
  bench.available(ann);
  const id = bench.call();
  must(bench.center.accept(ann, id));
  bench.available(bob, eva);
  return { bench, id };
}

describe('a warm transfer to an agent', () => {
  test('chains two records; the customer goes on when the first agent leaves', () => {
    const { bench, id } = talking();
    const { center } = bench;
    bench.pass(30);
    const leg = must(center.transfer(ann, id, { agent: bob })).contactId;
    expect(bench.stateAt(ann, id)).toBe('CONNECTED_ONHOLD');
    expect(bench.stateAt(bob, leg)).toBe('CONNECTING');
    bench.pass(5);
    must(center.accept(bob, leg));
    bench.pass(10);
    must(center.agentHangUp(ann, id));
    bench.pass(60);
    must(center.hangUp(id));
    must(center.finish(ann, id));
    must(center.finish(bob, leg));
    expect(bench.record(id)).toMatchObject({
      NextContactId: leg,
      DisconnectTimestamp: at(45),
      DisconnectReason: 'AGENT_DISCONNECT',
      TransferCompletedTimestamp: null,
      Agent: { Username: ann, CustomerHoldDuration: 15, AgentInteractionDuration: 30 },
    });
    expect(bench.record(leg)).toMatchObject({
      InitiationMethod: 'TRANSFER',
      InitialContactId: id,
      PreviousContactId: id,
      InitiationTimestamp: at(30),
      DisconnectTimestamp: at(105),
      DisconnectReason: 'CUSTOMER_DISCONNECT',
      Agent: { Username: bob, ConnectedToAgentTimestamp: at(35), AgentInteractionDuration: 70 },
      Queue: { EnqueueTimestamp: at(30), Duration: 5 },
    });
  });

  test('the second agent may leave again; the customer is still with the first', () => {
    const { bench, id } = talking();
    const { center } = bench;
    const leg = must(center.transfer(ann, id, { agent: bob })).contactId;
    must(center.accept(bob, leg));
    must(center.agentHangUp(bob, leg));
    must(center.resume(ann, id));
    expect(bench.phase(id)).toBe('connected');
    expect(bench.phase(leg)).toBe('after-contact-work');
  });

  test('a conference of three; who leaves first leaves the others together', () => {
    const { bench, id } = talking();
    const { center } = bench;
    const leg = must(center.transfer(ann, id, { agent: bob })).contactId;
    expect(center.conference(ann, id)).toMatchObject({ problem: { code: 'wrong-state' } });
    must(center.accept(bob, leg));
    must(center.conference(ann, id));
    must(center.agentHangUp(ann, id));
    expect(bench.phase(leg)).toBe('connected');
  });

  test('a customer who hangs up ends both legs', () => {
    const { bench, id } = talking();
    const leg = must(bench.center.transfer(ann, id, { agent: bob })).contactId;
    must(bench.center.hangUp(id));
    expect(bench.record(leg)).toMatchObject({
      DisconnectReason: 'CUSTOMER_DISCONNECT',
      Agent: null,
    });
    expect(bench.stateAt(ann, id)).toBe('ENDED');
    expect(bench.stateAt(bob, leg)).toBeUndefined();
  });
});

test('a transfer flow names the agent that the contact is for', () => {
  const flows = [
    flow('to agent', 'AGENT_TRANSFER', {
      agent: {
        Type: 'UpdateContactTargetQueue',
        Parameters: { AgentId: '$.Agent.ARN' },
        next: 'transfer',
        errors: 'bye',
      },
      transfer: toQueue,
      bye: hangUp,
    }),
  ];
  const { bench, id } = talking(new Bench(smallSettings(flows)));
  const leg = must(bench.center.transfer(ann, id, { agent: bob, flow: 'to agent' })).contactId;
  expect(bench.stateAt(bob, leg)).toBe('CONNECTING');
});

describe('a cold transfer', () => {
  test('has its time in the record, and the customer waits in the other queue', () => {
    const { bench, id } = talking();
    bench.pass(20);
    const leg = must(bench.center.transfer(ann, id, { queue: 'Sales' }, 'cold')).contactId;
    must(bench.center.finish(ann, id));
    expect(bench.record(id)).toMatchObject({
      TransferCompletedTimestamp: at(20),
      NextContactId: leg,
      Agent: { CustomerHoldDuration: 0 },
    });
    expect(bench.stateAt(eva, leg) ?? bench.stateAt(bob, leg)).toBe('CONNECTING');
    must(bench.center.hangUp(id));
    expect(bench.record(leg)).toMatchObject({ DisconnectReason: 'CUSTOMER_DISCONNECT' });
  });

  test('the transfer flow speaks to the agent while there, to the customer once alone', () => {
    const flows = [
      flow('to team', 'QUEUE_TRANSFER', {
        say: sayBlock(words(25), 'transfer'),
        transfer: toQueue,
        bye: hangUp,
      }),
    ];
    const { bench, id } = talking(new Bench(smallSettings(flows)));
    const leg = must(bench.center.transfer(ann, id, { queue: 'Sales', flow: 'to team' })).contactId;
    const said = bench.of('prompt').filter(({ contactId }) => contactId === leg);
    expect(said).toMatchObject([{ hearer: { agent: ann }, lastsMs: 10_000 }]);
    bench.pass(9.999);
    expect(bench.phase(leg)).toBe('flow');
    bench.pass(0.001);
    expect(bench.phase(leg)).toBe('ringing');
  });
});

describe('a transfer to a number', () => {
  test('is a leg of its own; the first record names where the customer went', () => {
    const { bench, id } = talking();
    const { center } = bench;
    const leg = must(center.transfer(ann, id, { number: '+34910000009' })).contactId;
    expect(bench.of('dial')).toMatchObject([{ contactId: leg, number: '+34910000009' }]);
    must(center.callee(leg, 'answers'));
    must(center.agentHangUp(ann, id));
    must(center.finish(ann, id));
    bench.pass(40);
    must(center.callee(leg, 'hangs-up'));
    expect(bench.record(id)).toMatchObject({
      NextContactId: leg,
      TransferredToEndpoint: { Address: '+34910000009', Type: 'TELEPHONE_NUMBER' },
    });
    expect(bench.record(leg)).toMatchObject({
      InitiationMethod: 'EXTERNAL_OUTBOUND',
      DisconnectReason: 'THIRD_PARTY_DISCONNECT',
      Agent: null,
    });
    expect(center.hangUp(id)).toMatchObject({ problem: { code: 'unknown-contact' } });
  });

  test('a number that nobody answers leaves the customer with the agent', () => {
    const { bench, id } = talking();
    const leg = must(bench.center.transfer(ann, id, { number: '+34910000009' })).contactId;
    bench.pass(60);
    expect(bench.record(leg)).toMatchObject({ DisconnectReason: 'TELECOM_TIMEOUT' });
    must(bench.center.resume(ann, id));
    expect(bench.center.transfer(ann, id, { number: '112' })).toMatchObject({
      problem: { code: 'invalid-number' },
    });
  });
});

test('what a transfer refuses changes nothing', () => {
  const { bench, id } = talking();
  const codes = [
    bench.center.transfer(bob, id, { agent: ann }),
    bench.center.transfer(ann, id, { agent: 'nobody' }),
    bench.center.transfer(ann, id, { queue: 'none' }),
    bench.center.transfer(ann, id, { queue: 'Sales', flow: 'none' }),
  ].map((result) => (result.ok ? 'ok' : result.problem.code));
  expect(codes).toEqual(['wrong-state', 'unknown-agent', 'unknown-queue', 'unknown-flow']);
  expect(bench.stateAt(ann, id)).toBe('CONNECTED');
});

test('after the agent has hung up the customer enters the disconnect flow as a contact of its own', () => {
  const flows = [flow('survey', 'CONTACT_FLOW', { ask: sayBlock(words(10), 'end'), end: endFlow })];
  const options = { hooks: { CustomerRemaining: 'survey' } };
  const { bench, id } = talking(new Bench(smallSettings(flows, options)));
  must(bench.center.agentHangUp(ann, id));
  must(bench.center.finish(ann, id));
  bench.pass(4);
  const [, second] = bench.records;
  expect(bench.record(id)).toMatchObject({
    DisconnectReason: 'AGENT_DISCONNECT',
    NextContactId: second?.ContactId,
  });
  expect(second).toMatchObject({
    InitiationMethod: 'DISCONNECT',
    PreviousContactId: id,
    DisconnectTimestamp: at(4),
    DisconnectReason: 'CONTACT_FLOW_DISCONNECT',
  });
});
