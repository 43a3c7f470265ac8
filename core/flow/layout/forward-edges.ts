import type { BlockGraph, Edge } from './block-graph.ts';

/**
 * The edges without those that lead back to a block on the way to them, so that no loop is left. A depth-first walk from the
 * graph's first block, with a stack of its own: a flow may be one long chain.
 */
export function forwardEdges({ actions, edges }: BlockGraph): Edge[] {
  const out = new Map([...actions.keys()].map((block) => [block, [] as Edge[]]));
  for (const edge of edges) out.get(edge.from)?.push(edge);
  const state = new Map<string, 'open' | 'done'>();
  const forward: Edge[] = [];
  for (const root of actions.keys()) if (!state.has(root)) walk(root, out, state, forward);
  return forward;
}

function walk(
  root: string,
  out: ReadonlyMap<string, readonly Edge[]>,
  state: Map<string, 'open' | 'done'>,
  forward: Edge[],
): void {
  const stack = [{ block: root, next: 0 }];
  state.set(root, 'open');
  for (let top = stack.at(-1); top; top = stack.at(-1)) {
    const edge = out.get(top.block)?.[top.next++];
    if (!edge) {
      state.set(top.block, 'done');
      stack.pop();
    } else if (state.get(edge.to) !== 'open') {
      forward.push(edge);
      if (!state.has(edge.to)) stack.push({ block: edge.to, next: 0 });
      state.set(edge.to, state.get(edge.to) ?? 'open');
    }
  }
}
