import type { TableProps } from '@cloudscape-design/components/table';
import type { ListedReport } from '../../../core/report-schedule/report-schedule.ts';
import { useCenter } from '../../api/center.ts';
import { Unbroken } from '../../figures/unbroken.tsx';
import { useWords } from '../../language/use-words.ts';
import { ReportActs, type ReportTools } from './report-acts.tsx';
import { ReportState } from './report-state.tsx';
import { useRhythmText } from './use-rhythm-text.ts';

type Column = TableProps.ColumnDefinition<ListedReport>;

/** What each report is made of, how it went last, when it goes next, and what can be done with it. */
export function useReportColumns(tools: ReportTools): Column[] {
  const { say, format } = useWords();
  const { timeZone, queues } = useCenter();
  const rhythm = useRhythmText();
  const nameOf = (id: string) => queues.find((queue) => queue.id === id)?.name ?? id;
  const instant = (at: number) => (
    <Unbroken>{format.instant(at, timeZone, 'weekday-time')}</Unbroken>
  );
  return [
    {
      ...{ id: 'name', header: say('reports.name'), isRowHeader: true, minWidth: 120 },
      sortingComparator: (one, other) => one.name.localeCompare(other.name),
      cell: ({ name }) => name,
    },
    {
      ...{ id: 'content', header: say('reports.content'), minWidth: 150 },
      cell: ({ range, groupBy, queues: chosen }) => (
        <>
          {say(`reports.range.${range}`)}, {say(`reports.groupBy.${groupBy}`)}
          {chosen.length > 0 && <div>{chosen.map(nameOf).join(', ')}</div>}
        </>
      ),
    },
    {
      ...{ id: 'recipients', header: say('reports.recipients'), minWidth: 160 },
      cell: ({ recipients }) => recipients.join(', '),
    },
    {
      ...{ id: 'last', header: say('reports.last'), minWidth: 150 },
      sortingComparator: (one, other) => (one.last?.due ?? 0) - (other.last?.due ?? 0),
      cell: ({ last }) =>
        last ? (
          <>
            {instant(last.due)}
            <ReportState run={last} />
          </>
        ) : (
          say('reports.last.none')
        ),
    },
    {
      ...{ id: 'next', header: say('reports.next'), minWidth: 150 },
      sortingComparator: (one, other) => (one.next[0] ?? 0) - (other.next[0] ?? 0),
      cell: ({ next: [first], on, time }) => (
        <>
          {first !== undefined && instant(first)}
          <div>{rhythm(on, time)}</div>
        </>
      ),
    },
    {
      ...{ id: 'acts', header: say('reports.acts'), minWidth: 120 },
      cell: (report) => <ReportActs report={report} {...tools} />,
    },
  ];
}
