import { describe, expect, test } from 'vitest';
import type { FlowEntry } from '../../../core/flow/run/flow-library.ts';
import {
  ann,
  at,
  Bench,
  customer,
  endFlow,
  flow,
  hangUp,
  must,
  sayBlock,
  smallSettings,
  straightTo,
  target,
  words,
} from './small-center.ts';

const callback = (attempts: number): FlowEntry =>
  flow('callback', 'CONTACT_FLOW', {
    target: target('Support', 'promise'),
    promise: {
      Type: 'CreateCallbackContact',
      Parameters: {
        InitialCallDelaySeconds: '99',
        MaximumConnectionAttempts: String(attempts),
        RetryDelaySeconds: '600',
      },
      next: 'bye',
      errors: 'failed',
    },
    failed: sayBlock('It failed.', 'bye'),
    bye: hangUp,
  });

const whispers: FlowEntry[] = [
  flow('agent whisper', 'AGENT_WHISPER', {
    say: { ...sayBlock(words(25), 'end') },
    end: endFlow,
  }),
  flow('outbound whisper', 'OUTBOUND_WHISPER', { say: sayBlock(words(35), 'end'), end: endFlow }),
];

const hooks = { AgentWhisper: 'agent whisper', OutboundWhisper: 'outbound whisper' };

function promised(attempts = 2): { bench: Bench; first: string; second: string } {
  const bench = new Bench(smallSettings([callback(attempts), ...whispers], { hooks }));
  const first = bench.call('callback');
  const second = bench.record(first).NextContactId ?? '';
  return { bench, first, second };
}

describe('a queued callback', () => {
  /** The worked example of Connect's guide ("queued callback"): delay 99 s, agent whisper 10 s, customer answers, outbound whisper. */
  test('agent first: queue after the delay, dequeue at accept, dial after the whisper', () => {
    const { bench, first, second } = promised();
    const { center } = bench;
    expect(bench.phase(second)).toBe('scheduled');
    bench.pass(98);
    expect(center.snapshot().queues[0]).toMatchObject({ scheduled: 1, waiting: 0 });
    bench.pass(1);
    expect(center.snapshot().queues[0]).toMatchObject({ scheduled: 0, waiting: 1 });
    bench.pass(11).available(ann);
    expect(bench.stateAt(ann, second)).toBe('INCOMING');
    bench.pass(10);
    must(center.accept(ann, second));
    bench.pass(9.9);
    expect(bench.of('dial')).toEqual([]);
    bench.pass(0.1);
    expect(bench.of('dial')).toMatchObject([
      { contactId: second, number: customer.Address, callerId: '+34910000001' },
    ]);
    must(center.callee(second, 'answers'));
    bench.pass(14);
    expect(bench.stateAt(ann, second)).toBe('CONNECTED');
    bench.pass(300);
    must(center.hangUp(second));
    must(center.finish(ann, second));
    expect(bench.record(first)).toMatchObject({
      NextContactId: second,
      DisconnectReason: 'CONTACT_FLOW_DISCONNECT',
      Queue: null,
    });
    expect(bench.record(second)).toMatchObject({
      InitiationMethod: 'CALLBACK',
      InitialContactId: first,
      PreviousContactId: first,
      InitiationTimestamp: at(0),
      Queue: { EnqueueTimestamp: at(99), DequeueTimestamp: at(120), Duration: 21 },
      ConnectedToSystemTimestamp: at(130),
      Agent: { ConnectedToAgentTimestamp: at(144), AgentInteractionDuration: 300 },
      DisconnectTimestamp: at(444),
    });
  });

  test('is tried again when the customer does not answer, and not for ever', () => {
    const { bench, second } = promised(2);
    const { center } = bench;
    bench.pass(99).available(ann);
    must(center.accept(ann, second));
    bench.pass(10);
    must(center.callee(second, 'no-answer'));
    const failed = bench.record(second);
    expect(failed).toMatchObject({ Agent: null, DisconnectReason: 'TELECOM_UNANSWERED' });
    const third = failed.NextContactId ?? '';
    bench.pass(599);
    expect(bench.phase(third)).toBe('scheduled');
    bench.pass(1);
    must(center.accept(ann, third));
    bench.pass(10 + 60);
    expect(bench.record(third)).toMatchObject({
      PreviousContactId: second,
      NextContactId: null,
      DisconnectReason: 'TELECOM_TIMEOUT',
    });
    expect(center.snapshot().contacts).toEqual([]);
  });

  test('an agent who logs out before the customer is reached has used an attempt, and it is tried again', () => {
    const { bench, second } = promised(2);
    bench.pass(99).available(ann);
    must(bench.center.accept(ann, second));
    bench.pass(15);
    must(bench.center.logOut(ann));
    const failed = bench.record(second);
    expect(failed).toMatchObject({ Agent: null, DisconnectReason: 'AGENT_DISCONNECT' });
    expect(bench.phase(failed.NextContactId ?? '')).toBe('scheduled');
    bench.pass(600);
    expect(bench.phase(failed.NextContactId ?? '')).toBe('queued');
  });

  test('an agent who misses it is no attempt', () => {
    const { bench, second } = promised(1);
    bench.pass(99).available(ann);
    bench.pass(20);
    expect(bench.stateAt(ann, second)).toBe('MISSED');
    must(bench.center.finish(ann, second));
    must(bench.center.accept(ann, second));
    expect(bench.phase(second)).toBe('joining');
  });

  test('a customer who hangs up in the whisper was reached', () => {
    const { bench, second } = promised(3);
    bench.pass(99).available(ann);
    must(bench.center.accept(ann, second));
    bench.pass(10);
    must(bench.center.callee(second, 'answers'));
    must(bench.center.callee(second, 'hangs-up'));
    expect(bench.record(second)).toMatchObject({ NextContactId: null });
    expect(bench.stateAt(ann, second)).toBe('ERROR');
  });

  test('the error branch when the queue is full', () => {
    const flows = [
      flow('callback', 'CONTACT_FLOW', {
        target: target('Sales', 'promise'),
        promise: {
          Type: 'CreateCallbackContact',
          Parameters: {
            InitialCallDelaySeconds: '5',
            MaximumConnectionAttempts: '1',
            RetryDelaySeconds: '60',
          },
          next: 'bye',
          errors: 'failed',
        },
        failed: sayBlock('It failed.', 'bye'),
        bye: hangUp,
      }),
    ];
    const bench = new Bench(smallSettings(flows));
    bench.call('sales');
    bench.call('sales');
    bench.call('callback');
    expect(bench.of('prompt').map(({ text }) => text)).toContain('It failed.');
  });
});

