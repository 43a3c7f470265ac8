import { expect, test } from 'vitest';
import { chartScale } from '../../adapters/pdf/chart-scale.ts';
import { chartSvg } from '../../adapters/pdf/chart-svg.ts';
import type { ReportChart } from '../../core/report-schedule/report-charts.ts';

const size = { width: 238, height: 122 };
const some = (changes: Partial<ReportChart>): ReportChart => ({
  ...{ kind: 'bars', title: 'Contacts', intervals: ['1', '2'], target: null },
  axis: [0, 100].map((value) => ({ value, shown: String(value) })),
  series: [],
  ...changes,
});
const draw = (changes: Partial<ReportChart>) => {
  const chart = some(changes);
  return chartSvg(chart, chartScale(chart, size));
};
const points = (...values: (number | null)[]) =>
  values.map((value) => ({ value, few: value === 20 }));
const attributes = (svg: string, element: string, name: string) =>
  [...svg.matchAll(new RegExp(`<${element} [^>]*(?<= )${name}="([^"]*)"`, 'g'))].map(
    ([, one]) => one,
  );

test('a bar is as high as its value, those before narrower than those behind', () => {
  const series = [
    { title: 'queued', points: points(100, 50) },
    { title: 'handled', points: points(50, 0) },
  ];
  const svg = draw({ series });
  // The drawing is 100 points high and 200 wide between its edges: an interval takes 100, of which 0.8 and 0.4 are drawn.
  expect(attributes(svg, 'rect', 'height')).toEqual(['100.00', '50.00', '50.00']);
  expect(attributes(svg, 'rect', 'width')).toEqual(['80.00', '80.00', '40.00']);
});

test('a line breaks where nothing is defined, and is hollow on few contacts', () => {
  const intervals = ['1', '2', '3', '4'];
  const series = [{ title: 'level', points: points(100, null, 20, 80) }];
  const svg = draw({ kind: 'line', intervals, series });
  expect(attributes(svg, 'circle', 'fill')).toEqual(['#688ae8', '#ffffff', '#688ae8']);
  expect(svg.match(/stroke-width="1\.4"/g)).toHaveLength(1);
});

test('the target is a dashed line at its height', () => {
  const svg = draw({ kind: 'line', target: { value: 80, shown: '80%' } });
  const [, y] = /y1="([^"]*)"[^>]*stroke-dasharray/.exec(svg) ?? [];
  // 20 of 100 points below the top, which is 6 from the edge.
  expect(y).toBe('26.00');
});
