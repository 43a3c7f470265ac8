import { contactsActivity } from '../live/agent-activity.ts';
import type { AgentPresence } from '../live/live-agent.ts';
import type { Activity } from '../live/wire.ts';

/** What an agent's time goes to: a custom status whatever contacts there are, as Connect counts it, else what the contacts ask. */
export type AgentState = {
  activity: Exclude<Activity, 'unknown'>;
  /** Name of the custom status; empty for others. */
  status: string;
};

/**
 * Where Connect counts the time of a presence. Unlike what a dashboard shows of the moment, a contact that goes on in a custom status is
 * time of that status ("Agent on contact time", "Non-productive time").
 */
export function stateOf({ status, contacts }: AgentPresence): AgentState {
  if (status.type === 'offline') return { activity: 'offline', status: '' };
  if (status.name === 'Error') return { activity: 'error', status: '' };
  if (status.type === 'custom') return { activity: 'custom', status: status.name };
  const activity = contactsActivity(contacts)?.activity ?? 'available';
  return { activity: activity === 'unknown' ? 'available' : activity, status: '' };
}

export const sameState = (one: AgentState, other: AgentState): boolean =>
  one.activity === other.activity && one.status === other.status;
