import type { Action } from '../document/flow.ts';
import type { BlockGraph, Edge } from './block-graph.ts';
import type { BlockMetrics } from './block-metrics.ts';
import { layersOf } from './layers-of.ts';
import type { Place } from './place.ts';

/** A bend is a line: it takes the room that two of them need to be told apart. */
export const bendHeight = 14;

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
    const target = places.get(to) as Place;
    const leaves = metrics.port(graph.actions.get(from) as Action, row);
    connect(source, target, leaves, { columns, bends, entry: metrics.entry });
  }
  return columns;
}

interface Passing {
  columns: Place[][];
  bends: Map<string, Place>;
  entry: number;
}

/** Leads an edge to the column before its target over bends, of which those already there are shared. */
function connect(source: Place, target: Place, leaves: number, passing: Passing): void {
  let from = source;
  for (let layer = source.layer + 1; layer < target.layer; layer++) {
    const key = `${layer} ${target.block}`;
    const known = passing.bends.get(key);
    const to = known ?? addBend(passing, key, { block: target.block, layer });
    link(from, to, from === source ? leaves : bendHeight / 2, bendHeight / 2);
    if (known) return;
    from = to;
  }
  link(from, target, from === source ? leaves : bendHeight / 2, passing.entry);
}

function addBend(
  { columns, bends }: Passing,
  key: string,
  at: Pick<Place, 'block' | 'layer'>,
): Place {
  const bend = addPlace(columns, { ...at, isBend: true, height: bendHeight });
  bends.set(key, bend);
  return bend;
}

function addPlace(columns: Place[][], size: Omit<Place, 'y' | 'into' | 'outOf'>): Place {
  const place: Place = { ...size, y: 0, into: [], outOf: [] };
  while (columns.length <= place.layer) columns.push([]);
  columns[place.layer]?.push(place);
  return place;
}

function link(from: Place, to: Place, leaves: number, enters: number): void {
  const made = { from, to, leaves, enters };
  from.outOf.push(made);
  to.into.push(made);
}
