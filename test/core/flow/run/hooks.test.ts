import { describe, expect, test } from 'vitest';
import type { FlowEntry } from '../../../../core/flow/run/flow-library.ts';
import type { Input } from '../../../../core/flow/run/input.ts';
import type { Session } from '../../../../core/flow/run/session.ts';
import { block, flow, hangUp, live, say } from './flow-steps.ts';

const agent = { UserName: 'ana', FirstName: 'Ana', LastName: 'Ruiz', ARN: 'agent-1' };
const accepted: Input = { type: 'agent-accepted', agent };
const found: Input = { type: 'answer', ok: true, value: { Name: 'Sales', ARN: 'queue-1' } };

const over = block('over', 'EndFlowExecution');
const hook = (event: string, id: string, to: string) =>
  block(event, 'UpdateContactEventHooks', { EventHooks: { [event]: id } }, to);
const queueing = [
  block('queue', 'UpdateContactTargetQueue', { QueueId: 'queue-1' }, 'transfer'),
  block(
    'transfer',
    'TransferContactToQueue',
    {},
    {
      NextAction: 'bye',
      Errors: [{ ErrorType: 'NoMatchingError', NextAction: 'bye' }],
    },
  ),
  hangUp,
] as const;

const main = flow(
  'main',
  'CONTACT_FLOW',
  hook('CustomerQueue', 'waiting', 'AgentWhisper'),
  hook('AgentWhisper', 'to-agent', 'CustomerWhisper'),
  hook('CustomerWhisper', 'to-customer', 'CustomerHold'),
  hook('CustomerHold', 'customer-holds', 'AgentHold'),
  hook('AgentHold', 'agent-holds', 'queue'),
  ...queueing,
);
const waiting = flow(
  'waiting',
  'CUSTOMER_QUEUE',
  block(
    'loop',
    'MessageParticipantIteratively',
    {
      Messages: [{ Text: 'Please wait' }],
      InterruptFrequencySeconds: '30',
    },
    {
      NextAction: 'loop',
      Conditions: [
        {
          NextAction: 'sorry',
          Condition: { Operator: 'Equals', Operands: ['MessagesInterrupted'] },
        },
      ],
    },
  ),
  say('sorry', 'Still busy', 'loop'),
);
const flows: [FlowEntry, ...FlowEntry[]] = [
  main,
  waiting,
  flow(
    'to-agent',
    'AGENT_WHISPER',
    say('w', 'A call for $.Agent.FirstName from $.Queue.Name', 'over'),
    over,
  ),
  flow(
    'to-customer',
    'CUSTOMER_WHISPER',
    say('w', 'You speak with $.Agent.FirstName', 'over'),
    over,
  ),
  flow('customer-holds', 'CUSTOMER_HOLD', say('w', 'One moment', 'over'), over),
  flow('agent-holds', 'AGENT_HOLD', say('w', 'The customer waits', 'over'), over),
];
const connected: Input[] = [found, found, accepted];

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

