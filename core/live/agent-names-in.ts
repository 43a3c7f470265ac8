import type { AgentEvent } from './agent-event.ts';
import { agentName } from './agent-name.ts';
import { arnId } from './arn-id.ts';

/** What people call an agent, as of an event. */
export type AgentNamed = { id: string; name: string; version: string };

/** The names that events tell of their agents; one that has neither first nor last name goes by the user name. */
export const agentNamesIn = (events: readonly AgentEvent[]): AgentNamed[] =>
  events.flatMap(({ AgentARN, EventTimestamp, CurrentAgentSnapshot: now }) => {
    const name = now?.Configuration ? agentName(now.Configuration) : '';
    return name === '' ? [] : [{ id: arnId(AgentARN), name, version: EventTimestamp }];
  });
