import { failedStates } from '../../../core/agent/contact-state.ts';
import type { CenterSettings } from '../../../core/center/center-settings.ts';
import type {
  AgentOverview,
  CenterSnapshot,
  ContactOverview,
} from '../../../core/center/center-snapshot.ts';
import { busyStates, countAgents } from '../../../core/center/count-agents.ts';
import type { Channel } from '../../../core/flow/document/flow-type.ts';
import { freeSlots } from '../../../core/routing/free-slots.ts';
import type { RoutingProfile } from '../../../core/routing/routing-profile.ts';

/** One row of current figures: contacts in these queues of this channel, and agents whose routing profile serves them. */
export type Scope = { queues: ReadonlySet<string>; channel: Channel | null; grouped: boolean };

type Metric = { unit: 'COUNT' | 'SECONDS'; value(center: CenterNow): number | null };

/** Current metrics of Connect by name; those that aren't here are refused. Null where nothing is known. */
export const currentMetrics: Record<string, Metric> = {
  AGENTS_ONLINE: count(({ agents }) => countAgents(agents).online),
  AGENTS_STAFFED: count(({ agents }) => countAgents(agents).staffed),
  AGENTS_AVAILABLE: count(({ agents }) => countAgents(agents).available),
  AGENTS_ON_CALL: count(({ agents }) => countAgents(agents).onContact),
  AGENTS_ON_CONTACT: count(({ agents }) => countAgents(agents).onContact),
  AGENTS_AFTER_CONTACT_WORK: count(({ agents }) => countAgents(agents).afterContactWork),
  AGENTS_NON_PRODUCTIVE: count(({ agents }) => countAgents(agents).nonProductive),
  AGENTS_ERROR: count(({ agents }) => countAgents(agents).error),
  CONTACTS_IN_QUEUE: count(({ waiting }) => waiting.length),
  CONTACTS_SCHEDULED: count(({ scheduled }) => scheduled),
  OLDEST_CONTACT_AGE: {
    unit: 'SECONDS',
    value: ({ waiting, atMs, grouped }) => {
      const ageMs = Math.max(0, ...waiting.map(({ queue }) => atMs - (queue?.sinceMs ?? atMs)));
      return grouped ? Math.floor(ageMs / 1000) : ageMs;
    },
  },
  ESTIMATED_WAIT_TIME: {
    unit: 'SECONDS',
    value: ({ estimatedWaitSeconds }) => estimatedWaitSeconds,
  },
  SLOTS_ACTIVE: count(({ slots }) => slots.active),
  SLOTS_AVAILABLE: count(({ slots }) => slots.available),
};

type CenterNow = {
  atMs: number;
  agents: AgentOverview[];
  waiting: ContactOverview[];
  scheduled: number;
  /** The age of the oldest is in seconds with groupings, in milliseconds without, as the service has it. */
  grouped: boolean;
  estimatedWaitSeconds: number | null;
  slots: { active: number; available: number };
};

function count(value: (center: CenterNow) => number): Metric {
  return { unit: 'COUNT', value };
}

/** What a scope holds at this moment. */
export function scopeNow(
  snapshot: CenterSnapshot,
  settings: CenterSettings,
  { queues, channel, grouped }: Scope,
): CenterNow {
  const of = (one: { queue: string; channel: Channel }) =>
    queues.has(one.queue) && (channel === null || one.channel === channel);
  const served = ({ routingProfile }: AgentOverview) =>
    settings.routingProfiles[routingProfile]?.entries.filter(of) ?? [];
  const agents = snapshot.agents.filter(
    (agent) => agent.loggedIn && agent.status.type !== 'OFFLINE' && served(agent).length > 0,
  );
  const mine = snapshot.queues.filter(({ name }) => queues.has(name));
  return {
    atMs: snapshot.atMs,
    agents,
    waiting: snapshot.contacts.filter(
      (contact) =>
        contact.phase === 'queued' &&
        contact.queue !== null &&
        of({ queue: contact.queue.name, channel: contact.channel }),
    ),
    scheduled:
      channel === null || channel === 'VOICE'
        ? mine.reduce((sum, queue) => sum + queue.scheduled, 0)
        : 0,
    grouped,
    estimatedWaitSeconds:
      channel === null || mine.length !== 1
        ? null
        : (mine[0]?.estimatedWaitSeconds[channel] ?? null),
    slots: slotsOf(agents, settings, (agent) => new Set(served(agent).map((one) => one.channel))),
  };
}

/** Contacts that take a slot, and contacts that could be offered at once, on the channels that each agent serves here. */
function slotsOf(
  agents: readonly AgentOverview[],
  { routingProfiles }: CenterSettings,
  channelsOf: (agent: AgentOverview) => ReadonlySet<Channel>,
): { active: number; available: number } {
  const slots = { active: 0, available: 0 };
  for (const agent of agents) {
    const served = channelsOf(agent);
    const profile = routingProfiles[agent.routingProfile];
    slots.active += agent.contacts.filter(
      ({ state, channel }) => served.has(channel) && busyStates.includes(state),
    ).length;
    for (const channel of profile ? served : [])
      slots.available += freeSlots(
        { ...routable(agent), profile: profile as RoutingProfile },
        channel,
      );
  }
  return slots;
}

/** The agent as routing asks for free slots. */
function routable({ status, nextStatus, contacts }: AgentOverview) {
  const failed = contacts.filter(({ state }) => failedStates.includes(state));
  const taken: { [channel in Channel]?: number } = {};
  for (const one of contacts)
    if (!failed.includes(one)) taken[one.channel] = (taken[one.channel] ?? 0) + 1;
  return {
    routable: status.type === 'ROUTABLE' && nextStatus === null && failed.length === 0,
    contacts: taken,
  };
}
