import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import type { ListedReport } from '../../../core/report-schedule/report-schedule.ts';
import { PagedTable } from '../../figures/paged-table.tsx';
import { useWords } from '../../language/use-words.ts';
import type { ReportTools } from './report-acts.tsx';
import { useReportColumns } from './use-report-columns.tsx';

type Props = ReportTools & { reports: readonly ListedReport[] };

/** The reports that stand, each to be changed, sent now or deleted, and a way to a new one. */
export function Reports({ reports, domains, edit }: Props) {
  const { say, format } = useWords();
  return (
    <PagedTable
      rows={reports}
      trackBy={({ id }) => id}
      label={say('reports.scheduled')}
      empty={say('reports.none')}
      header={
        <Header
          variant="h2"
          counter={`(${format.count(reports.length)})`}
          actions={
            <Button variant="primary" onClick={() => edit('new')}>
              {say('reports.new')}
            </Button>
          }
        >
          {say('reports.scheduled')}
        </Header>
      }
      columns={useReportColumns({ domains, edit })}
    />
  );
}
