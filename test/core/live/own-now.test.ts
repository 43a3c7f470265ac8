import { expect, test } from 'vitest';
import { ownNow } from '../../../core/live/own-now.ts';
import { agentEvent, morning } from '../../fixtures/agent-events.ts';
import { contactEvent } from '../../fixtures/contact-events.ts';
import { liveStateOf } from './live-state-of.ts';

const waitingIn = (queue: string) =>
  contactEvent({
    contact: `in-${queue}`,
    type: 'QUEUED',
    channel: 'VOICE',
    initiated: 10,
    queued: { queue, at: 10 },
  });
const items = liveStateOf({
  agents: [agentEvent({ at: 5 }), agentEvent({ at: 5, agent: 'ben' })],
  contacts: [waitingIn('sales'), waitingIn('another')],
});

test('agents are told of themselves and of the queues that they serve, and of colleagues only how many', () => {
  const told = ownNow(items, 'ana', morning + 20);
  expect(told.agent?.id).toBe('ana');
  expect(told.queues).toContainEqual({
    ...{ queue: 'sales', name: expect.any(String), channel: 'VOICE' },
    ...{ waiting: 1, oldestAt: morning + 10, agents: { free: 2, staffed: 2 } },
  });
  expect(told.queues.map(({ queue }) => queue)).not.toContain('another');
  expect(JSON.stringify(told)).not.toMatch(/ben/i);
});

test('who is nobody’s agent is told of nothing', () => {
  expect(ownNow(items, '', morning + 20)).toEqual({ agent: null, queues: [] });
});
