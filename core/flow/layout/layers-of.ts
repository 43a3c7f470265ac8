import type { Edge } from './block-graph.ts';

/** Each block's column: the length of the longest way to it. The edges must be free of loops. */
export function layersOf(blocks: Iterable<string>, edges: readonly Edge[]): Map<string, number> {
  const layers = new Map([...blocks].map((block) => [block, 0]));
  const out = new Map<string, string[]>();
  const waiting = new Map<string, number>();
  for (const { from, to } of edges) {
    out.set(from, [...(out.get(from) ?? []), to]);
    waiting.set(to, (waiting.get(to) ?? 0) + 1);
  }
  const ready = [...layers.keys()].filter((block) => !waiting.has(block));
  for (const block of ready) {
    const layer = (layers.get(block) ?? 0) + 1;
    for (const to of out.get(block) ?? []) {
      layers.set(to, Math.max(layers.get(to) ?? 0, layer));
      const left = (waiting.get(to) ?? 0) - 1;
      waiting.set(to, left);
      if (left === 0) ready.push(to);
    }
  }
  return layers;
}
