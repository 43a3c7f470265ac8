import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockGraph } from '../../../../core/flow/layout/block-graph.ts';
import { forwardEdges } from '../../../../core/flow/layout/forward-edges.ts';
import { block, randomFlow } from './random-flows.ts';

test('only the edge that closes a loop is left out', () => {
  const graph = blockGraph([
    block('menu', ['sorry', 'menu', 'end']),
    block('sorry', ['menu']),
    block('end'),
  ]);
  expect(
    forwardEdges(graph)
      .map(({ from, to }) => `${from} ${to}`)
      .sort(),
  ).toEqual(['menu end', 'menu sorry']);
});

test('no loop is left', () => {
  fc.assert(
    fc.property(randomFlow, ({ Actions }) => {
      const graph = blockGraph(Actions);
      let edges = forwardEdges(graph);
      // Without a loop there is always a block that nothing leads to; taking such blocks away empties the graph.
      for (let left = -1; left !== edges.length; ) {
        left = edges.length;
        const targets = new Set(edges.map(({ to }) => to));
        edges = edges.filter(({ from }) => targets.has(from));
      }
      expect(edges).toEqual([]);
    }),
  );
});
