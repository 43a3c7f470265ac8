/** How a contact comes to a queue. Delayed callbacks, queue-to-queue and agent transfers may use a buffer of 20 %. */
export type Arrival =
  | 'flow'
  | 'callback'
  | 'delayed-callback'
  | 'queue-transfer'
  | 'agent-transfer';

/** Contacts in an agent's own queue at most (Connect's guide, "Queues: standard and agent-based"). */
export const agentQueueLimit = 10;
const buffered: readonly Arrival[] = ['delayed-callback', 'queue-transfer', 'agent-transfer'];

/**
 * Whether a queue takes one more contact; `limit` null is none. The buffer is 20 % over the limit (Connect's guide, "Set the
 * maximum queue limit"), rounded down.
 */
export function hasRoom(waiting: number, limit: number | null, arrival: Arrival): boolean {
  if (limit === null) return true;
  return waiting < (buffered.includes(arrival) ? Math.floor((limit * 12) / 10) : limit);
}
