import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawingMetrics } from '../../../../core/flow/draw/drawing-metrics.ts';
import { routeEdges } from '../../../../core/flow/draw/route-edges.ts';
import { arrangeFlow } from '../../../../core/flow/layout/arrange-flow.ts';
import { block, flowOf, randomFlow } from '../layout/random-flows.ts';

test('a branch that leads back runs through no block', () => {
  fc.assert(
    fc.property(randomFlow, fc.integer({ min: 1, max: 8 }), (flow, columns) => {
      const arrangement = arrangeFlow(flow, drawingMetrics, columns);
      const boxes = flow.Actions.map((action) => {
        const { x, y } = arrangement.blocks.get(action.Identifier) ?? { x: 0, y: 0 };
        return { x, y, bottom: y + drawingMetrics.height(action) };
      });
      for (const { block: from, row, lane } of routeEdges(flow.Actions, arrangement)) {
        if (lane === null) continue;
        const leaves = (arrangement.blocks.get(from)?.x ?? 0) + 240;
        const enters = arrangement.blocks.get(row.to)?.x ?? 0;
        const [left, right] = [Math.min(leaves, enters), Math.max(leaves, enters)];
        for (const { x, y, bottom } of boxes)
          if (x < right && x + 240 > left) expect(lane <= y || lane >= bottom).toBe(true);
      }
    }),
  );
});

test('a long branch passes the columns between in one level line each', () => {
  const flow = flowOf(block('a', ['d', 'b']), block('b', ['c']), block('c', ['d']), block('d'));
  const arrangement = arrangeFlow(flow, drawingMetrics);
  const long = routeEdges(flow.Actions, arrangement).find(
    ({ block: from, row }) => from === 'a' && row.to === 'd',
  );
  expect(long?.path.match(/H/g)).toHaveLength(2);
  expect(long?.lane).toBeNull();
});

test('a branch to a block that isn’t there has no line', () => {
  const flow = flowOf(block('a', ['gone']));
  expect(routeEdges(flow.Actions, arrangeFlow(flow, drawingMetrics))).toEqual([]);
});
