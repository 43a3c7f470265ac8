import type { ConfiguredAgent } from '../agent/agent-configuration.ts';
import { channels } from '../flow/document/flow-type.ts';
import { freeSlots } from '../routing/free-slots.ts';
import { type AgentDesk, routingAgent } from './agent-desk.ts';

/** What an agent's snapshot says of their configuration, with the slots that are free now. */
export function configuredAgent(
  desk: AgentDesk,
  queueArns: Readonly<Record<string, string>>,
): ConfiguredAgent {
  const { agent, profile } = desk;
  const at = routingAgent(desk);
  const names = [...new Set(profile.entries.map(({ queue }) => queue))];
  return {
    ...agent,
    routingProfile: { name: profile.name, arn: profile.arn },
    queues: names.map((name) => ({
      name,
      arn: queueArns[name] ?? name,
      channels: profile.entries.filter(({ queue }) => queue === name).map(({ channel }) => channel),
    })),
    slots: channels
      .filter((channel) => (profile.concurrency[channel] ?? 0) > 0)
      .map((channel) => ({
        channel,
        most: profile.concurrency[channel] ?? 0,
        free: freeSlots(at, channel),
      })),
  };
}
