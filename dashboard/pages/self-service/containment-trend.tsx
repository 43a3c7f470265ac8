import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { lazy, Suspense } from 'react';
import type { SelfServiceAnswer } from '../../../core/api/self-service-wire.ts';
import { useWords } from '../../language/use-words.ts';
import { Loading } from '../../states/loading.tsx';

const FiguresChart = lazy(() => import('../../chart/figures-chart.tsx'));

/** Containment of each task day by day, where there is more than one day. */
export function ContainmentTrend({ tasks }: Pick<SelfServiceAnswer, 'tasks'>) {
  const { say, format } = useWords();
  const days = [...new Set(tasks.flatMap((task) => task.days.map(({ day }) => day)))].sort();
  if (days.length < 2) return null;
  const title = say('selfService.trend');
  return (
    <Container header={<Header variant="h2">{title}</Header>}>
      <Suspense fallback={<Loading />}>
        <FiguresChart
          series={tasks.map((task) => ({
            title: task.task,
            kind: 'line',
            points: task.days.map(({ day, entered, finished }) => ({
              x: day,
              y: finished / entered,
            })),
          }))}
          keys={days}
          unit="share"
          better="up"
          label={title}
          xTitle={say('figures.compare.day')}
          yTitle={say('selfService.containment')}
          tick={(day) => format.instant(Date.parse(day) / 1000, 'UTC', 'day-short')}
          empty={say('contacts.empty')}
        />
      </Suspense>
    </Container>
  );
}
