import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Action } from '../../../../core/flow/document/flow.ts';
import type { Input } from '../../../../core/flow/run/input.ts';
import { blocksAStep } from '../../../../core/flow/run/machine.ts';
import type { Session } from '../../../../core/flow/run/session.ts';
import { step } from '../../../../core/flow/run/step.ts';
import { begin, block, oneFlow } from './one-flow.ts';

/** Says, sets, counts, asks the outside, waits and comes back to where it began. */
const busy: Action[] = [
  block('log', 'UpdateFlowLoggingBehavior', { FlowLoggingBehavior: 'Enabled' }, 'set'),
  block(
    'set',
    'UpdateFlowAttributes',
    { FlowAttributes: { name: { Value: '$.External.name' } } },
    {
      NextAction: 'loop',
      Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'bye' }],
    },
  ),
  block(
    'loop',
    'Loop',
    { LoopCount: '2', LoopName: 'turns' },
    {
      NextAction: 'bye',
      Conditions: [
        { NextAction: 'say', Condition: { Operator: 'Equals', Operands: ['ContinueLooping'] } },
        { NextAction: 'wait', Condition: { Operator: 'Equals', Operands: ['DoneLooping'] } },
      ],
    },
  ),
  block('say', 'MessageParticipant', { Text: 'Hello $.FlowAttributes.name' }, 'ask'),
  block(
    'ask',
    'InvokeLambdaFunction',
    { LambdaFunctionARN: 'f' },
    {
      NextAction: 'set',
      Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'loop' }],
    },
  ),
  block(
    'wait',
    'Wait',
    { TimeLimitSeconds: '60', Events: ['CustomerReturned'] },
    {
      NextAction: 'bye',
      Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'bye' }],
      Conditions: [
        { NextAction: 'loop', Condition: { Operator: 'Equals', Operands: ['CustomerReturned'] } },
      ],
    },
  ),
  block('bye', 'DisconnectParticipant'),
];

const someInput: fc.Arbitrary<Input> = fc.oneof(
  fc.constant<Input>({ type: 'begin' }),
  fc.constant<Input>({ type: 'time-limit' }),
  fc.constant<Input>({ type: 'digits', digits: '1' }),
  fc.constant<Input>({ type: 'event', name: 'CustomerReturned' }),
  fc.constant<Input>({ type: 'answer', ok: false, error: 'NoMatchingError', reason: 'no' }),
  fc.string().map((name): Input => ({ type: 'answer', ok: true, value: { name } })),
  fc.constant<Input>({ type: 'customer-disconnected' }),
);

const frozen = <Value>(value: Value): Value => {
  if (value !== null && typeof value === 'object' && !Object.isFrozen(value))
    for (const inner of Object.values(Object.freeze(value))) frozen(inner);
  return value;
};

describe('a step is pure', () => {
  const { library, session: start } = oneFlow(busy, { Channel: 'CHAT' });
  const conversations = fc.array(someInput, { maxLength: 12 });

  test('it changes nothing of the session that went in', () => {
    fc.assert(
      fc.property(conversations, (inputs) => {
        let session: Session = frozen(structuredClone(start));
        for (const input of [{ type: 'begin' } as const, ...inputs])
          session = frozen(step(library, session, input).session);
      }),
    );
  });

  test('the same session and input give the same step, also after storing the session as JSON', () => {
    fc.assert(
      fc.property(conversations, (inputs) => {
        let session = start;
        for (const input of [{ type: 'begin' } as const, ...inputs]) {
          const stored = JSON.parse(JSON.stringify(session)) as Session;
          const done = step(library, session, input);
          expect(step(library, session, input)).toEqual(done);
          expect(step(library, stored, input)).toEqual(done);
          session = done.session;
        }
      }),
    );
  });

  test('after a step the contact waits or has ended', () => {
    fc.assert(
      fc.property(conversations, (inputs) => {
        let session = start;
        for (const input of [{ type: 'begin' } as const, ...inputs]) {
          session = step(library, session, input).session;
          expect(session.awaiting === null).toBe(session.ended !== null);
        }
      }),
    );
  });
});

test('the last effect of a step that waits asks', () => {
  const { effects, session } = begin(busy, { Channel: 'CHAT' });
  expect(effects.at(-1)).toEqual({ effect: 'ask', question: session.awaiting?.question });
  expect(session.awaiting?.block).toBe('ask');
});

test('blocks that go round without waiting are stopped and named', () => {
  const { session } = begin([
    block('ping', 'MessageParticipant', { Text: 'Ping' }, 'pong'),
    block('pong', 'MessageParticipant', { Text: 'Pong' }, 'ping'),
  ]);
  expect(session.ended).toMatchObject({ how: 'stopped', code: 'endless-loop', block: 'ping' });
  expect(session.ended).toHaveProperty('reason', expect.stringContaining(String(blocksAStep)));
});

test('an action type that nobody knows is stopped and named', () => {
  const { session, events } = begin([block('robot', 'ConnectParticipantWithRobot', {}, 'robot')]);
  expect(session.ended).toMatchObject({
    how: 'stopped',
    code: 'unsupported-action',
    block: 'robot',
    name: 'ConnectParticipantWithRobot',
  });
  expect(events.at(-1)).toEqual({ type: 'ended', ending: session.ended });
});

test('a branch to a block that is not there ends the contact and names it', () => {
  const { session } = begin([block('hello', 'MessageParticipant', { Text: 'Hello' }, 'nowhere')]);
  expect(session.ended).toEqual({
    how: 'no-branch',
    block: 'nowhere',
    reason: 'There is no block “nowhere”.',
  });
});

test('a contact that has ended takes no input any more', () => {
  const { library } = oneFlow([block('bye', 'DisconnectParticipant')]);
  const { session } = begin([block('bye', 'DisconnectParticipant')]);
  for (const input of [{ type: 'begin' }, { type: 'digits', digits: '1' }] satisfies Input[])
    expect(step(library, session, input)).toEqual({ session, events: [], effects: [] });
});

test('keys that nothing waits for are kept; any other input is ignored', () => {
  const { library } = oneFlow(busy, { Channel: 'CHAT' });
  const { session } = begin(busy, { Channel: 'CHAT' });
  const keyed = step(library, session, { type: 'digits', digits: '12' });
  expect(keyed).toEqual({ session: { ...session, typedAhead: '12' }, events: [], effects: [] });
  expect(step(library, session, { type: 'event', name: 'CustomerReturned' })).toEqual({
    session,
    events: [],
    effects: [],
  });
});

test('a customer who hangs up leaves the block where the contact was', () => {
  const { library } = oneFlow(busy, { Channel: 'CHAT' });
  const { session } = begin(busy, { Channel: 'CHAT' });
  const done = step(library, session, { type: 'customer-disconnected' });
  expect(done.events).toEqual([
    { type: 'flow-left', flow: 'flow', block: 'ask' },
    { type: 'ended', ending: { how: 'disconnected', by: 'customer' } },
  ]);
});
