import type { AgentDesk } from './agent-desk.ts';
import type { AgentCounts } from './center-snapshot.ts';
import { addCounts, countAgent, noAgents } from './count-agents.ts';

/** Agents by what they do, counted anew when a desk changes and not when somebody asks. */
export class AgentCensus {
  private readonly byAgent = new Map<string, AgentCounts>();
  private readonly byProfile = new Map<string, AgentCounts>();

  /** The desk is as it is now. */
  note({ agent, profile, loggedIn, status, contacts }: AgentDesk): void {
    const counts = countAgent({ loggedIn, status, contacts: [...contacts.values()] });
    const sum = this.byProfile.get(profile.name) ?? noAgents();
    addCounts(sum, this.ofAgent(agent.name), -1);
    this.byProfile.set(profile.name, addCounts(sum, counts));
    this.byAgent.set(agent.name, counts);
  }

  ofAgent(name: string): AgentCounts {
    return this.byAgent.get(name) ?? noAgents();
  }

  ofProfiles(names: readonly string[]): AgentCounts {
    return names.reduce(
      (sum, name) => addCounts(sum, this.byProfile.get(name) ?? noAgents()),
      noAgents(),
    );
  }
}
