import type { MetricName } from '../../../core/metrics/metrics.ts';
import { lowSample } from '../../../core/metrics/sample-size.ts';
import { usesThreshold } from '../../../core/metrics/uses-threshold.ts';
import { AllQueuesAt } from '../../figures/all-queues-at.tsx';
import { Figure } from '../../figures/figure.tsx';
import type { HistoryRow } from './history-rows.ts';

type Props = { metric: MetricName; row: HistoryRow; of: string; timeZone: string };

/** A figure of a row, leading to the contacts that it counts; marked where its threshold isn't that of all its queues. */
export function RowFigure({ metric, row, of, timeZone }: Props) {
  const figure = (
    <Figure
      metric={metric}
      value={row.metrics[metric]}
      of={of}
      lowSample={lowSample(metric, row.metrics)}
      source={
        row.scope && {
          ...{ span: row.span, scope: row.scope, timeZone },
          ...(usesThreshold(metric) && { thresholdSeconds: row.thresholdSeconds }),
        }
      }
    />
  );
  if (!row.mixed || !usesThreshold(metric)) return figure;
  return (
    <>
      {figure} <AllQueuesAt seconds={row.thresholdSeconds} />
    </>
  );
}
