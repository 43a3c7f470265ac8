import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { lazy, Suspense } from 'react';
import type { HistoryAnswer } from '../../../core/api/wire.ts';
import { metrics } from '../../../core/metrics/metrics.ts';
import { addDays } from '../../../core/time/zone.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { pointsOf } from '../../chart/chart-series.ts';
import { useWords } from '../../language/use-words.ts';
import { Answered } from '../../states/answered.tsx';
import { Loading } from '../../states/loading.tsx';

const FiguresChart = lazy(() => import('../../chart/figures-chart.tsx'));

const daysBefore = 13;
const metric = 'contactsHandled';

/** How many contacts the agent handled on each of the last days. */
export function OwnTrend({ today }: { today: string }) {
  const { say } = useWords();
  const query = {
    ...{ from: addDays(today, -daysBefore), to: today, interval: 'day', groupBy: 'none' },
    metrics: [metric],
  };
  const answer = useAnswer('history', { query });
  return (
    <Container header={<Header variant="h2">{say('home.trend')}</Header>}>
      <Answered answer={answer}>
        {(data) => (
          <Suspense fallback={<Loading />}>
            <Days answer={data} />
          </Suspense>
        )}
      </Answered>
    </Container>
  );
}

function Days({ answer: { rows, timeZone } }: { answer: HistoryAnswer }) {
  const { say, nameOf, format } = useWords();
  return (
    <FiguresChart
      series={[
        {
          title: nameOf(metric),
          kind: 'bar',
          points: pointsOf(rows, ({ metrics: values }) => values[metric]),
        },
      ]}
      keys={rows.map(({ from }) => String(from))}
      unit={metrics[metric].unit}
      label={say('home.trend')}
      xTitle={say('history.interval.day')}
      yTitle={nameOf(metric)}
      tick={(key) => format.instant(Number(key), timeZone, 'day-short')}
      height={180}
      empty={say('history.empty')}
    />
  );
}
