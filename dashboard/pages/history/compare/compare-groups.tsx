import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import { useCenter } from '../../../api/center.ts';
import { Difference } from '../../../figures/difference.tsx';
import { NotDefined } from '../../../figures/not-defined.tsx';
import { useGroupName } from '../../../figures/use-group-name.ts';
import { useWords } from '../../../language/use-words.ts';
import { type HistoryRow, historyRows } from '../history-rows.ts';
import { RowFigure } from '../row-figure.tsx';
import { evidence } from './evidence.ts';
import type { Side, Sides } from './sides.ts';

type Pair = { key: string; name: string; now: HistoryRow | null; before: HistoryRow | null };

/** The chart's metric of each queue, agent or other group over both ranges. */
export function CompareGroups({ sides }: { sides: Sides }) {
  const { say, nameOf, format } = useWords();
  const pairs = usePairs(sides);
  const [{ answer, state }] = sides;
  const groupName = useGroupName(answer.groupBy);
  const metric = state.chart;
  const title = say('figures.compare.groups', { metric: nameOf(metric) });
  const figure = (row: HistoryRow | null, of: string) =>
    row === null ? (
      <NotDefined />
    ) : (
      <RowFigure metric={metric} row={row} of={of} timeZone={answer.timeZone} />
    );
  return (
    <Table
      items={pairs}
      trackBy="key"
      wrapLines
      header={<Header variant="h2">{title}</Header>}
      ariaLabels={{ tableLabel: title }}
      columnDefinitions={[
        {
          id: 'group',
          header: say(`history.group.${answer.groupBy}`),
          isRowHeader: true,
          cell: ({ name }) => groupName(name),
        },
        ...(['now', 'before'] as const).map((side, at) => ({
          id: side,
          header: format.days(sides[at]?.state.from ?? '', sides[at]?.state.to ?? ''),
          cell: (pair: Pair) => figure(pair[side], groupName(pair.name)),
        })),
        {
          id: 'difference',
          header: say('figures.difference'),
          cell: ({ now, before }) => (
            <Difference
              metric={metric}
              value={now?.metrics[metric] ?? null}
              from={before?.metrics[metric] ?? null}
            />
          ),
        },
        {
          id: 'note',
          header: say('figures.compare.note'),
          cell: ({ now, before }) => {
            const found = now && before && evidence(metric, now.metrics, before.metrics);
            return found ? say(`figures.compare.${found}`) : '';
          },
        },
      ]}
    />
  );
}

/** Groups of either range, each with its row of both. */
function usePairs(sides: Sides): Pair[] {
  const center = useCenter();
  const rowsOf = ({ answer, state }: Side) =>
    new Map(historyRows(answer, state, center).map((row) => [row.group?.key, row]));
  const [now, before] = [rowsOf(sides[0]), rowsOf(sides[1])];
  const keys = new Set([...now.keys(), ...before.keys()]);
  return [...keys].flatMap((key) => {
    const [one, other] = [now.get(key) ?? null, before.get(key) ?? null];
    const name = (one ?? other)?.group?.name;
    return key === undefined || name === undefined ? [] : [{ key, name, now: one, before: other }];
  });
}
