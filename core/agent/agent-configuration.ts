import type { Channel } from '../config/contact-center-config.ts';
import type { AgentConfiguration } from './agent-event.ts';

/** Agent events spell tasks in the plural. */
export const eventChannel = (channel: Channel): string => (channel === 'TASK' ? 'TASKS' : channel);

export interface ConfiguredAgent {
  name: string;
  firstName: string;
  lastName: string;
  /** ARN of the agent's own queue, which comes first among the inbound ones and has no name. */
  queueArn: string;
  proficiencies: readonly { name: string; value: string; level: number }[];
  routingProfile: { name: string; arn: string };
  /** Standard queues of the profile, the one for outbound calls first. */
  queues: readonly { name: string; arn: string; channels: readonly Channel[] }[];
  /** Contacts at a time by channel, and how many more could be offered now. */
  slots: readonly { channel: Channel; most: number; free: number }[];
}

/** The configuration part of an agent's snapshot. */
export function agentConfiguration(agent: ConfiguredAgent): AgentConfiguration {
  const standard = agent.queues.map(({ name, arn, channels }) => ({
    ARN: arn,
    Channels: channels.map(eventChannel),
    Name: name,
  }));
  const served = agent.slots.map(({ channel }) => eventChannel(channel));
  return {
    AgentHierarchyGroups: null,
    FirstName: agent.firstName,
    LastName: agent.lastName,
    Proficiencies: agent.proficiencies.map(({ name, value, level }) => ({
      Name: name,
      Value: value,
      ProficiencyLevel: level,
    })),
    RoutingProfile: {
      ARN: agent.routingProfile.arn,
      Name: agent.routingProfile.name,
      Concurrency: agent.slots.map(({ channel, most, free }) => ({
        AvailableSlots: free,
        Channel: eventChannel(channel),
        MaximumSlots: most,
      })),
      DefaultOutboundQueue: standard[0] ?? null,
      InboundQueues: [{ ARN: agent.queueArn, Channels: served, Name: null }, ...standard],
    },
    Username: agent.name,
  };
}
