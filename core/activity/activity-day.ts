import type { AgentEvent } from '../live/agent-event.ts';
import { agentName } from '../live/agent-name.ts';
import { arnId } from '../live/arn-id.ts';
import type { AgentContact } from '../live/live-agent.ts';
import { instantOf, presenceOf } from '../live/presence-of.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { type AgentState, sameState, stateOf } from './agent-state.ts';

/** What the agent event stream told of an agent on one day of the center. */
export type ActivityDay = {
  agent: string;
  name: string;
  /** First heard of that day; last, in steps of `heardStepSeconds`. */
  heard: { from: EpochSeconds; to: EpochSeconds };
  /** What it did all day; null where `changes` tell. */
  standing: AgentState | null;
  /** By instant; those of one instant by what they say. */
  changes: readonly StateChange[];
};

export type StateChange = {
  at: EpochSeconds;
  from: AgentState;
  to: AgentState;
  /** Contacts that began to count as missed, and as rejected, with it. */
  missed: number;
  rejected: number;
};

/** An agent who does nothing new is noted so often, not at each heartbeat. */
export const heardStepSeconds = 300;

/**
 * An agent's day after one more of its events. Their order and repetition make no difference to the figures: each change stands under its own
 * instant, with what was before it, and whatever changes nothing tells only that the agent was heard of.
 */
export function recordEvent(day: ActivityDay | undefined, event: AgentEvent): ActivityDay {
  const at = instantOf(event);
  const change = changeIn(event);
  const changes = change ? withChange(day?.changes ?? [], change) : (day?.changes ?? []);
  const step = Math.floor(at / heardStepSeconds) * heardStepSeconds;
  const heard = day?.heard ?? { from: at, to: step };
  return {
    agent: arnId(event.AgentARN),
    name: nameIn(event) || (day?.name ?? ''),
    heard: { from: Math.min(heard.from, at), to: Math.max(heard.to, step) },
    standing: changes.length > 0 ? null : stateOf(presenceOf(event, 'current')),
    changes,
  };
}

/** The same of several, one at least. */
export const recordEvents = (
  day: ActivityDay | undefined,
  [first, ...rest]: readonly [AgentEvent, ...AgentEvent[]],
): ActivityDay => rest.reduce(recordEvent, recordEvent(day, first));

function nameIn({ CurrentAgentSnapshot, PreviousAgentSnapshot }: AgentEvent): string {
  const configuration = CurrentAgentSnapshot?.Configuration ?? PreviousAgentSnapshot?.Configuration;
  return configuration ? agentName(configuration) : '';
}

function changeIn(event: AgentEvent): StateChange | null {
  if (event.EventType === 'HEART_BEAT') return null;
  const before = presenceOf(event, 'previous');
  const after = presenceOf(event, 'current');
  const change = {
    at: instantOf(event),
    from: stateOf(before),
    to: stateOf(after),
    missed: newlyIn('MISSED', before.contacts, after.contacts),
    rejected: newlyIn('REJECTED', before.contacts, after.contacts),
  };
  const isOne = !sameState(change.from, change.to) || change.missed + change.rejected > 0;
  return isOne ? change : null;
}

/** Contacts of other client companies have no id, and are counted there. */
const newlyIn = (state: string, before: AgentContact[], after: AgentContact[]): number =>
  after.filter(
    (contact) =>
      contact.contactId !== '' &&
      contact.state === state &&
      !before.some((one) => one.contactId === contact.contactId && one.state === state),
  ).length;

function withChange(changes: readonly StateChange[], change: StateChange): readonly StateChange[] {
  const mark = markOf(change);
  if (changes.some((one) => one.at === change.at && markOf(one) === mark)) return changes;
  return [...changes, change].sort(
    (one, other) => one.at - other.at || (markOf(one) < markOf(other) ? -1 : 1),
  );
}

const markOf = ({ from, to, missed, rejected }: StateChange): string =>
  JSON.stringify([from.activity, from.status, to.activity, to.status, missed, rejected]);
