import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import type { ScorecardAnswer } from '../../../../core/api/figures-wire.ts';
import type { Metric } from '../../../../core/metrics/metric.ts';
import { type MetricName, metrics } from '../../../../core/metrics/metrics.ts';
import { lowSample } from '../../../../core/metrics/sample-size.ts';
import { scorecardMetrics } from '../../../../core/metrics/scorecard-metrics.ts';
import { spanOfDays } from '../../../../core/time/interval.ts';
import { Defined } from '../../../figures/defined.tsx';
import { Difference } from '../../../figures/difference.tsx';
import { Figure } from '../../../figures/figure.tsx';
import { NotDefined } from '../../../figures/not-defined.tsx';
import { useWords } from '../../../language/use-words.ts';
import type { HistoryState } from '../history-state.ts';

type Props = { card: ScorecardAnswer; state: HistoryState };

/** Each figure of an agent beside the median of the peers. */
export function PeersTable({ card, state: { from, to, timeZone } }: Props) {
  const { say, format } = useWords();
  const { agent, queues, peers, metrics: own, medians } = card;
  const source = { span: spanOfDays(from, to, timeZone), scope: { agents: [agent.id] }, timeZone };
  const median = (name: MetricName) => {
    const value = medians[name] ?? null;
    return value === null ? <NotDefined /> : format.value(value, (metrics[name] as Metric).unit);
  };
  const names = queues.map(({ name }) => name).join(', ') || '—';
  return (
    <Table
      items={scorecardMetrics.map((name) => ({ name }))}
      trackBy="name"
      wrapLines
      header={
        <Header
          variant="h2"
          description={`${say('figures.card.peers', { count: peers, queues: names })} ${say('figures.card.rule')}`}
        >
          {agent.name}
        </Header>
      }
      ariaLabels={{ tableLabel: agent.name }}
      columnDefinitions={[
        {
          id: 'metric',
          header: say('figures.metric'),
          isRowHeader: true,
          cell: ({ name }) => <Defined metric={name} />,
        },
        {
          id: 'own',
          header: say('figures.card.own'),
          cell: ({ name }) => (
            <Figure
              metric={name}
              value={own[name]}
              source={source}
              of={agent.name}
              lowSample={lowSample(name, own)}
            />
          ),
        },
        { id: 'median', header: say('figures.card.median'), cell: ({ name }) => median(name) },
        {
          id: 'difference',
          header: say('figures.difference'),
          cell: ({ name }) => (
            <Difference metric={name} value={own[name] ?? null} from={medians[name] ?? null} />
          ),
        },
      ]}
    />
  );
}
