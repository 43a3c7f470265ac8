import type { Action } from '../document/flow.ts';
import type { BlockGraph, Edge } from './block-graph.ts';
import type { BlockMetrics } from './block-metrics.ts';
import { layersOf } from './layers-of.ts';
import type { Place } from './place.ts';

/** A bend is a line: it takes the room that two of them need to be told apart. */
export const bendHeight = 14;
const middle = bendHeight / 2;

/** The columns of a graph from left to right, each block in the column of its layer and bends where edges pass a column. */
export function columnsOf(
  graph: BlockGraph,
  edges: readonly Edge[],
  metrics: BlockMetrics,
): Place[][] {
  const columns: Place[][] = [];
  const places = new Map<string, Place>();
  for (const [block, layer] of layersOf(graph.actions.keys(), edges)) {
    const height = metrics.height(graph.actions.get(block) as Action);
    places.set(block, addPlace(columns, { block, isBend: false, layer, height }));
  }
  const bends = new Map<string, Place>();
  for (const { from, to, row } of edges) {
    const source = places.get(from) as Place;
    const action = graph.actions.get(from) as Action;
    const leaves = metrics.port(action, row);
    const drop = leaves - metrics.port(action, 0);
    connect({ source, target: places.get(to) as Place, leaves, drop }, columns, bends, metrics);
  }
  return columns;
}

interface Way {
  source: Place;
  target: Place;
  leaves: number;
  /** A block that follows directly stands beside its source, lower by the rows above its own. */
  drop: number;
}

/** Leads an edge to the column before its target over bends, of which those already there are shared. */
function connect(
  { source, target, leaves, drop }: Way,
  columns: Place[][],
  bends: Map<string, Place>,
  { entry }: BlockMetrics,
): void {
  let from = source;
  for (let layer = source.layer + 1; layer < target.layer; layer++) {
    const key = `${layer} ${target.block}`;
    const known = bends.get(key);
    const size = { block: target.block, isBend: true, layer, height: bendHeight };
    const bend = known ?? addPlace(columns, size);
    bends.set(key, bend);
    link(from, bend, from === source ? leaves : middle, from === source ? leaves - middle : 0);
    if (known) return;
    from = bend;
  }
  if (from === source) link(source, target, leaves, drop);
  else link(from, target, middle, middle - entry);
}

function addPlace(columns: Place[][], size: Omit<Place, 'y' | 'into' | 'outOf'>): Place {
  const place: Place = { ...size, y: 0, into: [], outOf: [] };
  while (columns.length <= place.layer) columns.push([]);
  columns[place.layer]?.push(place);
  return place;
}

function link(from: Place, to: Place, leaves: number, drop: number): void {
  const made = { from, to, leaves, drop };
  from.outOf.push(made);
  to.into.push(made);
}
