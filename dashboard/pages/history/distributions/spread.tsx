import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { lazy, Suspense } from 'react';
import type { DistributionsAnswer, ShownDistribution } from '../../../../core/api/figures-wire.ts';
import { atQuantile } from '../../../../core/metrics/histogram.ts';
import type { MetricName } from '../../../../core/metrics/metrics.ts';
import { lowSampleLimit } from '../../../../core/metrics/sample-size.ts';
import { spanOfDays } from '../../../../core/time/interval.ts';
import { Defined } from '../../../figures/defined.tsx';
import { type FigureSource, figureLink } from '../../../figures/figure-link.ts';
import { useWords } from '../../../language/use-words.ts';
import { RouterLink } from '../../../shell/router-link.tsx';
import { Loading } from '../../../states/loading.tsx';
import type { HistoryState } from '../history-state.ts';
import { curveOf, spreadRows } from './curve.ts';
import { SpreadTable } from './spread-table.tsx';

const CurveChart = lazy(() => import('../../../chart/curve-chart.tsx'));

type Distribution = DistributionsAnswer['distributions'][number];

/** The mean that goes with each distribution: it opens to the same contacts. */
const meanOf: Record<ShownDistribution, MetricName> = {
  answerWaits: 'averageQueueAnswerTime',
  abandonWaits: 'averageAbandonTime',
  handleTimes: 'averageHandleTime',
  afterContactWorkTimes: 'averageAfterContactWorkTime',
};
const percentiles = { p50: 0.5, p80: 0.8, p90: 0.9, p95: 0.95 } as const;

/** One distribution: percentiles, a curve, ranges and the contacts behind them. */
export function Spread({ of, state }: { of: Distribution; state: HistoryState }) {
  const { say } = useWords();
  const { from, to, timeZone, scope } = state;
  const span = spanOfDays(from, to, timeZone);
  const source = { span, scope, timeZone, metric: meanOf[of.name] };
  return (
    <Container
      header={
        <Header variant="h2" description={<Defined metric={meanOf[of.name]} />}>
          {say(`figures.spread.${of.name}`)}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <Percentiles of={of} source={source} />
        <Curve of={of} source={source} />
      </SpaceBetween>
    </Container>
  );
}

function Percentiles({ of, source }: { of: Distribution; source: FigureSource }) {
  const { say, format } = useWords();
  const few = of.contacts < lowSampleLimit && say('history.lowSample', { count: of.contacts });
  return (
    <KeyValuePairs
      columns={4}
      items={[
        {
          label: say('figures.contacts'),
          value: <RouterLink href={figureLink(source)}>{format.count(of.contacts)}</RouterLink>,
          ...(few && { info: few }),
        },
        ...(Object.keys(percentiles) as (keyof typeof percentiles)[]).map((name) => {
          const label = say('figures.spread.percentile', {
            share: format.share(percentiles[name]),
          });
          const seconds = of.percentiles[name] ?? 0;
          return { label, value: <Percentile {...{ label, seconds, source }} /> };
        }),
      ]}
    />
  );
}

type PercentileProps = { label: string; seconds: number; source: FigureSource };

/** Leads to the contacts that took as long or longer. */
function Percentile({ label, seconds, source }: PercentileProps) {
  const { format } = useWords();
  const text = format.seconds(seconds);
  return (
    <RouterLink
      href={figureLink({ ...source, atLeastSeconds: atQuantile(seconds) })}
      ariaLabel={`${text}, ${label}`}
    >
      {text}
    </RouterLink>
  );
}

/** Ranges are of unequal width, so that bars would mislead: a curve to scale, and the table of the ranges. */
function Curve({ of, source }: { of: Distribution; source: FigureSource }) {
  const { say } = useWords();
  const title = say(`figures.spread.${of.name}`);
  const rows = spreadRows(of.bins, of.contacts);
  return (
    <>
      <Suspense fallback={<Loading />}>
        <CurveChart
          title={say('figures.spread.shorter')}
          points={curveOf(rows)}
          xTitle={say('figures.spread.seconds')}
          label={title}
        />
      </Suspense>
      <SpreadTable rows={rows} title={title} source={source} />
    </>
  );
}
