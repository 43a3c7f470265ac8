import type { TodayAnswer } from '../../../core/api/wire.ts';
import type { MetricName } from '../../../core/metrics/metrics.ts';
import type { Span } from '../../../core/time/interval.ts';
import { useCenter } from '../../api/center.ts';
import { useWords } from '../../language/use-words.ts';
import { KpiCard } from './kpi-card.tsx';
import { useGoal } from './use-goal.ts';

const shown: readonly MetricName[] = [
  'serviceLevel',
  'abandonmentRate',
  'averageQueueAnswerTime',
  'averageHandleTime',
  'contactsQueuedByEnqueue',
  'contactsHandledByConnectedToAgent',
  'contactsAbandoned',
  'maximumQueuedTime',
];

/** The day's key figures against the center's targets. */
export function KpiRow({ today, span }: { today: TodayAnswer; span: Span }) {
  const { say } = useWords();
  const center = useCenter();
  const goalOf = useGoal();
  const { thresholdSeconds } = center.serviceLevel;
  return (
    <section className="kpi-row" aria-label={say('today.kpis')}>
      {shown.map((metric) => (
        <KpiCard
          key={metric}
          metric={metric}
          value={today.totals[metric]}
          threshold={center.kpiThresholds[metric]}
          goal={goalOf(metric)}
          source={{
            span,
            timeZone: today.timeZone,
            ...(metric === 'serviceLevel' && { thresholdSeconds }),
          }}
        />
      ))}
    </section>
  );
}
