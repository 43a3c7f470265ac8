import { ok } from '../result.ts';
import type { AgentDesk } from './agent-desk.ts';
import type { Acted } from './center-machine.ts';
import { refused } from './center-problem.ts';
import type { CenterState } from './center-state.ts';
import type { Contact } from './contact.ts';
import { type Talk, talkOn } from './talk.ts';

/** The customer says something to agents; false when none talks with them. */
export function sayToAgents(state: CenterState, contact: Contact, words: string): boolean {
  const talk = talkOn(state, contact);
  if (!talk.customer || talk.agents.length === 0) return false;
  state.emit({ type: 'spoken', by: 'customer', words, ...hearersOf(talk) });
  return true;
}

/** An agent says something; nobody hears those who are muted or only listen. */
export function sayAsAgent(
  state: CenterState,
  desk: AgentDesk,
  contact: Contact,
  words: string,
): Acted {
  const { name } = desk.agent;
  const talk = talkOn(state, contact);
  if (!talk.agents.some(({ part }) => part?.agent === name))
    return refused('wrong-state', `${name} has no conversation on ${contact.id}.`);
  if (desk.muted) return refused('wrong-state', `${name} is muted.`);
  state.emit({ type: 'spoken', by: { agent: name }, words, ...hearersOf(talk) });
  return ok(null);
}

/** Whoever speaks is among them. */
const hearersOf = ({ customer, agents, listeners }: Talk) => ({
  customer: customer?.id ?? null,
  agents: [...agents, ...listeners].map(({ id, part }) => ({
    agent: part?.agent ?? '',
    contactId: id,
  })),
});
