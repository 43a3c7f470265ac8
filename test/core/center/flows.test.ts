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
  words,
} from './small-center.ts';

const bench = (flows: FlowEntry[], options = {}): Bench =>
  new Bench(smallSettings(flows, { entryFlow: flows[0]?.name ?? '', ...options }));

const texts = (one: Bench): string[] => one.of('prompt').map(({ text }) => text);

const lambda = {
  Type: 'InvokeLambdaFunction',
  Parameters: { LambdaFunctionARN: 'look-up', InvocationTimeLimitSeconds: '8' },
  next: 'yes',
  errors: 'no',
};

describe('questions for the host', () => {
  const flows = [
    flow('asks', 'CONTACT_FLOW', {
      hello: sayBlock(words(5), 'lambda'),
      lambda,
      yes: sayBlock('Hello $.External.name', 'bye'),
      no: sayBlock('Sorry', 'bye'),
      bye: hangUp,
    }),
  ];

  test('come once the prompt before them has been said', () => {
    const one = bench(flows);
    one.call();
    one.pass(1.999);
    expect(one.of('question')).toEqual([]);
    one.pass(0.001);
    expect(one.of('question')).toMatchObject([{ question: { ask: 'lambda', arn: 'look-up' } }]);
  });

  test('are answered by their id, once', () => {
    const one = bench(flows);
    one.call();
    one.pass(3);
    const [asked] = one.of('question');
    const answer = { type: 'answer', ok: true, value: { name: 'Ana' } } as const;
    must(one.center.answer(asked?.questionId ?? '', answer));
    expect(texts(one)).toContain('Hello Ana');
    expect(one.center.answer(asked?.questionId ?? '', answer)).toMatchObject({
      problem: { code: 'unknown-question' },
    });
  });

  test('take the error branch when nobody answers in the block’s time', () => {
    const one = bench(flows);
    one.call();
    one.pass(2 + 7.999);
    expect(texts(one)).not.toContain('Sorry');
    one.pass(0.001);
    expect(texts(one)).toContain('Sorry');
    expect(one.of('question-over')).toHaveLength(1);
  });

  test('are over when the customer hangs up', () => {
    const one = bench(flows);
    const id = one.call();
    one.pass(3);
    must(one.center.hangUp(id));
    expect(one.of('question-over')).toHaveLength(1);
  });
});

describe('keys', () => {
  const menu = (name: string): FlowEntry =>
    flow(name, 'CONTACT_FLOW', {
      greet: sayBlock(words(10), 'menu'),
      menu: {
        Type: 'GetParticipantInput',
        Parameters: {
          Text: words(25),
          InputTimeLimitSeconds: '5',
          StoreInput: 'True',
          InputValidation: { CustomValidation: { MaximumLength: '4' } },
          DTMFConfiguration: { InputTerminationSequence: '#' },
        },
        next: 'said',
        errors: 'none',
      },
      said: sayBlock('You said $.StoredCustomerInput', 'bye'),
      none: sayBlock('Nothing', 'bye'),
      bye: hangUp,
    });

  test('cut the prompt of the block that wants them', () => {
    const one = bench([menu('menu')]);
    const id = one.call();
    one.pass(5);
    must(one.center.press(id, '12#'));
    expect(texts(one).at(-1)).toBe('You said 12');
    expect(one.of('silence')).toHaveLength(1);
  });

  test('that come during another block’s prompt wait for it', () => {
    const one = bench([menu('menu')]);
    const id = one.call();
    one.pass(1);
    must(one.center.press(id, '34#'));
    one.pass(2.9);
    expect(texts(one)).not.toContain('You said 34');
    one.pass(0.1);
    expect(texts(one)).toContain('You said 34');
  });

  test('have their time from the end of the prompt', () => {
    const one = bench([menu('menu')]);
    one.call();
    one.pass(4 + 10 + 4.999);
    expect(texts(one)).toHaveLength(2);
    one.pass(0.001);
    expect(texts(one)).toHaveLength(3);
  });
});

test('a goodbye is heard out before the call ends', () => {
  const one = bench([
    flow('bye', 'CONTACT_FLOW', { say: sayBlock(words(25), 'bye'), bye: hangUp }),
  ]);
  const id = one.call();
  one.pass(9);
  expect(one.records).toEqual([]);
  one.pass(1);
  expect(one.record(id)).toMatchObject({
    DisconnectTimestamp: at(10),
    DisconnectReason: 'CONTACT_FLOW_DISCONNECT',
    Queue: null,
    Agent: null,
  });
});

