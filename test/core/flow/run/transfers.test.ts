import { describe, expect, test } from 'vitest';
import type { Input } from '../../../../core/flow/run/input.ts';
import { accepted, connected, flows, found, hook, main, queueing } from './agent-flows.ts';
import { block, flow, hangUp, live, say } from './flow-steps.ts';

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

  test('the flow after a hang-up has no agent', () => {
    const after = flow(
      'after',
      'CONTACT_FLOW',
      say('s', 'Was it $.Agent.FirstName', 'bye'),
      hangUp,
    );
    const first = flow(
      'main',
      'CONTACT_FLOW',
      hook('CustomerRemaining', 'after', 'queue'),
      ...queueing,
    );
    const { said } = live([first, after], [found, found, accepted, { type: 'agent-disconnected' }]);
    expect(said).toEqual(['Was it ']);
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

  test('to a queue leaves the agent behind, in the transfer flow already', () => {
    const asks = flow(
      'moves',
      'QUEUE_TRANSFER',
      say('x', 'Agent $.Agent.UserName', 'transfer'),
      ...queueing.slice(1),
    );
    const all = [main, ...others, asks] as const;
    expect(live(all, [...connected, toQueue]).said.slice(3)).toEqual(['Agent ']);
    const queued = live(all, [...connected, toQueue, support]);
    expect(queued.session.phase).toBe('queued');
    expect(queued.session.data.Agent).toBeNull();
  });

  test('to an agent has the target as $.Agent where it is known', () => {
    const asks = flow('moves', 'AGENT_TRANSFER', say('x', 'To $.Agent.FirstName', 'bye'), hangUp);
    const all = [main, ...others, asks] as const;
    const eva = { UserName: 'eva', FirstName: 'Eva', LastName: 'Sanz', ARN: 'agent-2' };
    expect(live(all, [...connected, { ...toAgent, agent: eva }]).said.slice(3)).toEqual(['To Eva']);
    expect(live(all, [...connected, toAgent]).said.slice(3)).toEqual(['To ']);
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
