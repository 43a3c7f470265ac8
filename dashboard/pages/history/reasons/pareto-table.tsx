import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import type { Grouping } from '../../../../core/api/wire.ts';
import { spanOfDays } from '../../../../core/time/interval.ts';
import { Figure } from '../../../figures/figure.tsx';
import { fieldOfGrouping } from '../../../figures/scope.ts';
import { useGroupName } from '../../../figures/use-group-name.ts';
import { useWords } from '../../../language/use-words.ts';
import type { HistoryState } from '../history-state.ts';
import type { ParetoRow } from './pareto.ts';

type Props = { rows: ParetoRow[]; groupBy: Grouping; state: HistoryState };

/** The same as numbers, each leading to its contacts. */
export function ParetoTable({ rows, groupBy, state: { from, to, timeZone } }: Props) {
  const { say, format } = useWords();
  const groupName = useGroupName(groupBy);
  const span = spanOfDays(from, to, timeZone);
  const title = say(`history.group.${groupBy}`);
  const field = fieldOfGrouping[groupBy];
  return (
    <Table
      items={rows}
      trackBy="key"
      header={
        <Header variant="h2" counter={`(${rows.length})`}>
          {title}
        </Header>
      }
      ariaLabels={{ tableLabel: title }}
      columnDefinitions={[
        { id: 'name', header: title, isRowHeader: true, cell: ({ name }) => groupName(name) },
        {
          id: 'contacts',
          header: say('figures.contacts'),
          cell: ({ key, name, contacts }) => (
            <Figure
              metric="contactsCreated"
              value={contacts}
              of={groupName(name)}
              source={{ span, timeZone, ...(field && { scope: { [field]: [key] } }) }}
            />
          ),
        },
        {
          id: 'share',
          header: say('figures.reasons.share'),
          cell: ({ share }) => format.share(share),
        },
        {
          id: 'cumulative',
          header: say('figures.reasons.cumulative'),
          cell: ({ cumulative }) => format.share(cumulative),
        },
      ]}
    />
  );
}
