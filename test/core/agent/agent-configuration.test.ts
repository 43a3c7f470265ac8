import { expect, test } from 'vitest';
import { agentConfiguration } from '../../../core/agent/agent-configuration.ts';

/** As in the guide's sample of an agent event: an own queue without a name, and one standard queue. */
const { RoutingProfile, Proficiencies, Username } = agentConfiguration({
  name: 'ann',
  firstName: 'Ann',
  lastName: 'Example',
  queueArn: 'arn/queue/agent/ann',
  proficiencies: [{ name: 'language', value: 'es', level: 4 }],
  routingProfile: { name: 'Profile', arn: 'arn/routing-profile/p' },
  queues: [{ name: 'Support', arn: 'arn/queue/support', channels: ['CHAT', 'TASK'] }],
  slots: [
    { channel: 'CHAT', most: 3, free: 2 },
    { channel: 'TASK', most: 1, free: 0 },
  ],
});

test('the agent’s own queue comes first and has no name; tasks are in the plural', () => {
  const standard = { ARN: 'arn/queue/support', Channels: ['CHAT', 'TASKS'], Name: 'Support' };
  expect(RoutingProfile).toMatchObject({
    ARN: 'arn/routing-profile/p',
    Name: 'Profile',
    DefaultOutboundQueue: standard,
    InboundQueues: [
      { ARN: 'arn/queue/agent/ann', Channels: ['CHAT', 'TASKS'], Name: null },
      standard,
    ],
  });
});

test('slots: all of them, and those that are free', () => {
  expect(RoutingProfile.Concurrency).toEqual([
    { AvailableSlots: 2, Channel: 'CHAT', MaximumSlots: 3 },
    { AvailableSlots: 0, Channel: 'TASKS', MaximumSlots: 1 },
  ]);
});

test('who the agent is and what they can', () => {
  expect(Username).toBe('ann');
  expect(Proficiencies).toEqual([{ Name: 'language', Value: 'es', ProficiencyLevel: 4 }]);
});
