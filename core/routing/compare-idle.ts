import type { RoutingAgent } from './routing-agent.ts';

/** Since when an agent counts as idle, by the clock that the routing profile names; milliseconds since 1970. */
export const idleSince = ({ profile, lastActivityMs, lastInboundMs }: RoutingAgent): number =>
  profile.idleSince === 'TIME_SINCE_LAST_INBOUND' ? lastInboundMs : lastActivityMs;

/** Agents in the order in which contacts are offered: longest idle first, by name among equals. */
export function compareIdle(first: RoutingAgent, second: RoutingAgent): number {
  const earlier = idleSince(first) - idleSince(second);
  if (earlier !== 0 || first.name === second.name) return earlier;
  return first.name < second.name ? -1 : 1;
}
