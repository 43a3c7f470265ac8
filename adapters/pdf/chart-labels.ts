import type { Content } from 'pdfmake';
import type { ReportChart } from '../../core/report-schedule/report-charts.ts';
import type { Scale } from './chart-scale.ts';
import { paperColors } from './paper-colors.ts';

const fontSize = 7;
const lineHeight = 8;
const intervalWidth = 30;

/** The words of a chart's axes, laid over its drawing; of many intervals every few. */
export function chartLabels({ axis, intervals }: ReportChart, { x, y, left, slot }: Scale) {
  const every = Math.max(1, Math.ceil(intervalWidth / slot));
  const values = axis.map(({ value, shown }) =>
    label(shown, { x: 0, y: y(value) - lineHeight / 2 }, left - 4, 'right'),
  );
  const names = intervals.map((name, at) =>
    at % every === 0
      ? [label(name, { x: x(at) - intervalWidth / 2, y: y(0) + 3 }, intervalWidth, 'center')]
      : [],
  );
  return [...values, ...names.flat()];
}

const label = (
  text: string,
  relativePosition: { x: number; y: number },
  width: number,
  alignment: 'center' | 'right',
): Content => ({
  columns: [{ width, text, alignment, fontSize, color: paperColors.quiet, noWrap: true }],
  relativePosition,
});
