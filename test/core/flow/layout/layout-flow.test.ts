import fc from 'fast-check';
import { expect, test } from 'vitest';
import { branchesOf } from '../../../../core/flow/document/branches.ts';
import { reachable } from '../../../../core/flow/document/reachable.ts';
import { blockGraph } from '../../../../core/flow/layout/block-graph.ts';
import { designerMetrics } from '../../../../core/flow/layout/block-metrics.ts';
import { forwardEdges } from '../../../../core/flow/layout/forward-edges.ts';
import { layoutFlow } from '../../../../core/flow/layout/layout-flow.ts';
import { block, flowOf, randomFlow } from './random-flows.ts';

test('no two blocks overlap, and every block has a place', () => {
  fc.assert(
    fc.property(randomFlow, (flow) => {
      const places = layoutFlow(flow);
      const boxes = flow.Actions.map((action) => {
        const at = places.get(action.Identifier);
        if (!at) throw new Error(`no place for ${action.Identifier}`);
        // One line for each branch of a random block, whose names differ.
        return { ...at, bottom: at.y + 140 + 30 * branchesOf(action).length };
      });
      for (const [index, one] of boxes.entries())
        for (const other of boxes.slice(index + 1))
          expect(
            Math.abs(one.x - other.x) >= 250 || one.bottom <= other.y || other.bottom <= one.y,
          ).toBe(true);
    }),
  );
});

test('from block to block it goes right, loops excepted', () => {
  fc.assert(
    fc.property(randomFlow, (flow) => {
      const places = layoutFlow(flow);
      const found = reachable(flow);
      const walked = [...found].flatMap(
        (id) => flow.Actions.find(({ Identifier }) => Identifier === id) ?? [],
      );
      for (const { from, to } of forwardEdges(blockGraph(walked)))
        expect(places.get(to)?.x).toBeGreaterThan(places.get(from)?.x ?? Number.NaN);
    }),
  );
});

test('the first block is leftmost and blocks that can’t be reached are below the others', () => {
  fc.assert(
    fc.property(randomFlow, (flow) => {
      const places = layoutFlow(flow);
      const found = reachable(flow);
      const lowest = Math.max(...[...found].map((id) => places.get(id)?.y ?? 0));
      for (const [id, { x, y }] of places) {
        expect(x).toBeGreaterThanOrEqual(places.get(flow.StartAction)?.x ?? Number.NaN);
        if (!found.has(id)) expect(y).toBeGreaterThan(lowest);
      }
    }),
  );
});

test('a chain is one row', () => {
  const places = layoutFlow(flowOf(block('a', ['b']), block('b', ['c']), block('c')));
  const [a, b, c] = ['a', 'b', 'c'].map((id) => places.get(id));
  expect([b?.y, c?.y]).toEqual([a?.y, a?.y]);
  expect((b?.x ?? 0) - (a?.x ?? 0)).toBe(designerMetrics.width + designerMetrics.columnGap);
});

test('branches that would cross are untangled', () => {
  const menu = block('menu', ['x', 'y', 'z', 'z']);
  const places = layoutFlow(flowOf(menu, block('z'), block('y'), block('x')));
  const heights = ['x', 'y', 'z'].map((id) => places.get(id)?.y ?? Number.NaN);
  expect(heights).toEqual(heights.toSorted((a, b) => a - b));
});

test('the same flow gives the same places', () => {
  fc.assert(
    fc.property(randomFlow, (flow) => {
      expect(layoutFlow(structuredClone(flow))).toEqual(layoutFlow(flow));
    }),
  );
});

test('a flow without blocks has no places', () => {
  expect(layoutFlow(flowOf()).size).toBe(0);
});

test('a chain of 5000 blocks is laid out without running out of stack', () => {
  const chain = Array.from({ length: 5000 }, (_, index) => block(`${index}`, [`${index + 1}`]));
  expect(layoutFlow(flowOf(...chain)).size).toBe(5000);
});
