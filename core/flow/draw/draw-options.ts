import type { Coverage } from '../coverage/coverage.ts';
import type { BlockTraffic } from '../traffic/flow-traffic.ts';

/** How often each branch was taken, by block and branch name. */
export type TrafficCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** What is drawn over a flow. */
export type Overlay =
  | { kind: 'coverage'; coverage: Coverage }
  | { kind: 'traffic'; counts: TrafficCounts }
  | { kind: 'ways'; blocks: readonly BlockTraffic[] };

/** A lint finding, of which a drawing shows where it is and how bad. */
export interface DrawnFinding {
  block: string;
  severity: 'error' | 'warning' | 'note';
}

export interface DrawOptions {
  /** The drawing's title, and the flow's key in the coverage; else the name in the flow's metadata. */
  name?: string;
  overlay?: Overlay;
  findings?: readonly DrawnFinding[];
}
