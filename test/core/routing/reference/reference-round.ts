import { compareIdle } from '../../../../core/routing/compare-idle.ts';
import type { RoutingAgent } from '../../../../core/routing/routing-agent.ts';
import type { WaitingContact } from '../../../../core/routing/waiting-contact.ts';
import { nextContact } from './next-contact.ts';

/** A round of offers as the rules say it: all agents by idleness, each looks at all that waits. What is offered leaves `waiting`. */
export function referenceRound(
  agents: Iterable<RoutingAgent>,
  waiting: Map<string, WaitingContact>,
  nowMs: number,
): string[] {
  const offers: string[] = [];
  for (const agent of [...agents].filter(({ routable }) => routable).sort(compareIdle)) {
    const contact = nextContact(agent, waiting.values(), nowMs);
    if (!contact) continue;
    waiting.delete(contact.id);
    offers.push(`${contact.id} → ${agent.name}`);
  }
  return offers;
}
