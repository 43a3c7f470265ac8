/** How Connect treats a status: contacts are offered, none are, or the agent is away altogether. */
export type AgentStatusType = 'ROUTABLE' | 'CUSTOM' | 'OFFLINE';

/** A status that an agent can choose: Available, Offline, or one of the center's own. */
export interface AgentStatus {
  name: string;
  arn: string;
  type: AgentStatusType;
}
