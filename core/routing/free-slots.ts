import type { Channel } from '../flow/document/flow-type.ts';
import type { RoutingAgent } from './routing-agent.ts';

/** Contacts of a channel that the agent could be offered now: 0 when not routable, full, or busy on another channel. */
export function freeSlots(
  agent: Pick<RoutingAgent, 'profile' | 'routable' | 'contacts'>,
  channel: Channel,
): number {
  const { concurrency, crossChannel } = agent.profile;
  const most =
    channel === 'VOICE' ? Math.min(1, concurrency.VOICE ?? 0) : (concurrency[channel] ?? 0);
  if (!agent.routable) return 0;
  if (crossChannel === 'ROUTE_CURRENT_CHANNEL_ONLY' && busyElsewhere(agent, channel)) return 0;
  return Math.max(0, most - (agent.contacts[channel] ?? 0));
}

function busyElsewhere({ contacts }: Pick<RoutingAgent, 'contacts'>, channel: Channel): boolean {
  for (const other in contacts)
    if (other !== channel && (contacts[other as Channel] ?? 0) > 0) return true;
  return false;
}
