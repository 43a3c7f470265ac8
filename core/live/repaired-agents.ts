import type { EpochSeconds } from '../time/zone.ts';
import { longestSilenceSeconds } from './agent-activity.ts';
import { latestReport } from './latest-report.ts';
import type { AgentPresence, AgentProfile, LiveAgent } from './live-agent.ts';
import { agentsOf, type LiveItem } from './live-item.ts';
import type { CurrentAgent, CurrentData } from './live-ports.ts';
import { later, type Stamped } from './stamp.ts';
import { statusType } from './status-type.ts';

/** What happened so long before a reading is surely in it; anything later is left to the events. */
export const settleSeconds = 30;

/** A state that agrees is confirmed when it was not heard of for so long, before it would become unknown. */
const confirmSeconds = 180;

/**
 * Agents whose events were lost, as Connect has them at a reading. A repair counts as of 30 s before the reading, so that it never hides
 * an event that is newer; an agent that was silent and isn't in the reading is offline.
 */
export function repairedAgents(items: readonly LiveItem[], data: CurrentData): LiveAgent[] {
  const known = new Map(agentsOf(items).map((agent) => [agent.id, agent]));
  const at = data.readAt - settleSeconds;
  const current = new Set(data.agents.map(({ id }) => id));
  const repaired = data.agents
    .filter((agent) => isDue(known.get(agent.id), agent, at))
    .map((agent) => repair(known.get(agent.id), agent, at, [...known.values()]));
  const gone = [...known.values()]
    .filter((agent) => !current.has(agent.id) && isSilent(agent, at))
    .map((agent) => ({ ...agent, ...reconciled(at, offline(at)) }));
  return [...repaired, ...gone];
}

/** What is stored, with the repair in it where that is later: events may have come meanwhile. */
export const withRepair = (state: LiveAgent | undefined, repair: LiveAgent): LiveAgent => ({
  ...repair,
  profile: later(state?.profile ?? null, repair.profile),
  ...latestReport(
    [state?.presence, repair.presence, ...(state?.tied ?? [])].filter((report) => !!report),
  ),
});

const reconciled = (
  at: EpochSeconds,
  value: AgentPresence,
): Pick<LiveAgent, 'presence' | 'tied'> => ({
  presence: { at, event: 'reconciled', follows: '', value },
  tied: [],
});

function isDue(agent: LiveAgent | undefined, current: CurrentAgent, at: EpochSeconds): boolean {
  if (!agent?.presence) return true;
  const heardAt = agent.presence.at;
  if (heardAt >= at) return false;
  return at - heardAt >= confirmSeconds || !agrees(agent.presence.value, current);
}

const isSilent = ({ presence }: LiveAgent, at: EpochSeconds): boolean =>
  presence !== null &&
  presence.value.status.type !== 'offline' &&
  at - presence.at > longestSilenceSeconds;

function agrees({ status, contacts }: AgentPresence, current: CurrentAgent): boolean {
  const states = (of: AgentPresence['contacts']) =>
    of.map(({ contactId, state }) => `${contactId} ${state}`).sort();
  return (
    status.name === current.status.name &&
    String(states(contacts)) === String(states(current.contacts))
  );
}

function repair(
  known: LiveAgent | undefined,
  current: CurrentAgent,
  at: EpochSeconds,
  all: LiveAgent[],
): LiveAgent {
  const before = known?.presence?.value;
  const contacts = current.contacts.map((contact) => ({
    ...contact,
    since: before?.contacts.find((one) => isSame(one, contact))?.since ?? contact.since,
  }));
  const value: AgentPresence = {
    status: { ...current.status, type: typeOf(current.status.name, all) },
    nextStatus: current.nextStatus ? { name: current.nextStatus, since: at } : null,
    contacts,
    freeSlots: current.freeSlots,
  };
  const profile = known?.profile ?? profileLike(current, all);
  return { kind: 'agent', id: current.id, profile, ...reconciled(at, value) };
}

type Contact = AgentPresence['contacts'][number];
const isSame = (one: Contact, other: Contact) =>
  one.contactId === other.contactId && one.state === other.state;

/** GetCurrentUserData names no type: another agent's event may have. */
const typeOf = (name: string, all: LiveAgent[]) =>
  all.map(({ presence }) => presence?.value.status).find((status) => status?.name === name)?.type ??
  statusType(name);

/** Queues of an agent that no event told of, from another of the same routing profile; any event counts as later. */
function profileLike(current: CurrentAgent, all: LiveAgent[]): Stamped<AgentProfile> | null {
  const like = all.find(
    ({ profile }) => profile?.value.routingProfile?.id === current.routingProfile,
  )?.profile?.value;
  if (!like || current.routingProfile === null) return null;
  const { routingProfile, queues } = like;
  return {
    stamp: { at: 0, id: '' },
    value: { username: '', name: '', routingProfile, queues },
  };
}

const offline = (since: EpochSeconds): AgentPresence => ({
  status: { name: 'Offline', type: 'offline', since },
  nextStatus: null,
  contacts: [],
  freeSlots: {},
});
