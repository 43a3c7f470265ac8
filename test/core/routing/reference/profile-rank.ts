import { activeStep } from '../../../../core/routing/active-step.ts';
import { eligibleFrom } from '../../../../core/routing/eligible-from.ts';
import { freeSlots } from '../../../../core/routing/free-slots.ts';
import { meets } from '../../../../core/routing/meets.ts';
import type { RoutingAgent } from '../../../../core/routing/routing-agent.ts';
import type { WaitingContact } from '../../../../core/routing/waiting-contact.ts';

/** Agents' own queues go before every standard queue and have no delay (Connect's guide, "Queues: standard and agent-based"). */
const ownQueueRank = 0;

/** The priority at which an agent may get a contact now, lower is sooner; null when they may not. */
export function profileRank(
  agent: RoutingAgent,
  contact: WaitingContact,
  nowMs: number,
): number | null {
  if (freeSlots(agent, contact.channel) === 0) return null;
  const rank =
    contact.queueOf === null ? standardRank(agent, contact, nowMs) : ownRank(agent, contact);
  if (rank === null || contact.criteria === null) return rank;
  const step = activeStep(contact.criteria, nowMs);
  return step === null || meets(agent, step.expression) ? rank : null;
}

const ownRank = (agent: RoutingAgent, { queueOf }: WaitingContact): number | null =>
  queueOf === agent.name || queueOf === agent.id ? ownQueueRank : null;

function standardRank(agent: RoutingAgent, contact: WaitingContact, nowMs: number): number | null {
  let best: number | null = null;
  for (const entry of agent.profile.entries) {
    if (entry.queue !== contact.queue || entry.channel !== contact.channel) continue;
    if (nowMs < eligibleFrom(entry, contact)) continue;
    best = Math.min(best ?? entry.priority, entry.priority);
  }
  return best;
}
