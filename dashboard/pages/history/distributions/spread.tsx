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

const FiguresChart = lazy(() => import('../../../chart/figures-chart.tsx'));

type Distribution = DistributionsAnswer['distributions'][number];

/** The mean that goes with each distribution: it opens to the same contacts. */
const meanOf: Record<ShownDistribution, MetricName> = {
  answerWaits: 'averageQueueAnswerTime',
  abandonWaits: 'averageAbandonTime',
  handleTimes: 'averageHandleTime',
  afterContactWorkTimes: 'averageAfterContactWorkTime',
};
const percentiles = { p50: 0.5, p80: 0.8, p90: 0.9, p95: 0.95 } as const;

/** One distribution: bars, percentiles and the contacts behind them. */
export function Spread({ of, state }: { of: Distribution; state: HistoryState }) {
  const { say } = useWords();
  return (
    <Container
      header={
        <Header variant="h2" description={<Defined metric={meanOf[of.name]} />}>
          {say(`figures.spread.${of.name}`)}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <Percentiles of={of} state={state} />
        <Bars of={of} />
      </SpaceBetween>
    </Container>
  );
}

function Percentiles({ of, state }: { of: Distribution; state: HistoryState }) {
  const { say, format } = useWords();
  const { from, to, timeZone, scope } = state;
  const source = { span: spanOfDays(from, to, timeZone), scope, timeZone };
  const few = of.contacts < lowSampleLimit && say('history.lowSample', { count: of.contacts });
  return (
    <KeyValuePairs
      columns={4}
      items={[
        {
          label: say('figures.contacts'),
          value: (
            <RouterLink href={figureLink({ ...source, metric: meanOf[of.name] })}>
              {format.count(of.contacts)}
            </RouterLink>
          ),
          ...(few && { info: few }),
        },
        ...(Object.keys(percentiles) as (keyof typeof percentiles)[]).map((name) => {
          const label = say('figures.spread.percentile', {
            share: format.share(percentiles[name]),
          });
          const seconds = of.percentiles[name] ?? 0;
          const longest = { ...source, metric: meanOf[of.name] };
          return { label, value: <Percentile {...{ label, seconds }} source={longest} /> };
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

function Bars({ of }: { of: Distribution }) {
  const { say, format } = useWords();
  const last = of.bins.findLastIndex(({ contacts }) => contacts > 0);
  const bins = of.bins.slice(0, last + 1);
  const tick = (key: string) => {
    const bin = bins.find(({ from }) => String(from) === key);
    if (!bin) return '';
    return bin.to === null
      ? `≥ ${format.seconds(bin.from)}`
      : `${format.seconds(bin.from)} – ${format.seconds(bin.to)}`;
  };
  return (
    <Suspense fallback={<Loading />}>
      <FiguresChart
        series={[
          {
            title: say('figures.contacts'),
            kind: 'bar',
            points: bins.map(({ from, contacts }) => ({ x: String(from), y: contacts })),
          },
        ]}
        keys={bins.map(({ from }) => String(from))}
        unit="count"
        label={say(`figures.spread.${of.name}`)}
        xTitle={say('figures.spread.seconds')}
        yTitle={say('figures.contacts')}
        tick={tick}
        height={200}
        empty={say('history.empty')}
      />
    </Suspense>
  );
}
