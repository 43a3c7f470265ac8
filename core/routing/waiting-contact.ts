import type { Channel } from '../flow/document/flow-type.ts';
import type { RoutingChange } from './routing-change.ts';
import type { RoutingCriteria } from './routing-criteria.ts';

/** A contact that waits for an agent. Instants are milliseconds since 1970. */
export interface WaitingContact {
  id: string;
  channel: Channel;
  /** The queue's name; null in an agent's own queue. */
  queue: string | null;
  /** Whose own queue it is; null in a standard queue. */
  queueOf: string | null;
  enqueuedMs: number;
  changes: readonly RoutingChange[];
  criteria: RoutingCriteria | null;
}
