import Box from '@cloudscape-design/components/box';
import type { MetricName } from '../../../../core/metrics/metrics.ts';
import { useCenter } from '../../../api/center.ts';
import { AllQueuesAt } from '../../../figures/all-queues-at.tsx';
import { Figure } from '../../../figures/figure.tsx';
import { mixesThresholds } from '../../../figures/mixes-thresholds.ts';
import { KpiIndicator } from '../kpi-indicator.tsx';
import { kpiStatus } from '../kpi-status.ts';
import { useToday } from '../today-figures.ts';
import { useGoal } from '../use-goal.ts';
import { KpiTrend } from './kpi-trend.tsx';

/** One key figure of today with the contacts behind it, its status against the goal, and where it goes. */
export function KpiTile({ metric }: { metric: MetricName }) {
  const { today, span } = useToday();
  const center = useCenter();
  const goal = useGoal()(metric);
  const value = today.totals[metric];
  const { thresholdSeconds } = center.serviceLevel;
  const source = {
    span,
    timeZone: today.timeZone,
    ...(metric === 'serviceLevel' && { thresholdSeconds }),
  };
  return (
    <>
      <div className="kpi-line">
        <div className="kpi-value">
          <Box fontSize="display-l" fontWeight="bold">
            <Figure metric={metric} value={value} source={source} fontSize="display-l" />
          </Box>
        </div>
        <KpiTrend metric={metric} today={today} />
      </div>
      {metric === 'serviceLevel' && mixesThresholds(center, thresholdSeconds) && (
        <>
          <AllQueuesAt seconds={thresholdSeconds} />{' '}
        </>
      )}
      {goal !== null && (
        <>
          <KpiIndicator status={kpiStatus(metric, value, center.kpiThresholds[metric])} />
          <Box color="text-body-secondary" fontSize="body-s">
            {goal}
          </Box>
        </>
      )}
    </>
  );
}
