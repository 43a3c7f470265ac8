import type { RoutingAgent } from '../../../core/routing/routing-agent.ts';
import type { ProfileEntry, RoutingProfile } from '../../../core/routing/routing-profile.ts';
import type { WaitingContact } from '../../../core/routing/waiting-contact.ts';

/** The moment in which everything is looked at. */
export const now = 1_000_000_000;

/** A call that has waited in Support for so many seconds, unless said otherwise. */
export const contact = (
  id: string,
  waitedSeconds: number,
  other: Partial<WaitingContact> = {},
): WaitingContact => ({
  id,
  channel: 'VOICE',
  queue: 'Support',
  queueOf: null,
  enqueuedMs: now - waitedSeconds * 1000,
  changes: [],
  criteria: null,
  ...other,
});

export const entry = (queue: string, priority: number, delaySeconds = 0): ProfileEntry => ({
  queue,
  channel: 'VOICE',
  priority,
  delaySeconds,
});

export const profile = (
  entries: readonly ProfileEntry[],
  other: Partial<RoutingProfile> = {},
): RoutingProfile => ({
  name: 'Profile',
  entries,
  concurrency: { VOICE: 1, CHAT: 2, TASK: 10 },
  crossChannel: 'ROUTE_CURRENT_CHANNEL_ONLY',
  idleSince: 'TIME_SINCE_LAST_ACTIVITY',
  ...other,
});

/** A free agent who serves Support, unless said otherwise. */
export const agent = (name: string, other: Partial<RoutingAgent> = {}): RoutingAgent => ({
  id: `arn/${name}`,
  name,
  profile: profile([entry('Support', 1)]),
  proficiencies: [],
  routable: true,
  contacts: {},
  lastActivityMs: now - 60_000,
  lastInboundMs: now - 60_000,
  ...other,
});
