import { activeStep } from './active-step.ts';
import { freeSlots } from './free-slots.ts';
import { meets } from './meets.ts';
import type { RoutingAgent } from './routing-agent.ts';
import type { ProfileEntry } from './routing-profile.ts';
import type { WaitingContact } from './waiting-contact.ts';

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

/** From when a profile's entry lets a contact through: the delay counts the time in queue, adjustments of age left out. */
export const eligibleFrom = (
  { delaySeconds }: ProfileEntry,
  { enqueuedMs }: WaitingContact,
): number => enqueuedMs + delaySeconds * 1000;
