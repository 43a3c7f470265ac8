import type { Flow } from '../document/flow.ts';
import { coverageMarks } from './coverage-marks.ts';
import type { DrawOptions } from './draw-options.ts';
import { trafficMarks } from './traffic-marks.ts';

/** How an overlay marks a branch or a block. */
export interface Mark {
  /** `hit` and `missed` are words of a coverage, `taken` and `idle` of traffic. */
  state: 'hit' | 'missed' | 'taken' | 'idle';
  /** Short text beside the name; empty for none. */
  label: string;
  /** Of the edge, in pixels. */
  width?: number;
}

/** An overlay's marks; what it says nothing about has none. */
export interface Marks {
  branch(block: string, branch: string): Mark | undefined;
  block(block: string): Mark | undefined;
  /** One line for the whole flow. */
  summary: string;
}

const none: Marks = { branch: () => undefined, block: () => undefined, summary: '' };

/** The marks that these options ask for. */
export function marksOf(flow: Flow, { overlay, name }: DrawOptions): Marks {
  if (overlay?.kind === 'traffic') return trafficMarks(flow, overlay.counts);
  if (overlay?.kind !== 'coverage') return none;
  const { flows } = overlay.coverage;
  const only = flows.size === 1 ? [...flows.values()][0] : undefined;
  const covered = flows.get(name ?? flow.Metadata?.name ?? '') ?? only;
  return covered ? coverageMarks(covered) : none;
}
