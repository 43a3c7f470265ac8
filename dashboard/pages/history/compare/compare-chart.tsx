import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { lazy, Suspense } from 'react';
import type { Metric } from '../../../../core/metrics/metric.ts';
import { metrics } from '../../../../core/metrics/metrics.ts';
import { useWords } from '../../../language/use-words.ts';
import { Loading } from '../../../states/loading.tsx';
import { chartMarks } from '../annotations/chart-marks.ts';
import { useAnnotations } from '../annotations/use-annotations.ts';
import { ChartMetric } from '../chart-metric.tsx';
import type { FilterProps } from '../filter-props.ts';
import { MixedMark } from '../mixed-mark.tsx';
import { dayByDay } from './day-by-day.ts';
import type { Sides } from './sides.ts';

const FiguresChart = lazy(() => import('../../../chart/figures-chart.tsx'));

type Props = { sides: Sides; change: FilterProps['change'] };

/** Both ranges over one another, first day on first day; nothing where groups divide the days. */
export function CompareChart({ sides, change }: Props) {
  const { say, nameOf, format } = useWords();
  const [{ answer, state }] = sides;
  const { unit, better }: Metric = metrics[state.chart];
  const noted = [useAnnotations(sides[0].state), useAnnotations(sides[1].state)];
  if (answer.groupBy !== 'none') return null;
  const rangeOf = (side: Sides[number]) => format.days(side.state.from, side.state.to);
  const days = Math.max(...sides.map((side) => side.answer.rows.length));
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={<MixedMark state={state} metrics={[state.chart]} />}
          actions={<ChartMetric state={state} change={change} />}
        >
          {say('history.chart')}
        </Header>
      }
    >
      <Suspense fallback={<Loading />}>
        <FiguresChart
          series={sides.map((side) => ({
            title: rangeOf(side),
            kind: days > 1 ? 'line' : 'bar',
            points: dayByDay(side.answer, state.chart),
          }))}
          keys={Array.from({ length: days }, (_, at) => String(at + 1))}
          unit={unit}
          better={better}
          label={`${say('history.chart')}: ${nameOf(state.chart)}`}
          xTitle={say('figures.compare.day')}
          yTitle={nameOf(state.chart)}
          tick={(key) => key}
          marks={sides.flatMap((side, index) =>
            chartMarks(
              side.answer.rows.map(({ from, to }, at) => ({ from, to, x: String(at + 1) })),
              noted[index] ?? [],
            ).map(({ x, title }) => ({ x, title: `${title} (${rangeOf(side)})` })),
          )}
          empty={say('history.empty')}
        />
      </Suspense>
    </Container>
  );
}
