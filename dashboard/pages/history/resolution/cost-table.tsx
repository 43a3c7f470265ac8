import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import type { HistoryAnswer } from '../../../../core/api/wire.ts';
import { useCenter } from '../../../api/center.ts';
import { Defined } from '../../../figures/defined.tsx';
import { figureLink } from '../../../figures/figure-link.ts';
import { NotDefined } from '../../../figures/not-defined.tsx';
import { useGroupName } from '../../../figures/use-group-name.ts';
import { useWords } from '../../../language/use-words.ts';
import { RouterLink } from '../../../shell/router-link.tsx';
import { historyRows } from '../history-rows.ts';
import type { HistoryState } from '../history-state.ts';
import { RowFigure } from '../row-figure.tsx';

type Props = { answer: HistoryAnswer; state: HistoryState };
const shown = ['contactsHandled', 'averageHandleTime', 'costPerContact'] as const;

/** What contacts cost by queue: their handle time alone, and with the time in which agents wait for them. */
export function CostTable({ answer, state }: Props) {
  const { say, format } = useWords();
  const center = useCenter();
  const groupName = useGroupName('queue');
  const whole = { ...state, rows: 'groups' as const, thresholdSeconds: null, scope: {} };
  const rows = historyRows(answer, whole, center);
  const { perHour } = center.agentCost;
  const nameOf = ({ kind, group }: (typeof rows)[number]) =>
    kind === 'total' ? say('history.total') : groupName(group?.name ?? '');
  const paid = (row: (typeof rows)[number], each: boolean) => {
    const { totalHandleTime, contactsHandled } = row.metrics;
    const over = each ? (contactsHandled ?? 0) : 1;
    if (over === 0) return <NotDefined />;
    const hours = (totalHandleTime ?? 0) / 3600 / state.occupancy;
    const text = format.value((hours * perHour) / over, 'money');
    const { span, scope } = row;
    if (scope === null) return text;
    const title = say(each ? 'figures.cost.paid' : 'figures.cost.all');
    return (
      <RouterLink
        href={figureLink({ metric: 'totalHandleTime', span, scope, timeZone: answer.timeZone })}
        variant="secondary"
        ariaLabel={[text, title, nameOf(row)].join(', ')}
      >
        {text}
      </RouterLink>
    );
  };
  return (
    <Table
      items={rows}
      trackBy="id"
      wrapLines
      stickyColumns={{ first: 1 }}
      header={
        <Header
          variant="h2"
          description={say('figures.cost.definition', { rate: format.value(perHour, 'money') })}
        >
          {say('figures.cost')}
        </Header>
      }
      ariaLabels={{ tableLabel: say('figures.cost') }}
      columnDefinitions={[
        { id: 'queue', header: say('history.group.queue'), isRowHeader: true, cell: nameOf },
        ...shown.map((metric) => ({
          id: metric,
          header: <Defined metric={metric} />,
          cell: (row: (typeof rows)[number]) => (
            <RowFigure metric={metric} row={row} of={nameOf(row)} timeZone={answer.timeZone} />
          ),
        })),
        {
          id: 'paid',
          header: say('figures.cost.paid'),
          cell: (row) => paid(row, true),
        },
        {
          id: 'all',
          header: say('figures.cost.all'),
          cell: (row) => paid(row, false),
        },
      ]}
    />
  );
}
