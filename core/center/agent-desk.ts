import type { AgentSnapshot } from '../agent/agent-event.ts';
import type { AgentStatus } from '../agent/agent-status.ts';
import { type ContactState, failedStates } from '../agent/contact-state.ts';
import type { Channel } from '../flow/document/flow-type.ts';
import type { RoutingAgent } from '../routing/routing-agent.ts';
import type { RoutingProfile } from '../routing/routing-profile.ts';
import type { CenterAgent } from './center-settings.ts';
import type { Contact } from './contact.ts';
import type { Timer } from './timers.ts';

/** An agent at work. Instants are milliseconds since 1970. */
export interface AgentDesk {
  readonly agent: CenterAgent;
  readonly profile: RoutingProfile & { arn: string };
  loggedIn: boolean;
  status: AgentStatus;
  statusSinceMs: number;
  next: { status: AgentStatus; chosenMs: number } | null;
  contacts: Map<string, DeskContact>;
  /** What the agent says reaches nobody. */
  muted: boolean;
  lastActivityMs: number;
  lastInboundMs: number;
  loggedOutMs: number | null;
  heartbeat: Timer | null;
  /** The snapshot of the last agent event. */
  reported: AgentSnapshot | null;
}

export interface DeskContact {
  contact: Contact;
  state: ContactState;
  sinceMs: number;
  workOver: Timer | null;
}

const failed = ({ state }: DeskContact): boolean => failedStates.includes(state);

/** Something missed, rejected or failed waits to be cleared. */
export const hasFailure = (desk: AgentDesk): boolean => [...desk.contacts.values()].some(failed);

/** Contacts on the desk by channel, those left aside that only wait to be cleared. */
export function slotsTaken(desk: AgentDesk): { [channel in Channel]?: number } {
  const taken: { [channel in Channel]?: number } = {};
  for (const one of desk.contacts.values())
    if (!failed(one)) taken[one.contact.channel] = (taken[one.contact.channel] ?? 0) + 1;
  return taken;
}

/** Whether anything new may be offered, free slots left aside. */
export const isRoutable = (desk: AgentDesk): boolean =>
  desk.loggedIn && desk.status.type === 'ROUTABLE' && desk.next === null && !hasFailure(desk);

/** The agent as routing sees one. */
export const routingAgent = (desk: AgentDesk): RoutingAgent => ({
  id: desk.agent.arn,
  name: desk.agent.name,
  profile: desk.profile,
  proficiencies: desk.agent.proficiencies,
  routable: isRoutable(desk),
  contacts: slotsTaken(desk),
  lastActivityMs: desk.lastActivityMs,
  lastInboundMs: desk.lastInboundMs,
});
