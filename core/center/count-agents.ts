import { failedStates } from '../agent/contact-state.ts';
import type { AgentCounts, AgentOverview } from './center-snapshot.ts';

/** What counting has to know of an agent. */
export type Counted = Pick<AgentOverview, 'loggedIn'> & {
  status: Pick<AgentOverview['status'], 'type'>;
  contacts: readonly Pick<AgentOverview['contacts'][number], 'state'>[];
};

/** States that take a slot and count as being on a contact: what rings at an agent, or was missed, does not. */
export const busyStates: readonly string[] = ['CONNECTED', 'CONNECTED_ONHOLD', 'PAUSED', 'ENDED'];

export const noAgents = (): AgentCounts => ({
  online: 0,
  staffed: 0,
  available: 0,
  onContact: 0,
  afterContactWork: 0,
  nonProductive: 0,
  error: 0,
});

/** One agent as GetCurrentMetricData counts them; nothing of one who is Offline. */
export function countAgent({ loggedIn, status, contacts }: Counted): AgentCounts {
  if (!loggedIn || status.type === 'OFFLINE') return noAgents();
  const isStaffed = status.type === 'ROUTABLE';
  return {
    online: 1,
    staffed: Number(isStaffed),
    nonProductive: Number(status.type === 'CUSTOM'),
    available: Number(isStaffed && contacts.length === 0),
    onContact: Number(contacts.some(({ state }) => busyStates.includes(state))),
    afterContactWork: contacts.filter(({ state }) => state === 'ENDED').length,
    error: Number(contacts.some(({ state }) => failedStates.includes(state))),
  };
}

/** Adds counts to a sum, `times` being 1 or -1. */
export function addCounts(sum: AgentCounts, counts: AgentCounts, times = 1): AgentCounts {
  for (const name in sum)
    sum[name as keyof AgentCounts] += times * counts[name as keyof AgentCounts];
  return sum;
}

export const countAgents = (agents: readonly Counted[]): AgentCounts =>
  agents.reduce((sum, agent) => addCounts(sum, countAgent(agent)), noAgents());
