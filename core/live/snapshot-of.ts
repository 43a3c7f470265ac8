import type { EpochSeconds } from '../time/zone.ts';
import { agentActivity } from './agent-activity.ts';
import { contactRows } from './contact-rows.ts';
import { distinctNames } from './distinct-names.ts';
import type { LiveAgent } from './live-agent.ts';
import { agentsOf, type LiveItem } from './live-item.ts';
import { queueRows } from './queue-rows.ts';
import type { LiveAgentRow, LiveSnapshot } from './wire.ts';

/** An agent that went offline is shown a while longer, as on Connect's real-time page (5 to 10 minutes). */
const offlineShownSeconds = 600;

/**
 * The live state, each list in the order of its keys. Take `now` before the items are read: of two snapshots the one with the greater
 * version is then never the older.
 */
export function snapshotOf(items: readonly LiveItem[], now: EpochSeconds): LiveSnapshot {
  const contacts = contactRows(items, now);
  return {
    version: Math.floor(now * 1000),
    asOf: items.reduce((newest, item) => Math.max(newest, heardAt(item)), 0),
    agents: distinctNames(agentsOf(items).flatMap((agent) => agentRow(agent, now))).sort(
      (one, other) => (one.id < other.id ? -1 : 1),
    ),
    contacts,
    queues: queueRows(items, contacts, now),
  };
}

function agentRow(agent: LiveAgent, now: EpochSeconds): LiveAgentRow[] {
  const { id, presence, profile } = agent;
  if (presence === null) return [];
  const { status, nextStatus, contacts } = presence.value;
  const { activity, since } = agentActivity(agent, now);
  if (activity === 'offline' && now - status.since > offlineShownSeconds) return [];
  return [
    {
      id,
      username: profile?.value.username ?? '',
      name: profile?.value.name || id,
      activity,
      activitySince: since,
      status: { name: status.name, since: status.since },
      nextStatus: nextStatus?.name ?? null,
      routingProfile: profile?.value.routingProfile?.name ?? null,
      contacts: contacts.map(({ contactId, channel, state, since: stateSince, queue }) => ({
        ...{ contactId, channel, state, since: stateSince, queue },
      })),
      heardAt: presence.at,
    },
  ];
}

function heardAt(item: LiveItem): EpochSeconds {
  if (item.kind === 'figures') return item.at;
  if (item.kind === 'agent') return item.presence?.at ?? 0;
  const { initiatedAt, queued, connected, pausedAt, resumedAt, endedAt } = item;
  const known = [initiatedAt, queued?.at, connected?.at, pausedAt, resumedAt, endedAt];
  return Math.max(0, ...known.map((at) => at ?? 0));
}
