import { type Channel, channels } from '../flow/document/flow-type.ts';
import { freeSlots } from '../routing/free-slots.ts';
import type { RoutingAgent } from '../routing/routing-agent.ts';
import type { AgentConfiguration, SnapshotQueue } from './agent-event.ts';

/** Agent events spell tasks in the plural. */
export const eventChannel = (channel: Channel): string => (channel === 'TASK' ? 'TASKS' : channel);

export interface ConfiguredAgent {
  name: string;
  firstName: string;
  lastName: string;
  /** ARN of the agent's own queue, which comes first among the inbound ones and has no name. */
  queueArn: string;
  routingProfileArn: string;
  queueArns: Readonly<Record<string, string>>;
}

/** The configuration part of an agent's snapshot, with the slots that are free now. */
export function agentConfiguration(agent: ConfiguredAgent, at: RoutingAgent): AgentConfiguration {
  const { profile } = at;
  const served = channels.filter((channel) => (profile.concurrency[channel] ?? 0) > 0);
  const standard = [...new Set(profile.entries.map(({ queue }) => queue))].map((name) =>
    queueOf(name, at, agent.queueArns[name] ?? name),
  );
  const own = { ARN: agent.queueArn, Channels: served.map(eventChannel), Name: null };
  return {
    AgentHierarchyGroups: null,
    FirstName: agent.firstName,
    LastName: agent.lastName,
    Proficiencies: at.proficiencies.map(({ name, value, level }) => ({
      Name: name,
      Value: value,
      ProficiencyLevel: level,
    })),
    RoutingProfile: {
      ARN: agent.routingProfileArn,
      Name: profile.name,
      Concurrency: served.map((channel) => ({
        AvailableSlots: freeSlots(at, channel),
        Channel: eventChannel(channel),
        MaximumSlots: profile.concurrency[channel] ?? 0,
      })),
      DefaultOutboundQueue: standard[0] ?? null,
      InboundQueues: [own, ...standard],
    },
    Username: agent.name,
  };
}

const queueOf = (name: string, { profile }: RoutingAgent, ARN: string): SnapshotQueue => ({
  ARN,
  Channels: profile.entries
    .filter(({ queue }) => queue === name)
    .map(({ channel }) => eventChannel(channel)),
  Name: name,
});
