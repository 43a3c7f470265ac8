import type { AgentDesk } from './agent-desk.ts';
import type { CenterState } from './center-state.ts';

/** A desk has changed: who counts as free, and what can ring where. */
export function noteDesk(state: CenterState, desk: AgentDesk): void {
  state.census.note(desk);
  state.changedDesks.add(desk);
  state.routeWanted = true;
}
