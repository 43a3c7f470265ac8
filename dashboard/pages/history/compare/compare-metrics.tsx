import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import { useCenter } from '../../../api/center.ts';
import { Defined } from '../../../figures/defined.tsx';
import { Difference } from '../../../figures/difference.tsx';
import { useWords } from '../../../language/use-words.ts';
import { historyRows } from '../history-rows.ts';
import { RowFigure } from '../row-figure.tsx';
import { evidence } from './evidence.ts';
import type { Sides } from './sides.ts';

/** Every metric over both ranges, how it changed, and whether chance may have done it. */
export function CompareMetrics({ sides }: { sides: Sides }) {
  const { say, format } = useWords();
  const center = useCenter();
  const [now, then] = sides.map(({ answer, state }) => historyRows(answer, state, center)[0]);
  const [first, second] = sides.map(({ state }) => format.days(state.from, state.to));
  if (!now || !then) return null;
  const { timeZone } = sides[0].answer;
  const column = (id: string, row: typeof now, title = '') => ({
    id,
    header: title,
    cell: ({ name }: { name: (typeof sides)[0]['state']['metrics'][number] }) => (
      <RowFigure metric={name} row={row} of={title} timeZone={timeZone} />
    ),
  });
  return (
    <Table
      items={sides[0].state.metrics.map((name) => ({ name }))}
      trackBy="name"
      wrapLines
      stickyColumns={{ first: 1 }}
      header={
        <Header variant="h2" description={say('figures.compare.test')}>
          {say('figures.view.compare')}
        </Header>
      }
      ariaLabels={{ tableLabel: say('figures.view.compare') }}
      columnDefinitions={[
        {
          id: 'metric',
          header: say('figures.metric'),
          isRowHeader: true,
          cell: ({ name }) => <Defined metric={name} />,
        },
        column('now', now, first),
        column('then', then, second),
        {
          id: 'difference',
          header: say('figures.difference'),
          cell: ({ name }) => (
            <Difference
              metric={name}
              value={now.metrics[name] ?? null}
              from={then.metrics[name] ?? null}
            />
          ),
        },
        {
          id: 'note',
          header: say('figures.compare.note'),
          cell: ({ name }) => {
            const found = evidence(name, now.metrics, then.metrics);
            return found === null ? '' : say(`figures.compare.${found}`);
          },
        },
      ]}
    />
  );
}
