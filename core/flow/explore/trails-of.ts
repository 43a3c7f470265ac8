import type { Ending } from '../run/session.ts';
import type { ExploredStep, ExploredTrail } from './exploration.ts';

/** A moment of the exploration, with the way to it. */
export interface Way {
  before: Way | null;
  steps: readonly ExploredStep[];
}

/** Where a way ended, or went on as another one does. */
export interface WayEnd {
  way: Way;
  ending: Ending | null;
}

/** The ways that show something that no way before them has: a branch taken, or how it ended. */
export function trailsOf(ends: readonly WayEnd[]): ExploredTrail[] {
  const shown = new Set<string>();
  const trails: ExploredTrail[] = [];
  for (const { way, ending } of ends) {
    const steps = stepsTo(way);
    const before = shown.size;
    for (const { flow, block, branch } of steps) shown.add(JSON.stringify([flow, block, branch]));
    if (ending) shown.add(JSON.stringify(ending));
    if (shown.size > before) trails.push({ steps, ending });
  }
  return trails;
}

function stepsTo(way: Way): ExploredStep[] {
  const parts: (readonly ExploredStep[])[] = [];
  for (let at: Way | null = way; at; at = at.before) parts.push(at.steps);
  return parts.reverse().flat();
}
