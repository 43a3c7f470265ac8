import { useCollection } from '@cloudscape-design/collection-hooks';
import Header from '@cloudscape-design/components/header';
import Popover from '@cloudscape-design/components/popover';
import Table, { type TableProps } from '@cloudscape-design/components/table';
import type { AfterContactWorkAnswer } from '../../../../core/api/figures-wire.ts';
import type { MetricName } from '../../../../core/metrics/metrics.ts';
import { lowSample } from '../../../../core/metrics/sample-size.ts';
import { spanOfDays } from '../../../../core/time/interval.ts';
import type { Day } from '../../../../core/time/zone.ts';
import { useCenter } from '../../../api/center.ts';
import { Figure } from '../../../figures/figure.tsx';
import { TermLine } from '../../../figures/term-line.tsx';
import { Unbroken } from '../../../figures/unbroken.tsx';
import { useWords } from '../../../language/use-words.ts';
import { RouterLink } from '../../../shell/router-link.tsx';
import { Definitions } from '../definitions.tsx';
import { AbovePercentile } from './above-percentile.tsx';
import { WhileBehind } from './while-behind.tsx';

type Row = AfterContactWorkAnswer['agents'][number];
type Props = { agents: Row[]; range: { from: Day; to: Day } };

const shown = [
  'contactsHandled',
  'averageAfterContactWorkTime',
  'medianAfterContactWorkTime',
  'afterContactWorkTime95',
  'contactsLongAfterContactWork',
] as const satisfies MetricName[];

/** An agent a row, those with most unusual contacts first. */
export function AgentsWork({ agents, range }: Props) {
  const { say } = useWords();
  const columns = useColumns(range);
  const { items, collectionProps } = useCollection(agents, {
    sorting: {
      defaultState: {
        sortingColumn: { sortingField: 'abovePercentile' },
        isDescending: true,
      },
    },
  });
  return (
    <>
      <Table
        {...collectionProps}
        items={items}
        columnDefinitions={columns}
        wrapLines
        stickyColumns={{ first: 1 }}
        enableKeyboardNavigation
        header={
          <Header
            variant="h2"
            counter={`(${agents.length})`}
            description={
              <TermLine>
                <Explained term="above" />
                <Explained term="behind" />
              </TermLine>
            }
          >
            {say('figures.work.table')}
          </Header>
        }
        ariaLabels={{ tableLabel: say('figures.work.table') }}
      />
      <Definitions metrics={shown} />
    </>
  );
}

function Explained({ term }: { term: 'above' | 'behind' }) {
  const { say } = useWords();
  return (
    <Popover
      header={say(`figures.work.${term}`)}
      content={say(`figures.work.${term}.definition`)}
      renderWithPortal
    >
      {say(`figures.work.${term}`)}
    </Popover>
  );
}

function useColumns({ from, to }: Props['range']): TableProps.ColumnDefinition<Row>[] {
  const { say, nameOf } = useWords();
  const { timeZone } = useCenter();
  const span = spanOfDays(from, to, timeZone);
  return [
    {
      id: 'agent',
      header: say('figures.agent'),
      sortingField: 'name',
      isRowHeader: true,
      cell: ({ id, name }) => (
        <RouterLink href={`/history/scorecard?${new URLSearchParams({ from, to, agent: id })}`}>
          <Unbroken>{name}</Unbroken>
        </RouterLink>
      ),
    },
    ...shown.map((metric) => ({
      id: metric,
      header: nameOf(metric),
      sortingComparator: (one: Row, other: Row) =>
        (one.metrics[metric] ?? 0) - (other.metrics[metric] ?? 0),
      cell: ({ id, name, metrics }: Row) => (
        <Figure
          metric={metric}
          value={metrics[metric]}
          of={name}
          source={{ span, scope: { agents: [id] }, timeZone }}
          lowSample={lowSample(metric, metrics)}
        />
      ),
    })),
    {
      id: 'above',
      header: say('figures.work.above'),
      sortingField: 'abovePercentile',
      cell: (agent) => <AbovePercentile agent={agent} source={{ span, timeZone }} />,
    },
    {
      id: 'behind',
      header: say('figures.work.behind'),
      sortingField: 'whileBehind',
      cell: (agent) => <WhileBehind agent={agent} source={{ span, timeZone }} />,
    },
  ];
}
