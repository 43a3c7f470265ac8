import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import type { TableProps } from '@cloudscape-design/components/table';
import { useState } from 'react';
import type {
  CallbackFigures,
  CallbackFiguresAnswer,
  Keeping,
} from '../../../core/api/callback-figures-wire.ts';
import { NotDefined } from '../../figures/not-defined.tsx';
import { PagedTable } from '../../figures/paged-table.tsx';
import { WithInterval } from '../../figures/with-interval.tsx';
import { useWords } from '../../language/use-words.ts';
import type { PromisesChosen } from './promises-chosen.ts';

const groups = ['queues', 'slots', 'days'] as const;
type Group = (typeof groups)[number];
const keepings: readonly Keeping[] = ['inTime', 'late', 'broken', 'cancelled', 'waiting'];
type Column = TableProps.ColumnDefinition<CallbackFigures>;
type Props = { answer: CallbackFiguresAnswer; choose: (chosen: PromisesChosen) => void };

/** The figures over all, then by queue, slot or day. */
export function KeepingTable({ answer, choose }: Props) {
  const { say } = useWords();
  const [group, show] = useState<Group>('queues');
  const columns = useColumns(group, choose);
  const title = say('callback.kept');
  return (
    <PagedTable
      rows={[answer.total, ...answer[group]]}
      columns={columns}
      trackBy={({ key }) => key}
      label={title}
      empty={say('callback.none')}
      header={
        <Header
          variant="h2"
          description={say('callback.kept.definition')}
          actions={
            <SegmentedControl
              label={title}
              selectedId={group}
              options={groups.map((id) => ({ id, text: say(`callback.by.${id}`) }))}
              onChange={({ detail }) => show(detail.selectedId as Group)}
            />
          }
        >
          {title}
        </Header>
      }
    />
  );
}

function useColumns(group: Group, choose: Props['choose']): Column[] {
  const { say, format } = useWords();
  const nameOf = (key: string) => {
    if (key === '') return say('history.total');
    return group === 'days' ? format.days(key, key) : key;
  };
  const count = (id: 'promised' | 'attempts' | 'reached'): Column => ({
    id,
    header: say(`callback.${id}`),
    cell: (row) => format.count(row[id]),
  });
  const kept = (keeping: Keeping): Column => ({
    id: keeping,
    header: say(`callback.${keeping}`),
    cell: (row) => {
      const queue = group === 'queues' && row.key !== '' ? { queue: row.key } : {};
      const opens = row[keeping] > 0 && (row.key === '' || group === 'queues');
      if (!opens) return format.count(row[keeping]);
      return (
        <Link
          ariaLabel={`${nameOf(row.key)}: ${say(`callback.${keeping}`)}, ${row[keeping]}`}
          onFollow={() => choose({ keeping, ...queue })}
        >
          {format.count(row[keeping])}
        </Link>
      );
    },
  });
  return [
    {
      id: 'key',
      header: say(`callback.by.${group}`),
      isRowHeader: true,
      cell: ({ key }) => nameOf(key),
    },
    count('promised'),
    {
      id: 'keptRate',
      header: say('callback.keptRate'),
      cell: ({ keptRate, keptInterval, inTime, late, broken }) => (
        <WithInterval
          value={keptRate}
          interval={keptInterval}
          of={inTime + late + broken}
          show={format.share}
        />
      ),
    },
    ...keepings.map(kept),
    count('attempts'),
    count('reached'),
    {
      id: 'reachedRate',
      header: say('callback.reachedRate'),
      cell: ({ reachedRate }) =>
        reachedRate === null ? <NotDefined /> : format.share(reachedRate),
    },
  ];
}
