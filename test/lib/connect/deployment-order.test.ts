import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deploymentOrder } from '../../../lib/connect/deployment-order.ts';

const order = (calls: Record<string, string[]>) => deploymentOrder(new Map(Object.entries(calls)));

describe('the order of flows', () => {
  it('puts those that are called before those that call', () => {
    expect(order({ welcome: ['queue', 'menu'], menu: ['queue'], queue: [] })).toEqual({
      order: ['queue', 'menu', 'welcome'],
      deferred: new Set(),
    });
  });

  it('defers one flow of a ring, and a flow that calls itself', () => {
    expect(order({ a: ['b'], b: ['c'], c: ['a'] }).deferred).toEqual(new Set(['a']));
    expect(order({ again: ['again'] }).deferred).toEqual(new Set(['again']));
  });

  it('defers the smallest flow of a ring', () => {
    const calls = new Map([
      ['a', ['b']],
      ['b', ['c']],
      ['c', ['a']],
    ]);
    const sizes: Record<string, number> = { a: 30, b: 10, c: 20 };
    expect(deploymentOrder(calls, (flow) => sizes[flow] ?? 0)).toEqual({
      order: ['a', 'c', 'b'],
      deferred: new Set(['b']),
    });
  });

  const graphs = fc.integer({ min: 1, max: 9 }).chain((size) =>
    fc.array(fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 4 }), {
      minLength: size,
      maxLength: size,
    }),
  );

  it('lets every flow be made: what it calls is made or deferred, and rings alone are cut', () => {
    fc.assert(
      fc.property(graphs, (edges) => {
        const calls = new Map(edges.map((to, from) => [`f${from}`, to.map((at) => `f${at}`)]));
        const { order: made, deferred } = deploymentOrder(calls);
        expect([...made].sort()).toEqual([...calls.keys()].sort());
        const there = new Set(deferred);
        for (const name of made) {
          if (!deferred.has(name))
            for (const called of calls.get(name) ?? []) expect(there.has(called)).toBe(true);
          there.add(name);
        }
        for (const name of deferred) expect(reaches(calls, name, name)).toBe(true);
      }),
    );
  });
});

function reaches(calls: ReadonlyMap<string, string[]>, from: string, to: string): boolean {
  const seen = new Set<string>();
  const todo = [...(calls.get(from) ?? [])];
  for (let name = todo.pop(); name !== undefined; name = todo.pop()) {
    if (name === to) return true;
    if (seen.has(name)) continue;
    seen.add(name);
    todo.push(...(calls.get(name) ?? []));
  }
  return false;
}
