import { expect, test } from 'vitest';
import { agentConfiguration } from '../../../core/agent/agent-configuration.ts';
import { agent, profile } from '../routing/scene.ts';

const configured = {
  name: 'ann',
  firstName: 'Ann',
  lastName: 'Example',
  queueArn: 'arn/queue/agent/ann',
  routingProfileArn: 'arn/routing-profile/p',
  queueArns: { Support: 'arn/queue/support' },
};

const entries = (['VOICE', 'CHAT', 'TASK'] as const).map((channel) => ({
  queue: 'Support',
  channel,
  priority: 1,
  delaySeconds: 0,
}));

const configurationOf = (contacts: { CHAT?: number; VOICE?: number }) =>
  agentConfiguration(
    configured,
    agent('ann', {
      profile: profile(entries),
      contacts,
      proficiencies: [{ name: 'language', value: 'es', level: 4 }],
    }),
  );

test('the agent’s own queue comes first and has no name; tasks are in the plural', () => {
  const { RoutingProfile, Proficiencies } = configurationOf({});
  expect(RoutingProfile.InboundQueues).toEqual([
    { ARN: 'arn/queue/agent/ann', Channels: ['VOICE', 'CHAT', 'TASKS'], Name: null },
    { ARN: 'arn/queue/support', Channels: ['VOICE', 'CHAT', 'TASKS'], Name: 'Support' },
  ]);
  expect(RoutingProfile.DefaultOutboundQueue?.Name).toBe('Support');
  expect(Proficiencies).toEqual([{ Name: 'language', Value: 'es', ProficiencyLevel: 4 }]);
});

test('slots: all of them, and those that are free', () => {
  expect(configurationOf({ CHAT: 1 }).RoutingProfile.Concurrency).toEqual([
    { Channel: 'VOICE', AvailableSlots: 0, MaximumSlots: 1 },
    { Channel: 'CHAT', AvailableSlots: 1, MaximumSlots: 2 },
    { Channel: 'TASKS', AvailableSlots: 0, MaximumSlots: 10 },
  ]);
});
