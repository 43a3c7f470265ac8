import type { Activity, LiveAgentRow } from '../../../core/live/wire.ts';

/** What needs a look comes first; who is available waits for nothing. */
const order: readonly Activity[] = [
  ...(['error', 'missed', 'rejected', 'unknown', 'after-contact-work', 'custom'] as const),
  ...(['on-contact', 'incoming', 'available', 'offline'] as const),
];

/** Agents in the order of trouble; among equals who is longest at it. */
export const agentOrder = (agents: readonly LiveAgentRow[]): LiveAgentRow[] =>
  agents.toSorted(
    (one, other) =>
      order.indexOf(one.activity) - order.indexOf(other.activity) ||
      one.activitySince - other.activitySince,
  );