describe('an outbound call', () => {
  test('one token, one call; the flow begins when the customer answers', () => {
    const bench = new Bench(smallSettings([straightTo('promised', 'Support')]));
    const { center } = bench;
    const call = { number: customer.Address, flow: 'promised', queue: 'Support', clientToken: 'a' };
    const id = must(center.startOutboundCall(call)).contactId;
    expect(must(center.startOutboundCall(call)).contactId).toBe(id);
    expect(bench.of('dial')).toHaveLength(1);
    bench.pass(8);
    must(center.callee(id, 'answers'));
    expect(bench.phase(id)).toBe('queued');
    must(center.hangUp(id));
    expect(bench.record(id)).toMatchObject({
      InitiationMethod: 'API',
      InitiationTimestamp: at(0),
      ConnectedToSystemTimestamp: at(8),
      SystemEndpoint: { Address: '+34910000001' },
    });
  });

  test('a token is good for seven days', () => {
    const bench = new Bench();
    const call = { number: customer.Address, flow: 'support', clientToken: 'a' };
    const id = must(bench.center.startOutboundCall(call)).contactId;
    bench.pass(7 * 86_400 - 1);
    expect(must(bench.center.startOutboundCall(call)).contactId).toBe(id);
    bench.pass(1);
    expect(must(bench.center.startOutboundCall(call)).contactId).not.toBe(id);
  });

  test.each([
    ['busy', 'TELECOM_BUSY'],
    ['invalid-number', 'TELECOM_NUMBER_INVALID'],
    ['no-answer', 'TELECOM_UNANSWERED'],
  ] as const)('%s ends it with %s', (does, reason) => {
    const bench = new Bench();
    const started = bench.center.startOutboundCall({ number: customer.Address, flow: 'support' });
    const id = must(started).contactId;
    must(bench.center.callee(id, does));
    expect(bench.record(id)).toMatchObject({
      DisconnectReason: reason,
      ConnectedToSystemTimestamp: null,
    });
  });
});