describe('after a hang-up', () => {
  const survey = flow('survey', 'CONTACT_FLOW', say('s', 'How was it?', 'bye'), hangUp);
  const asks = flow(
    'main',
    'CONTACT_FLOW',
    hook('CustomerRemaining', 'survey', 'queue'),
    ...queueing,
  );

  test.each(['agent-disconnected', 'customer-disconnected'] as const)(
    'the disconnect flow runs (%s)',
    (type) => {
      const { said, phases, session } = live([asks, survey], [...connected, { type }]);
      expect(said).toEqual(['How was it?']);
      expect(phases.at(-1)).toBe('disconnected');
      expect(session.ended).toEqual({ how: 'disconnected', by: 'flow' });
    },
  );

  test.each([
    ['agent-disconnected', 'agent'],
    ['customer-disconnected', 'customer'],
  ] as const)('without one the contact has ended (%s)', (type, by) => {
    const { session } = live(flows, [...connected, { type }]);
    expect(session.ended).toEqual({ how: 'disconnected', by });
  });

  test('a hang-up in the disconnect flow ends the contact', () => {
    const asking = flow(
      'survey',
      'CONTACT_FLOW',
      block('l', 'InvokeLambdaFunction', { LambdaFunctionARN: 'f' }, 'bye'),
      hangUp,
    );
    const { session, phases } = live(
      [asks, asking],
      [...connected, { type: 'agent-disconnected' }, { type: 'customer-disconnected' }],
    );
    expect(phases.filter((phase) => phase === 'disconnected')).toHaveLength(1);
    expect(session.ended).toEqual({ how: 'disconnected', by: 'customer' });
  });

  test('the customer can hang up in a flow and in a queue', () => {
    for (const inputs of [[], [found, found]])
      expect(live(flows, [...inputs, { type: 'customer-disconnected' }]).session.ended).toEqual({
        how: 'disconnected',
        by: 'customer',
      });
  });

  test('no agent can hang up before there is one', () => {
    expect(live(flows, [found, found, { type: 'agent-disconnected' }]).session.ended).toBeNull();
  });

  test('nothing happens to a contact that has ended', () => {
    const ended = live(flows, [{ type: 'customer-disconnected' }]);
    const later = live(flows, [{ type: 'customer-disconnected' }, found, accepted]);
    expect(later.session).toEqual(ended.session);
    expect(later.events).toEqual(ended.events);
  });
});

describe('a transfer by the agent', () => {
  const toQueue: Input = { type: 'transfer', to: 'queue', flow: 'moves', target: 'queue-2' };
  const toAgent: Input = { type: 'transfer', to: 'agent', flow: 'moves', target: 'agent-2' };
  const queueTransfer = flow(
    'moves',
    'QUEUE_TRANSFER',
    say('x', 'We put you through', 'transfer'),
    queueing[1],
    hangUp,
  );
  const support: Input = { type: 'answer', ok: true, value: { Name: 'Support', ARN: 'queue-2' } };
  const others = flows.slice(1);

  test('to a queue runs its flow, and the contact waits there for another agent', () => {
    const { said, phases, session, effects } = live(
      [main, ...others, queueTransfer],
      [...connected, toQueue, support, accepted],
    );
    expect(said.slice(3)).toEqual([
      'We put you through',
      'Please wait',
      'A call for Ana from Support',
      'You speak with Ana',
    ]);
    expect(phases.slice(4)).toEqual([
      'flow',
      'queued',
      'agent-whisper',
      'customer-whisper',
      'connected',
    ]);
    expect(effects).toContainEqual({
      effect: 'ask',
      question: { ask: 'enqueue', queue: 'queue-2', agent: null },
    });
    expect(session.target).toEqual({ queue: 'queue-2' });
  });

  test('to an agent goes to that agent, and a busy one ends the call', () => {
    const agentTransfer = flow('moves', 'AGENT_TRANSFER', block('t', 'TransferContactToAgent'));
    const queue: Input = { type: 'answer', ok: true, value: { Name: 'agent-2', ARN: 'queue-3' } };
    const busy: Input = { type: 'answer', ok: false, error: 'NoMatchingError', reason: 'busy' };
    const inputs = [...connected, toAgent];
    const went = live([main, ...others, agentTransfer], [...inputs, queue]);
    expect(went.session.phase).toBe('queued');
    expect(went.effects).toContainEqual({
      effect: 'ask',
      question: { ask: 'enqueue', queue: null, agent: 'agent-2' },
    });
    expect(live([main, ...others, agentTransfer], [...inputs, busy]).session.ended).toEqual({
      how: 'disconnected',
      by: 'flow',
    });
  });

  test('with a flow that was not given stops the run by its name', () => {
    const { session } = live(flows, [...connected, toQueue]);
    expect(session.ended).toMatchObject({ how: 'stopped', code: 'unknown-flow', name: 'moves' });
  });

  test('is for connected contacts only', () => {
    const { session } = live([main, ...others, queueTransfer], [found, found, toQueue]);
    expect(session.phase).toBe('queued');
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
