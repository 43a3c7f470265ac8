import type { Channel } from '../flow/document/flow-type.ts';

/** A queue and channel that a routing profile serves. Lower priority goes first; a contact must have waited `delaySeconds`. */
export interface ProfileEntry {
  queue: string;
  channel: Channel;
  /** From 1; lower is sooner. */
  priority: number;
  delaySeconds: number;
}

/** What an agent may get: queues in order, contacts at a time, and whether channels mix. */
export interface RoutingProfile {
  name: string;
  entries: readonly ProfileEntry[];
  /** Contacts at a time by channel; a channel that is absent is never offered. Voice is always 1, others 1 to 10. */
  concurrency: { readonly [channel in Channel]?: number };
  /** With a contact of one channel, whether contacts of another are offered too (Connect's CrossChannelBehavior). */
  crossChannel: 'ROUTE_CURRENT_CHANNEL_ONLY' | 'ROUTE_ANY_CHANNEL';
  /** What makes an agent idle: any last contact, or only those that came in (AgentAvailabilityTimer). */
  idleSince: 'TIME_SINCE_LAST_ACTIVITY' | 'TIME_SINCE_LAST_INBOUND';
}
