import { describe, expect, test } from 'vitest';
import type { FlowEntry } from '../../../../core/flow/run/flow-library.ts';
import type { Input } from '../../../../core/flow/run/input.ts';
import type { Session } from '../../../../core/flow/run/session.ts';
import {
  accepted,
  agent,
  connected,
  flows,
  found,
  hook,
  main,
  over,
  queueing,
} from './agent-flows.ts';
import { block, flow, live, say } from './flow-steps.ts';

describe('from the queue to the agent', () => {
  test('the contact waits in its queue flow until an agent accepts, which interrupts it', () => {
    const { said, events, session } = live(flows, [found, found, { type: 'time-limit' }, accepted]);
    expect(said.slice(0, 3)).toEqual(['Please wait', 'Still busy', 'Please wait']);
    expect(events).toContainEqual({ type: 'flow-left', flow: 'waiting', block: 'loop' });
    expect(session.phase).toBe('connected');
  });

  test('the agent’s whisper comes first, then the customer’s, then they talk', () => {
    const { said, phases, events, effects, session } = live(flows, connected);
    expect(phases).toEqual(['queued', 'agent-whisper', 'customer-whisper', 'connected']);
    expect(said).toEqual(['Please wait', 'A call for Ana from Sales', 'You speak with Ana']);
    expect(
      events.flatMap((event) => (event.type === 'prompt-played' ? [event.prompt.participant] : [])),
    ).toEqual(['customer', 'agent', 'customer']);
    expect(effects.at(-2)).toEqual({ effect: 'connect', agent });
    expect(session.awaiting?.question).toEqual({ ask: 'agent' });
  });

  test('without any whisper the two are connected at once', () => {
    const { phases, session } = live([flow('main', 'CONTACT_FLOW', ...queueing)], connected);
    expect(phases).toEqual(['queued', 'agent-whisper', 'customer-whisper', 'connected']);
    expect(session.phase).toBe('connected');
  });

  test('a whisper that was switched off is not heard', () => {
    const off = block(
      'off',
      'UpdateContactEventHooks',
      {
        EventHooks: { AgentWhisper: 'to-agent' },
        EventHooksConfiguration: { AgentWhisper: { DisableExecution: 'true' } },
      },
      'queue',
    );
    const { said, session } = live(
      [
        flow('main', 'CONTACT_FLOW', hook('AgentWhisper', 'to-agent', 'off'), off, ...queueing),
        ...flows.slice(1),
      ],
      connected,
    );
    expect(said).toEqual([]);
    expect(session.hooks).toEqual({});
  });

  test('a queue flow that has come to its end leaves the contact waiting', () => {
    const { phases, session } = live(
      [
        flow('main', 'CONTACT_FLOW', hook('CustomerQueue', 'short', 'queue'), ...queueing),
        flow('short', 'CUSTOMER_QUEUE', say('x', 'Please wait', 'over'), over),
      ],
      [found, found],
    );
    expect(phases).toEqual(['queued']);
    expect(session.awaiting?.question).toEqual({ ask: 'agent' });
  });

  test('a hook’s flow that was not given stops the run by its name', () => {
    const { session } = live(
      [flow('main', 'CONTACT_FLOW', hook('CustomerQueue', 'nowhere', 'queue'), ...queueing)],
      [found, found],
    );
    expect(session.ended).toMatchObject({ how: 'stopped', code: 'unknown-flow', name: 'nowhere' });
  });

  test('nobody can accept a contact that is not queued', () => {
    const { session } = live(flows, [accepted]);
    expect(session.phase).toBe('flow');
    expect(session.data.Agent).toBeNull();
  });

  test('a contact that leaves one queue for another hears the queue flow anew', () => {
    const moves = flow(
      'waiting',
      'CUSTOMER_QUEUE',
      say('hello', 'In queue $.Queue.Name', 'wait'),
      block(
        'wait',
        'MessageParticipantIteratively',
        {
          Messages: [{ Text: 'music' }],
          InterruptFrequencySeconds: '60',
        },
        {
          NextAction: 'wait',
          Conditions: [
            {
              NextAction: 'move',
              Condition: { Operator: 'Equals', Operands: ['MessagesInterrupted'] },
            },
          ],
        },
      ),
      block(
        'move',
        'DequeueContactAndTransferToQueue',
        { QueueId: 'queue-2' },
        {
          NextAction: 'wait',
          Errors: [
            { ErrorType: 'QueueAtCapacity', NextAction: 'wait' },
            { ErrorType: 'NoMatchingError', NextAction: 'wait' },
          ],
        },
      ),
    );
    const inputs: Input[] = [found, found, { type: 'time-limit' }];
    const support: Input = { type: 'answer', ok: true, value: { Name: 'Support', ARN: 'queue-2' } };
    const full: Input = { type: 'answer', ok: false, error: 'QueueAtCapacity', reason: 'full' };
    const both: [FlowEntry, ...FlowEntry[]] = [main, moves];
    const moved = live(both, [...inputs, support]);
    expect(moved.said).toEqual(['In queue Sales', 'music', 'In queue Support', 'music']);
    expect(moved.session.phase).toBe('queued');
    const stayed = live(both, [...inputs, full]);
    expect(stayed.said).toEqual(['In queue Sales', 'music', 'music']);
    expect(stayed.session.data.Queue?.Name).toBe('Sales');
  });
});

describe('hold', () => {
  const held = (participant: 'customer' | 'agent') =>
    live(flows, [...connected, { type: 'hold', participant }]);

  test.each([
    ['customer', 'customer-hold', 'One moment'],
    ['agent', 'agent-hold', 'The customer waits'],
  ] as const)('of the %s plays its flow to that one', (participant, phase, text) => {
    const { session, events } = held(participant);
    expect(session.phase).toBe(phase);
    expect(events.findLast(({ type }) => type === 'prompt-played')).toEqual({
      type: 'prompt-played',
      prompt: { kind: 'text', content: text, participant },
    });
  });

  test('ends with them talking again, and can come again', () => {
    const { phases, session } = live(flows, [
      ...connected,
      { type: 'hold', participant: 'customer' },
      { type: 'resume' },
      { type: 'hold', participant: 'agent' },
      { type: 'resume' },
    ]);
    expect(phases.slice(3)).toEqual([
      'connected',
      'customer-hold',
      'connected',
      'agent-hold',
      'connected',
    ]);
    expect(session.awaiting?.question).toEqual({ ask: 'agent' });
  });

  test('is for connected contacts only, and only a held one is resumed', () => {
    expect(live(flows, [found, found, { type: 'hold', participant: 'customer' }]).phases).toEqual([
      'queued',
    ]);
    expect(live(flows, [...connected, { type: 'resume' }]).phases.at(-1)).toBe('connected');
  });
});

test('a callback hears the outbound whisper instead of the customer’s', () => {
  const hooks: Session['hooks'] = { OutboundWhisper: 'outbound' };
  const { said, phases } = live(
    [
      flow('main', 'CONTACT_FLOW', ...queueing),
      flow(
        'outbound',
        'OUTBOUND_WHISPER',
        block('dial', 'CompleteOutboundCall', {}, 'hello'),
        say('hello', 'You asked us to call', 'over'),
        over,
      ),
    ],
    connected,
    { data: { InitiationMethod: 'CALLBACK' }, session: { hooks } },
  );
  expect(phases).toEqual(['queued', 'agent-whisper', 'outbound-whisper', 'connected']);
  expect(said).toEqual(['You asked us to call']);
});
