import { compareIdle } from './compare-idle.ts';
import type { IdleAgents } from './idle-agents.ts';
import type { RoutingAgent } from './routing-agent.ts';
import type { WaitingContact } from './waiting-contact.ts';
import type { WaitingLines } from './waiting-lines.ts';

interface Source {
  agents: readonly RoutingAgent[];
  /** Whose turn it is. */
  at: number;
  /** Where one gets nothing, the others don't either. */
  alike: boolean;
}

export interface Offer {
  agent: RoutingAgent;
  contact: WaitingContact;
}

/**
 * One round of offers: longest idle first, every agent is given what is next for them, one contact at most, so that those who
 * can have several don't take all. What is offered has left the lines. The idle agents must stay as they are until the round is over.
 */
export function* offerRound(
  idle: IdleAgents,
  lines: WaitingLines,
  nowMs: number,
  takes: (contact: WaitingContact) => boolean = () => true,
): Generator<Offer> {
  let sources = sourcesOf(idle, lines);
  while (sources.length > 0) {
    const source = sources.reduce(longestIdle);
    const agent = first(source);
    const contact = lines.next(agent, nowMs, takes);
    if (contact) {
      lines.remove(contact.id);
      yield { agent, contact };
    }
    source.at = contact || !source.alike ? source.at + 1 : source.agents.length;
    sources = sources.filter(({ agents, at }) => at < agents.length);
  }
}

/** Agents of whom contacts speak by name stand for themselves; of the others, groups for whom something waits. */
function sourcesOf(idle: IdleAgents, lines: WaitingLines): Source[] {
  const names = lines.names();
  const named = idle.among(names);
  const groups = [...idle.groups()]
    .filter(([agent]) => agent !== undefined && lines.serves(agent.profile))
    .map((agents) => (named.length === 0 ? agents : agents.filter((one) => !named.includes(one))));
  return [
    { agents: named, at: 0, alike: false },
    ...groups.map((agents) => ({ agents, at: 0, alike: true })),
  ].filter(({ agents }) => agents.length > 0);
}

const first = ({ agents, at }: Source): RoutingAgent => agents[at] as RoutingAgent;
const longestIdle = (one: Source, other: Source): Source =>
  compareIdle(first(one), first(other)) <= 0 ? one : other;
