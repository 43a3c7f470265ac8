import { longestSilenceSeconds } from '../live/agent-activity.ts';
import type { Activity } from '../live/wire.ts';
import type { Span } from '../time/interval.ts';
import { type ActivityDay, heardStepSeconds, type StateChange } from './activity-day.ts';
import { type AgentState, sameState } from './agent-state.ts';

/** A stretch of an agent's day: what its time went to. `unknown`: an event between two others never came. */
export type ActivitySpan = Span & { activity: Activity; status: string };

/** Who was heard of so near midnight worked through it: a heartbeat comes every two minutes. */
const midnightSeconds = longestSilenceSeconds + heardStepSeconds;

/**
 * An agent's day in stretches, without gaps from when the agent was first heard of to when last, `day` being its 23 to 25 hours. Time
 * offline is left out.
 */
export function activitySpans(own: ActivityDay, day: Span): ActivitySpan[] {
  const changes = inOrder(own.changes);
  const heard = heardIn(own, changes, day);
  const spans: ActivitySpan[] = [];
  let from = heard.from;
  let state = changes[0]?.from ?? own.standing;
  for (const change of changes) {
    if (state) spans.push({ from, to: change.at, ...seen(state, change.from) });
    from = change.at;
    state = change.to;
  }
  if (state) spans.push({ from, to: heard.to, ...state });
  return joined(spans.filter((span) => span.to > span.from && span.activity !== 'offline'));
}

function heardIn({ heard }: ActivityDay, changes: readonly StateChange[], day: Span): Span {
  const until = Math.max(heard.from, heard.to, changes.at(-1)?.at ?? 0);
  return {
    from: heard.from - day.from <= midnightSeconds ? day.from : heard.from,
    to: day.to - until <= midnightSeconds ? day.to : Math.min(until, day.to),
  };
}

/** What an agent did before a change, as the event before it and the change itself tell. */
const seen = (told: AgentState, before: AgentState): Pick<ActivitySpan, 'activity' | 'status'> =>
  sameState(told, before) ? told : { activity: 'unknown', status: '' };

/** Changes of one millisecond in the order in which each goes on where another ended. */
function inOrder(changes: readonly StateChange[]): StateChange[] {
  const left = [...changes];
  const ordered: StateChange[] = [];
  while (left.length > 0) {
    const at = left[0]?.at;
    const tied = left.findLastIndex((change) => change.at === at) + 1;
    const last = ordered.at(-1)?.to;
    const next = left.slice(0, tied).findIndex((change) => isNext(change, last, left, tied));
    ordered.push(...left.splice(Math.max(0, next), 1));
  }
  return ordered;
}

/** Goes on from what was before; the day's first is the one that no other of its millisecond leads to. */
const isNext = (
  change: StateChange,
  before: AgentState | undefined,
  left: StateChange[],
  tied: number,
): boolean =>
  before
    ? sameState(change.from, before)
    : left.slice(0, tied).every(({ to }) => !sameState(to, change.from));

/** Neighbours in which the agent does the same are one. */
function joined(spans: readonly ActivitySpan[]): ActivitySpan[] {
  const found: ActivitySpan[] = [];
  for (const span of spans) {
    const last = found.at(-1);
    if (last && last.to === span.from && sameSpan(last, span)) last.to = span.to;
    else found.push({ ...span });
  }
  return found;
}

const sameSpan = (one: ActivitySpan, other: ActivitySpan): boolean =>
  one.activity === other.activity && one.status === other.status;
