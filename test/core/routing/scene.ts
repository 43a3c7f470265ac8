import { IdleAgents } from '../../../core/routing/idle-agents.ts';
import { offerRound } from '../../../core/routing/offer-round.ts';
import type { RoutingAgent } from '../../../core/routing/routing-agent.ts';
import type { ProfileEntry, RoutingProfile } from '../../../core/routing/routing-profile.ts';
import type { WaitingContact } from '../../../core/routing/waiting-contact.ts';
import { WaitingLines } from '../../../core/routing/waiting-lines.ts';

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

export const linesOf = (waiting: readonly WaitingContact[], atMs = now): WaitingLines => {
  const lines = new WaitingLines();
  for (const one of waiting) lines.put(one, atMs);
  return lines;
};

export const idleOf = (agents: readonly RoutingAgent[]): IdleAgents => {
  const idle = new IdleAgents();
  for (const one of agents) idle.put(one);
  return idle;
};

/** What is next for an agent when these wait. */
export const nextContact = (
  who: RoutingAgent,
  waiting: readonly WaitingContact[],
  atMs: number,
): WaitingContact | null => linesOf(waiting, atMs).next(who, atMs);

/** The agent that a contact is offered to. */
export const agentFor = (
  waiting: WaitingContact,
  agents: readonly RoutingAgent[],
): RoutingAgent | null =>
  [...offerRound(idleOf(agents), linesOf([waiting]), now)][0]?.agent ?? null;