test('whispers: the contact stays in the queue until both are over', () => {
  const one = bench(
    [
      straightTo('in', 'Support'),
      flow('to agent', 'AGENT_WHISPER', { say: sayBlock(words(5), 'end'), end: endFlow }),
      flow('to customer', 'CUSTOMER_WHISPER', { say: sayBlock(words(10), 'end'), end: endFlow }),
    ],
    { hooks: { AgentWhisper: 'to agent', CustomerWhisper: 'to customer' } },
  );
  one.available(ann);
  const id = one.call();
  one.pass(3);
  must(one.center.accept(ann, id));
  expect(one.of('prompt')).toMatchObject([
    { hearer: { agent: ann }, startsMs: one.center.nowMs },
    { hearer: 'customer', startsMs: one.center.nowMs + 2_000 },
  ]);
  one.pass(5.9);
  expect(one.phase(id)).toBe('joining');
  one.pass(0.1);
  must(one.center.hangUp(id));
  must(one.center.finish(ann, id));
  expect(one.record(id)).toMatchObject({
    Queue: { Duration: 9 },
    Agent: { ConnectedToAgentTimestamp: at(9) },
  });
});

describe('a customer queue flow', () => {
  const waiting = flow('wait', 'CUSTOMER_QUEUE', {
    loop: {
      Type: 'MessageParticipantIteratively',
      Parameters: { Messages: [{ Text: 'la' }], InterruptFrequencySeconds: '30' },
      next: 'move',
      errors: 'move',
    },
    move: {
      Type: 'DequeueContactAndTransferToQueue',
      Parameters: { QueueId: 'Sales' },
      errors: 'end',
    },
    end: endFlow,
  });

  test('is interrupted in time, and moves the contact on as a new leg', () => {
    const one = bench([straightTo('in', 'Support'), waiting], { hooks: { CustomerQueue: 'wait' } });
    const id = one.call();
    one.pass(29.9);
    expect(one.records).toEqual([]);
    one.pass(10.1);
    const first = one.record(id);
    const second = first.NextContactId ?? '';
    expect(first).toMatchObject({
      DisconnectTimestamp: at(30),
      Agent: null,
      Queue: { Name: 'Support', Duration: 30 },
    });
    must(one.center.hangUp(id));
    expect(one.record(second)).toMatchObject({
      InitiationMethod: 'QUEUE_TRANSFER',
      InitialContactId: id,
      PreviousContactId: id,
      Queue: { Name: 'Sales', EnqueueTimestamp: at(30), Duration: 10 },
    });
  });

  test('is left when an agent takes the contact', () => {
    const one = bench([straightTo('in', 'Support'), waiting], { hooks: { CustomerQueue: 'wait' } });
    one.available(ann);
    const id = one.call();
    one.pass(10);
    must(one.center.accept(ann, id));
    one.pass(60);
    expect(one.phase(id)).toBe('connected');
  });
});

test('a chat has no speech, and says that the system was reached', () => {
  const one = bench([straightTo('in', 'Support')]).available(ann);
  const chat = () =>
    must(one.center.startContact({ channel: 'CHAT', customer, flow: 'in' })).contactId;
  const [first, second, third] = [chat(), chat(), chat()];
  expect([first, second].map((id) => one.stateAt(ann, id))).toEqual(['CONNECTING', 'CONNECTING']);
  expect(one.phase(third)).toBe('queued');
  const events = one.of('contact-event').map(({ event }) => event.detail);
  expect(
    events.filter(({ contactId }) => contactId === first).map(({ eventType }) => eventType),
  ).toEqual(['INITIATED', 'CONNECTED_TO_SYSTEM', 'QUEUED']);
});

test('a flow that goes round without time passing is ended by name', () => {
  const one = bench([
    flow('round', 'CONTACT_FLOW', {
      one: { Type: 'CheckHoursOfOperation', next: 'one', errors: 'one' },
    }),
  ]);
  const id = one.call();
  expect(one.of('flow-fault')).toHaveLength(1);
  expect(one.record(id).DisconnectReason).toBe('CONTACT_FLOW_DISCONNECT');
});
