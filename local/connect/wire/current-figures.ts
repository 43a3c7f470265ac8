import { failedStates } from '../../../core/agent/contact-state.ts';
import type { CenterSettings } from '../../../core/center/center-settings.ts';
import type {
  AgentOverview,
  CenterSnapshot,
  ContactOverview,
} from '../../../core/center/center-snapshot.ts';

/** One row of current figures: contacts in these queues of this channel, and agents whose routing profile serves them. */
export type Scope = { queues: ReadonlySet<string>; channel: string | null };

const talking = ['CONNECTED', 'CONNECTED_ONHOLD', 'CONNECTING', 'INCOMING', 'PAUSED'];

/** Current metrics of Connect by name; those that aren't here are refused. OLDEST_CONTACT_AGE is in milliseconds, as the service has it. */
export const currentMetrics: Record<
  string,
  { unit: 'COUNT' | 'SECONDS'; value(center: CenterNow): number }
> = {
  AGENTS_ONLINE: count(({ agents }) => agents.length),
  AGENTS_STAFFED: count(({ agents }) => agents.filter(isRoutable).length),
  AGENTS_AVAILABLE: count(({ agents }) => agents.filter(isFree).length),
  AGENTS_ON_CALL: count(({ agents }) => agents.filter(isTalking).length),
  AGENTS_ON_CONTACT: count(({ agents }) => agents.filter(isTalking).length),
  AGENTS_AFTER_CONTACT_WORK: count(({ agents }) =>
    agents.reduce(
      (sum, one) => sum + one.contacts.filter(({ state }) => state === 'ENDED').length,
      0,
    ),
  ),
  AGENTS_NON_PRODUCTIVE: count(
    ({ agents }) => agents.filter(({ status }) => status.type === 'CUSTOM').length,
  ),
  AGENTS_ERROR: count(({ agents }) => agents.filter(hasFailure).length),
  CONTACTS_IN_QUEUE: count(({ waiting }) => waiting.length),
  CONTACTS_SCHEDULED: count(({ scheduled }) => scheduled),
  OLDEST_CONTACT_AGE: {
    unit: 'SECONDS',
    value: ({ waiting, atMs }) =>
      Math.max(0, ...waiting.map(({ queue }) => atMs - (queue?.sinceMs ?? atMs))),
  },
  SLOTS_ACTIVE: count(({ agents }) => agents.reduce((sum, one) => sum + one.contacts.length, 0)),
};

type CenterNow = {
  atMs: number;
  agents: AgentOverview[];
  waiting: ContactOverview[];
  scheduled: number;
};

function count(value: (center: CenterNow) => number) {
  return { unit: 'COUNT' as const, value };
}

/** What a scope holds at this moment. */
export function scopeNow(
  snapshot: CenterSnapshot,
  settings: CenterSettings,
  { queues, channel }: Scope,
): CenterNow {
  const serves = ({ routingProfile }: AgentOverview) =>
    settings.routingProfiles[routingProfile]?.entries.some(
      (entry) => queues.has(entry.queue) && (channel === null || entry.channel === channel),
    );
  return {
    atMs: snapshot.atMs,
    agents: snapshot.agents.filter(
      (agent) => agent.loggedIn && agent.status.type !== 'OFFLINE' && serves(agent),
    ),
    waiting: snapshot.contacts.filter(
      (contact) =>
        contact.phase === 'queued' &&
        contact.queue !== null &&
        queues.has(contact.queue.name) &&
        (channel === null || contact.channel === channel),
    ),
    scheduled:
      channel === null || channel === 'VOICE'
        ? snapshot.queues
            .filter(({ name }) => queues.has(name))
            .reduce((sum, queue) => sum + queue.scheduled, 0)
        : 0,
  };
}

function hasFailure({ contacts }: AgentOverview): boolean {
  return contacts.some(({ state }) => failedStates.includes(state));
}

function isRoutable({ status, nextStatus }: AgentOverview): boolean {
  return status.type === 'ROUTABLE' && nextStatus === null;
}

function isFree(agent: AgentOverview): boolean {
  return isRoutable(agent) && agent.contacts.length === 0;
}

function isTalking({ contacts }: AgentOverview): boolean {
  return contacts.some(({ state }) => talking.includes(state));
}
