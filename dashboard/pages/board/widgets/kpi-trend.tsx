import type { TodayAnswer } from '../../../../core/api/wire.ts';
import { trend } from '../../../../core/board/trend.ts';
import type { MetricName } from '../../../../core/metrics/metrics.ts';
import { useWords } from '../../../language/use-words.ts';
import { sparkline } from './sparkline.ts';

const arrows = { up: '↗', down: '↘', steady: '→' } as const;
const size = { width: 96, height: 28 };
/** Four hours are enough to see where a figure goes. */
const quartersShown = 16;

/** The last hours of a figure as a line, and in words whether it rose or fell in the last. */
export function KpiTrend({ metric, today }: { metric: MetricName; today: TodayAnswer }) {
  const { say } = useWords();
  const complete = today.series.filter(({ to }) => to <= today.asOf);
  const values = complete.map(({ metrics }) => metrics[metric] ?? null);
  const goes = trend(values);
  const path = sparkline(values.slice(-quartersShown), size);
  if (path === '') return null;
  return (
    <div className="kpi-trend">
      <svg
        aria-hidden="true"
        className="sparkline"
        viewBox={`0 0 ${size.width} ${size.height}`}
        width={size.width}
        height={size.height}
      >
        <path d={path} />
      </svg>
      {goes && (
        <span>
          <span aria-hidden="true">{arrows[goes]}</span>
          <span className="visually-hidden">{say(`board.trend.${goes}`)}</span>
        </span>
      )}
    </div>
  );
}
