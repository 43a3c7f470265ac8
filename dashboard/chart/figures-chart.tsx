import MixedLineBarChart, {
  type MixedLineBarChartProps,
} from '@cloudscape-design/components/mixed-line-bar-chart';
import type { Metric, Unit } from '../../core/metrics/metric.ts';
import { useWords } from '../language/use-words.ts';
import type { ChartSeries } from './chart-series.ts';

type Props = {
  series: readonly ChartSeries[];
  /** All intervals in order, by the key that points use. */
  keys: readonly string[];
  unit: Unit;
  better?: Metric['better'];
  label: string;
  xTitle: string;
  yTitle: string;
  /** Words for an interval's key. */
  tick: (key: string) => string;
  target?: { title: string; y: number };
  /** What happened, at an interval's key. */
  marks?: readonly { title: string; x: string }[];
  height?: number;
  empty: string;
};

/** Lines and bars over intervals. Intervals are categories, so that any zone's clock can label them. */
export default function FiguresChart(props: Props) {
  const { format } = useWords();
  const value = (y: number) => format.value(y, props.unit);
  const whole =
    props.unit === 'count' &&
    props.series.every(({ points }) => points.every(({ y }) => Number.isInteger(y)));
  const yTick = (y: number) => (whole && !Number.isInteger(y) ? '' : value(y));
  const series: MixedLineBarChartProps<string>['series'] = [
    ...props.series.map(({ title, kind, points }) => ({
      type: kind,
      title,
      data: points,
      valueFormatter: value,
    })),
    ...(props.target
      ? [{ type: 'threshold' as const, ...props.target, valueFormatter: value }]
      : []),
    ...(props.marks ?? []).map((mark) => ({ type: 'threshold' as const, ...mark })),
  ];
  return (
    <MixedLineBarChart
      series={series}
      xScaleType="categorical"
      xDomain={props.keys}
      {...(props.unit === 'share' && props.better === 'up' && { yDomain: [0, 1] })}
      xTickFormatter={props.tick}
      yTickFormatter={yTick}
      ariaLabel={props.label}
      xTitle={props.xTitle}
      yTitle={props.yTitle}
      height={props.height ?? 260}
      hideFilter
      emphasizeBaselineAxis={false}
      empty={props.empty}
      statusType="finished"
    />
  );
}
