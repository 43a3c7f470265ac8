import { profileRank } from './profile-rank.ts';
import type { RoutingAgent } from './routing-agent.ts';
import type { WaitingContact } from './waiting-contact.ts';

/** Since when an agent counts as idle, by the clock that the routing profile names; milliseconds since 1970. */
export const idleSince = ({ profile, lastActivityMs, lastInboundMs }: RoutingAgent): number =>
  profile.idleSince === 'TIME_SINCE_LAST_INBOUND' ? lastInboundMs : lastActivityMs;

/** Agents in the order in which contacts are offered: longest idle first, by name among equals. */
export const compareIdle = (first: RoutingAgent, second: RoutingAgent): number =>
  idleSince(first) - idleSince(second) || (first.name < second.name ? -1 : 1);

/** The agent that a contact is offered to: of those who may get it now the one who has been idle longest; null when there is none. */
export function agentFor(
  contact: WaitingContact,
  agents: Iterable<RoutingAgent>,
  nowMs: number,
): RoutingAgent | null {
  let best: RoutingAgent | null = null;
  for (const agent of agents)
    if (profileRank(agent, contact, nowMs) !== null && (!best || compareIdle(agent, best) < 0))
      best = agent;
  return best;
}
