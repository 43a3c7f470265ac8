import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { lazy, Suspense } from 'react';
import type { HistoryAnswer } from '../../../core/api/wire.ts';
import type { Metric } from '../../../core/metrics/metric.ts';
import { metrics } from '../../../core/metrics/metrics.ts';
import { useGroupName } from '../../figures/use-group-name.ts';
import { useWords } from '../../language/use-words.ts';
import { Loading } from '../../states/loading.tsx';
import { chartMarks } from './annotations/chart-marks.ts';
import { useAnnotations } from './annotations/use-annotations.ts';
import { ChartMetric } from './chart-metric.tsx';
import type { FilterProps } from './filter-props.ts';
import { historySeries, intervalKeys, metricsDrawn, mostLines } from './history-series.ts';
import { MixedMark } from './mixed-mark.tsx';
import { useIntervalName } from './use-interval-name.ts';

const FiguresChart = lazy(() => import('../../chart/figures-chart.tsx'));

/** The chosen metric over time: beside others of its unit, or group by group. */
export function HistoryChart({ answer, state, change }: FilterProps & { answer: HistoryAnswer }) {
  const { say, nameOf } = useWords();
  const annotations = useAnnotations(state);
  const group = useGroupName(answer.groupBy);
  const { short } = useIntervalName(answer);
  const { unit, better } = metrics[state.chart] as Metric;
  const cut = answer.groupBy !== 'none' && answer.groups.length > mostLines;
  return (
    <Container
      header={
        <Header
          variant="h2"
          description={
            <>
              {cut && say('history.chart.top', { count: mostLines, total: answer.groups.length })}
              {answer.groupBy !== 'queue' && (
                <MixedMark state={state} metrics={metricsDrawn(answer, state)} />
              )}
            </>
          }
          actions={<ChartMetric state={state} change={change} />}
        >
          {say('history.chart')}
        </Header>
      }
    >
      <Suspense fallback={<Loading />}>
        <FiguresChart
          series={historySeries(answer, state, { metric: nameOf, group })}
          keys={intervalKeys(answer)}
          unit={unit}
          better={better}
          label={`${say('history.chart')}: ${nameOf(state.chart)}`}
          xTitle={say('history.column.interval')}
          yTitle={nameOf(state.chart)}
          tick={(key) => short(Number(key))}
          marks={chartMarks(
            answer.rows.map(({ from, to }) => ({ from, to, x: String(from) })),
            annotations,
          )}
          empty={say('history.empty')}
        />
      </Suspense>
    </Container>
  );
}
