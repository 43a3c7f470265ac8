import type { TrailEntry } from '../coverage/coverage.ts';
import type { FlowEvent } from '../run/flow-event.ts';

/** The steps of a run, from its events: each block that was left, by which branch; null where the contact left the flow. */
export function trailOf(events: readonly FlowEvent[]): TrailEntry[] {
  const trail: TrailEntry[] = [];
  for (const event of events) {
    if (event.type === 'branch-taken')
      trail.push({ flow: event.flow, block: event.block, branch: event.branch });
    else if (event.type === 'flow-left')
      trail.push({ flow: event.flow, block: event.block, branch: null });
  }
  return trail;
}
