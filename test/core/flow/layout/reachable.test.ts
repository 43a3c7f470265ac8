import { expect, test } from 'vitest';
import { reachable } from '../../../../core/flow/document/reachable.ts';
import { block, flowOf } from './random-flows.ts';

const flow = flowOf(
  block('a', ['c', 'b', 'b']),
  block('b', ['a']),
  block('c', ['gone']),
  block('d', ['b']),
);

test('walks by every kind of branch, nearest first, and skips targets that aren’t there', () => {
  expect([...reachable(flow)]).toEqual(['a', 'c', 'b']);
});

test('starts where it is told', () => {
  expect([...reachable(flow, 'd')]).toEqual(['d', 'b', 'a', 'c']);
  expect([...reachable(flow, 'gone')]).toEqual([]);
});
