import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { lazy, Suspense } from 'react';
import type { SelfServiceAnswer } from '../../../core/api/self-service-wire.ts';
import { spanOfDays } from '../../../core/time/interval.ts';
import { useLabelOf } from '../../language/use-label-of.ts';
import { useWords } from '../../language/use-words.ts';
import { Loading } from '../../states/loading.tsx';
import { chartMarks } from '../history/annotations/chart-marks.ts';
import { useAnnotations } from '../history/annotations/use-annotations.ts';
import type { HistoryState } from '../history/history-state.ts';

const FiguresChart = lazy(() => import('../../chart/figures-chart.tsx'));

type Props = Pick<SelfServiceAnswer, 'tasks'> & { state: HistoryState };

/** Containment of each task day by day, where there is more than one day. */
export function ContainmentTrend({ tasks, state }: Props) {
  const { say, format } = useWords();
  const labelOf = useLabelOf();
  const annotations = useAnnotations(state);
  const days = [...new Set(tasks.flatMap((task) => task.days.map(({ day }) => day)))].sort();
  if (days.length < 2) return null;
  const title = say('selfService.trend');
  return (
    <Container header={<Header variant="h2">{title}</Header>}>
      <Suspense fallback={<Loading />}>
        <FiguresChart
          series={tasks.map((task) => ({
            title: labelOf('task', task.task),
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
          marks={chartMarks(
            days.map((day) => ({ ...spanOfDays(day, day, state.timeZone), x: day })),
            annotations,
          )}
          empty={say('contacts.empty')}
        />
      </Suspense>
    </Container>
  );
}
