import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import type { TableProps } from '@cloudscape-design/components/table';
import { useState } from 'react';
import type {
  CallbackFigures,
  CallbackFiguresAnswer,
} from '../../../core/api/callback-figures-wire.ts';
import { type Keeping, keepings } from '../../../core/callbacks/keeping-of.ts';
import { NotDefined } from '../../figures/not-defined.tsx';
import { PagedTable } from '../../figures/paged-table.tsx';
import { WithInterval } from '../../figures/with-interval.tsx';
import { useWords } from '../../language/use-words.ts';
import {
  type Group,
  groups,
  type Promised,
  type PromisesChosen,
  rowKey,
} from './promises-chosen.ts';

type Column = TableProps.ColumnDefinition<CallbackFigures>;
type Props = { answer: CallbackFiguresAnswer; choose: (chosen: PromisesChosen) => void };

/** The figures over all, then by queue, slot or day. */
export function KeepingTable({ answer, choose }: Props) {
  const { say } = useWords();
  const [group, show] = useState<Group>('queues');
  const columns = useColumns(group, answer.timeZone, choose);
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

type Counted = 'promised' | 'attempts' | 'reached' | Keeping;

/** The promises that a column counts. */
const counts: Record<'promised' | 'attempts' | 'reached', (promise: Promised) => boolean> = {
  promised: () => true,
  attempts: ({ attempts }) => attempts.length > 0,
  reached: ({ ending }) => ending === 'reached',
};
/** What the shares are taken over. */
const due: readonly Keeping[] = ['inTime', 'late', 'broken'];
const called: readonly Keeping[] = ['inTime', 'late'];

function useColumns(group: Group, timeZone: string, choose: Props['choose']): Column[] {
  const { say, format } = useWords();
  const nameOf = (key: string) => {
    if (key === '') return say('history.total');
    return group === 'days' ? format.days(key, key) : key;
  };
  const open = ({ key }: CallbackFigures, title: string, counted: (one: Promised) => boolean) => {
    const keep: PromisesChosen['keep'] = (one) =>
      counted(one) && (key === '' || rowKey(one, group, timeZone) === key);
    return () => choose({ title: `${nameOf(key)}: ${title}`, keep });
  };
  const count = (id: Counted): Column => ({
    id,
    header: say(`callback.${id}`),
    cell: (row) => {
      const counted =
        id in counts
          ? counts[id as keyof typeof counts]
          : ({ keeping }: Promised) => keeping === id;
      if (row[id] === 0) return format.count(0);
      return (
        <Link
          ariaLabel={`${nameOf(row.key)}: ${say(`callback.${id}`)}, ${row[id]}`}
          onFollow={open(row, say(`callback.${id}`), counted)}
        >
          {format.count(row[id])}
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
      cell: (row) => (
        <WithInterval
          value={row.keptRate}
          interval={row.keptInterval}
          of={row.inTime + row.late + row.broken}
          show={format.share}
          open={{
            title: `${nameOf(row.key)}: ${say('callback.keptRate')}`,
            onFollow: open(row, say('callback.keptRate'), ({ keeping }) => due.includes(keeping)),
          }}
        />
      ),
    },
    ...keepings.map(count),
    count('attempts'),
    count('reached'),
    {
      id: 'reachedRate',
      header: say('callback.reachedRate'),
      cell: (row) => {
        if (row.reachedRate === null) return <NotDefined />;
        const title = say('callback.reachedRate');
        const share = format.share(row.reachedRate);
        return (
          <Link
            variant="secondary"
            ariaLabel={`${share}, ${nameOf(row.key)}: ${title}`}
            onFollow={open(row, title, ({ keeping }) => called.includes(keeping))}
          >
            {share}
          </Link>
        );
      },
    },
  ];
}
