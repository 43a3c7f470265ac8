import Header from '@cloudscape-design/components/header';
import StatusIndicator from '@cloudscape-design/components/status-indicator';
import type { ReportRunRow } from '../../../core/report-schedule/report-schedule.ts';
import { useCenter } from '../../api/center.ts';
import { PagedTable } from '../../figures/paged-table.tsx';
import { useWords } from '../../language/use-words.ts';

const indicators = {
  asked: 'pending',
  sending: 'in-progress',
  sent: 'success',
  failed: 'error',
} as const;

/** What was sent, and what was not and why. */
export function ReportRuns({ runs }: { runs: readonly ReportRunRow[] }) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  return (
    <PagedTable
      rows={runs}
      label={say('reports.runs')}
      empty={say('reports.noRuns')}
      header={<Header variant="h2">{say('reports.runs')}</Header>}
      columns={[
        { id: 'name', header: say('reports.name'), isRowHeader: true, cell: ({ name }) => name },
        {
          id: 'due',
          header: say('reports.due'),
          cell: ({ due }) => format.instant(due, timeZone, 'day-time'),
        },
        {
          id: 'state',
          header: say('reports.state'),
          cell: ({ state, problem }) => (
            <StatusIndicator type={indicators[state]}>
              {say(`reports.state.${state}`)}
              {problem !== null && ` (${problem})`}
            </StatusIndicator>
          ),
        },
      ]}
    />
  );
}
