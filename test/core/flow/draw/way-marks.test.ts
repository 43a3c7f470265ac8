import { expect, test } from 'vitest';
import { drawFlow } from '../../../../core/flow/draw/draw-svg.ts';
import { wayMarks } from '../../../../core/flow/draw/way-marks.ts';
import type { BlockTraffic } from '../../../../core/flow/traffic/flow-traffic.ts';
import { menuFlow } from '../traffic/menu-flow.ts';

const menu: BlockTraffic = {
  block: 'menu',
  entered: 20,
  branches: [
    { names: ['Equals 1', 'Equals 2'], to: 'hours', count: 10, fault: false },
    { names: ['Equals 3'], to: 'person', count: 5, fault: false },
    { names: ['NoMatchingError'], to: 'sorry', count: 1, fault: true },
  ],
  ...{ connected: 2, here: 1, left: 3, ended: 0, lost: 0, usualMs: 4000 },
};
const marks = wayMarks([menu]);

test('branches have count, share and width; those that nothing tells apart say at most', () => {
  expect(marks.branch('menu', 'Equals 1')).toEqual({
    state: 'taken',
    label: '≤ 10 · 50 %',
    width: 9,
  });
  expect(marks.branch('menu', 'Equals 3')).toEqual({ state: 'taken', label: '5 · 25 %', width: 5 });
  expect(marks.branch('menu', 'NoMatchingError')).toMatchObject({ state: 'erred' });
  expect(marks.branch('menu', 'InputTimeLimitExceeded')).toEqual({ state: 'idle', label: '' });
  expect(marks.branch('hours', 'next')).toEqual({ state: 'idle', label: '' });
});

test('blocks say how many came, were connected, are still there and left', () => {
  expect(marks.block('menu')).toEqual({ state: 'taken', label: '20 →2 …1 −3' });
  expect(marks.block('hours')).toEqual({ state: 'idle', label: '' });
});

test('a bare drawing leaves heading, legend and style to its page', () => {
  const overlay = { kind: 'ways' as const, blocks: [menu] };
  const bare = drawFlow(menuFlow, { overlay, bare: true });
  expect(bare).toContain('20 →2 …1 −3');
  expect(bare).not.toMatch(/<style|class="heading"|class="paper"/);
  expect(drawFlow(menuFlow, { overlay, theme: 'inherited' })).toContain(
    'light-dark(#ffffff,#0f1b2a)',
  );
});
