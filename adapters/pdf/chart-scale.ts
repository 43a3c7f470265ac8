import type { ReportChart } from '../../core/report-schedule/report-charts.ts';

type Size = { width: number; height: number };

/** Where an interval stands in a drawing, and how high a value; in points from its upper left corner. */
export type Scale = Size & {
  left: number;
  right: number;
  /** What an interval takes. */
  slot: number;
  x: (interval: number) => number;
  y: (value: number) => number;
};

/** Room for the words of the axes. */
const margin = { top: 6, right: 4, bottom: 16, left: 34 };

export function chartScale({ intervals, axis }: ReportChart, { width, height }: Size): Scale {
  const [left, right] = [margin.left, width - margin.right];
  const slot = (right - left) / Math.max(intervals.length, 1);
  const top = axis.at(-1)?.value ?? 1;
  const floor = height - margin.bottom;
  return {
    ...{ width, height, left, right, slot },
    x: (interval) => left + (interval + 0.5) * slot,
    y: (value) => floor - (value / top) * (floor - margin.top),
  };
}
