import type { AgentSnapshot } from './agent-event.ts';

/** First and last name; the user name where both are empty. */
export const agentName = ({
  FirstName,
  LastName,
  Username,
}: NonNullable<AgentSnapshot['Configuration']>): string =>
  [FirstName, LastName].filter(Boolean).join(' ') || (Username ?? '');
