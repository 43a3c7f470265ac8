import Header from '@cloudscape-design/components/header';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import type { TableProps } from '@cloudscape-design/components/table';
import { useState } from 'react';
import type { ActivityAnswer, ActivityRow } from '../../../../core/api/activity-wire.ts';
import { spanOfDays } from '../../../../core/time/interval.ts';
import type { Day } from '../../../../core/time/zone.ts';
import { figureLink } from '../../../figures/figure-link.ts';
import { NotDefined } from '../../../figures/not-defined.tsx';
import { PagedTable } from '../../../figures/paged-table.tsx';
import { TermLine } from '../../../figures/term-line.tsx';
import { Unbroken } from '../../../figures/unbroken.tsx';
import { useWords } from '../../../language/use-words.ts';
import { RouterLink } from '../../../shell/router-link.tsx';
import { ActivityTerm, type Term } from './activity-term.tsx';

type Props = { activity: ActivityAnswer; range: { from: Day; to: Day } };

const groups = ['agents', 'days'] as const;
type Group = (typeof groups)[number];
/** Columns whose definitions stand nowhere above. */
const explained = ['afterContactWork', 'incoming', 'rejected', 'unknown'] as const;

/** Where the time went, by agent or by day; an agent leads to the scorecard, a day to its strips, contact time to the contacts. */
export function ActivityTable({ activity, range }: Props) {
  const { say } = useWords();
  const [group, show] = useState<Group>('agents');
  const columns = useColumns(activity, group, range);
  const title = say('activity.table');
  return (
    <PagedTable
      rows={activity[group]}
      columns={columns}
      trackBy={({ key }) => key}
      label={title}
      empty={say('history.empty')}
      header={
        <Header
          variant="h2"
          counter={`(${activity[group].length})`}
          description={
            <TermLine>
              {explained.map((term) => (
                <ActivityTerm key={term} term={term} />
              ))}
            </TermLine>
          }
          actions={
            <SegmentedControl
              label={title}
              selectedId={group}
              options={groups.map((id) => ({ id, text: say(`activity.by.${id}`) }))}
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

type Column = TableProps.ColumnDefinition<ActivityRow>;

function useColumns(
  { timeZone, total }: ActivityAnswer,
  group: Group,
  { from, to }: Props['range'],
): Column[] {
  const { say, format } = useWords();
  const contactsOf = ({ key }: ActivityRow) =>
    figureLink({
      metric: 'contactsHandled',
      timeZone,
      ...(group === 'agents'
        ? { span: spanOfDays(from, to, timeZone), scope: { agents: [key] } }
        : { span: spanOfDays(key, key, timeZone) }),
    });
  const time = (term: Exclude<Term, 'occupancy'>, cell: Column['cell']): Column => ({
    id: term,
    header: say(`activity.${term}`),
    sortingField: term,
    cell,
  });
  const seconds = (term: Exclude<Term, 'occupancy'>) =>
    time(term, (row) => format.seconds(row[term]));
  return [
    {
      id: 'name',
      header: say(`activity.by.${group}`),
      sortingField: 'name',
      isRowHeader: true,
      cell: ({ key, name }) =>
        group === 'days' ? (
          <RouterLink href={`/history/activity?${new URLSearchParams({ from: key, to: key })}`}>
            <Unbroken>{format.days(key, key)}</Unbroken>
          </RouterLink>
        ) : (
          <RouterLink href={`/history/scorecard?${new URLSearchParams({ from, to, agent: key })}`}>
            <Unbroken>{name}</Unbroken>
          </RouterLink>
        ),
    },
    {
      id: 'occupancy',
      header: say('activity.occupancy'),
      sortingComparator: (one, other) => (one.occupancy ?? -1) - (other.occupancy ?? -1),
      cell: ({ occupancy }) => (occupancy === null ? <NotDefined /> : format.share(occupancy)),
    },
    seconds('online'),
    time('contact', (row) => (
      <RouterLink
        href={contactsOf(row)}
        ariaLabel={`${format.seconds(row.contact)}, ${say('activity.contact')}, ${row.name}`}
      >
        {format.seconds(row.contact)}
      </RouterLink>
    )),
    seconds('afterContactWork'),
    seconds('idle'),
    seconds('incoming'),
    time('nonProductive', ({ nonProductive, statuses }) => (
      <>
        {format.seconds(nonProductive)}
        {statuses.map(({ name, seconds: own }) => (
          <div key={name} className="activity-status">{`${name} ${format.seconds(own)}`}</div>
        ))}
      </>
    )),
    ...(['missed', 'rejected'] as const).map((term) =>
      time(term, (row) => format.count(row[term])),
    ),
    ...(total.unknown > 0 ? [seconds('unknown')] : []),
  ];
}
