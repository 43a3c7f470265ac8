import { longestSilenceSeconds } from '../live/agent-activity.ts';
import type { Activity } from '../live/wire.ts';
import type { Span } from '../time/interval.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { type ActivityDay, heardStepSeconds, type StateChange } from './activity-day.ts';
import { type AgentState, sameState } from './agent-state.ts';

/** A stretch of an agent's day: what its time went to. `unknown`: an event between two others never came. */
export type ActivitySpan = Span & { activity: Activity; status: string };

/** Who was heard of so near midnight worked through it: a heartbeat comes every two minutes. */
const midnightSeconds = longestSilenceSeconds + heardStepSeconds;

/**
 * An agent's day in stretches, without gaps from when the agent was first heard of to when last, `day` being its 23 to 25 hours, or what of them has passed. Time
 * offline is left out.
 */
export function activitySpans(own: ActivityDay, day: Span): ActivitySpan[] {
  const changes = inOrder(own.changes);
  const heard = heardIn(own, changes, day);
  const spans: ActivitySpan[] = [];
  let from = heard.from;
  let state = changes[0]?.from ?? own.standing;
  for (const change of changes) {
    if (state) add(spans, from, change.at, sameState(state, change.from) ? state : nobodyKnows);
    from = change.at;
    state = change.to;
  }
  if (state) add(spans, from, heard.to, state);
  return spans;
}

function heardIn({ heard }: ActivityDay, changes: readonly StateChange[], day: Span): Span {
  const until = Math.max(heard.from, heard.to, changes.at(-1)?.at ?? 0);
  return {
    from: heard.from - day.from <= midnightSeconds ? day.from : heard.from,
    to: day.to - until <= midnightSeconds ? day.to : Math.min(until, day.to),
  };
}

/** Between an event and one that goes on from something else. */
const nobodyKnows = { activity: 'unknown', status: '' } as const;

/** Neighbours in which the agent does the same are one; time offline is left out. */
function add(
  spans: ActivitySpan[],
  from: EpochSeconds,
  to: EpochSeconds,
  { activity, status }: Pick<ActivitySpan, 'activity' | 'status'>,
): void {
  if (to <= from || activity === 'offline') return;
  const last = spans.at(-1);
  const goesOn = last?.to === from && last.activity === activity && last.status === status;
  if (last && goesOn) last.to = to;
  else spans.push({ from, to, activity, status });
}

/** Changes of one millisecond in the order in which each goes on where another ended. */
function inOrder(changes: readonly StateChange[]): readonly StateChange[] {
  const ordered: StateChange[] = [];
  for (let at = 0; at < changes.length; ) {
    const first = changes[at]?.at;
    let end = at + 1;
    while (end < changes.length && changes[end]?.at === first) end++;
    const tied = changes.slice(at, end);
    ordered.push(...(tied.length > 1 ? linked(tied, ordered.at(-1)?.to) : tied));
    at = end;
  }
  return ordered;
}

/** From what was before; the day's first is the one that no other of its millisecond leads to. */
function linked(tied: readonly StateChange[], before: AgentState | undefined): StateChange[] {
  const left = [...tied];
  const ordered: StateChange[] = [];
  let state = before;
  while (left.length > 0) {
    const next = left.findIndex(({ from }) =>
      state ? sameState(from, state) : left.every(({ to }) => !sameState(to, from)),
    );
    const [change] = left.splice(Math.max(0, next), 1);
    if (change) ordered.push(change);
    state = change?.to;
  }
  return ordered;
}
