import type { AgentEvent, AgentSnapshot } from './agent-event.ts';
import { agentName } from './agent-name.ts';
import { arnId } from './arn-id.ts';
import { channelName } from './channel-name.ts';
import { fingerprint, latestReport } from './latest-report.ts';
import type { AgentProfile, AgentReport, LiveAgent } from './live-agent.ts';
import { instantOf, presenceOf } from './presence-of.ts';
import { later, type Stamp } from './stamp.ts';

/**
 * An agent after one more event. Every event carries the whole snapshot, so the latest stands, and a heartbeat repairs whatever was
 * lost; an earlier or repeated one changes nothing.
 */
export function applyAgentEvent(state: LiveAgent | undefined, event: AgentEvent): LiveAgent {
  const { CurrentAgentSnapshot: current, PreviousAgentSnapshot: previous } = event;
  const stamp: Stamp = { at: instantOf(event), id: event.EventId };
  const configuration = current?.Configuration ?? previous?.Configuration;
  const profile = configuration ? { stamp, value: profileOf(configuration) } : null;
  const known = state ? [state.presence, ...state.tied] : [];
  return {
    kind: 'agent',
    id: arnId(event.AgentARN),
    profile: later(state?.profile ?? null, profile),
    ...latestReport([...known.filter((report) => report !== null), reportOf(event)]),
  };
}

const reportOf = (event: AgentEvent): AgentReport => ({
  at: instantOf(event),
  event: event.EventId,
  follows: fingerprint(event.PreviousAgentSnapshot ? presenceOf(event, 'previous') : null),
  value: presenceOf(event, 'current'),
});

function profileOf(given: NonNullable<AgentSnapshot['Configuration']>): AgentProfile {
  const { RoutingProfile: routing, Username } = given;
  return {
    username: Username ?? '',
    name: agentName(given),
    routingProfile: routing ? { id: arnId(routing.ARN), name: routing.Name ?? '' } : null,
    queues: (routing?.InboundQueues ?? [])
      .filter(({ ARN, Name }) => ARN && Name)
      .map(({ ARN, Name, Channels }) => ({
        id: arnId(ARN),
        name: Name ?? '',
        channels: (Channels ?? []).map(channelName),
      })),
  };
}
