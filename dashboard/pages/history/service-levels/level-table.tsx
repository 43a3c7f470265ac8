import Header from '@cloudscape-design/components/header';
import Table from '@cloudscape-design/components/table';
import type { HistoryAnswer } from '../../../../core/api/wire.ts';
import { metrics } from '../../../../core/metrics/metrics.ts';
import { useCenter } from '../../../api/center.ts';
import { Defined } from '../../../figures/defined.tsx';
import { NotDefined } from '../../../figures/not-defined.tsx';
import { useSigned } from '../../../figures/use-signed.ts';
import { useWords } from '../../../language/use-words.ts';
import { historyRows } from '../history-rows.ts';
import type { HistoryState } from '../history-state.ts';
import { RowFigure } from '../row-figure.tsx';
import { serviceLevelMetrics } from './service-level-metrics.ts';

type Props = { answer: HistoryAnswer; state: HistoryState };
const [first] = serviceLevelMetrics;

/** A definition a row, with its value over everything shown and what it counts. */
export function LevelTable({ answer, state }: Props) {
  const { say, definitionOf } = useWords();
  const signed = useSigned();
  const [total] = historyRows(answer, state, useCenter());
  if (!total) return null;
  const base = total.metrics[first] ?? null;
  const difference = (value: number | null) =>
    value === null || base === null ? <NotDefined /> : signed(value - base, 'share');
  return (
    <Table
      items={serviceLevelMetrics.map((metric) => ({
        metric,
        value: total.metrics[metric] ?? null,
      }))}
      trackBy="metric"
      wrapLines
      stickyColumns={{ first: 1 }}
      header={<Header variant="h2">{say('figures.levels.table')}</Header>}
      ariaLabels={{ tableLabel: say('figures.levels.table') }}
      columnDefinitions={[
        {
          id: 'definition',
          header: say('figures.levels.definition'),
          isRowHeader: true,
          cell: ({ metric }) => <Defined metric={metric} />,
        },
        {
          id: 'value',
          header: say('figures.value'),
          cell: ({ metric }) => (
            <RowFigure
              metric={metric}
              row={total}
              of={say('history.total')}
              timeZone={answer.timeZone}
            />
          ),
        },
        {
          id: 'difference',
          header: say('figures.levels.difference'),
          cell: ({ metric, value }) => (metric === first ? '' : difference(value)),
        },
        {
          id: 'formula',
          header: say('figures.formula'),
          cell: ({ metric }) => <code>{metrics[metric].formula}</code>,
        },
        {
          id: 'meaning',
          header: say('figures.levels.meaning'),
          minWidth: 260,
          cell: ({ metric }) => definitionOf(metric),
        },
      ]}
    />
  );
}
