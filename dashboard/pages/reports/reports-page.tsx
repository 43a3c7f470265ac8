import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useSearchParams } from 'react-router';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Answered } from '../../states/answered.tsx';
import { EditedReport } from './edited-report.tsx';
import { ReportRuns } from './report-runs.tsx';
import { Reports } from './reports.tsx';

const refreshMs = 15_000;

/** Reports that go out by e-mail and their sendings, or the report that the address names. */
export default function ReportsPage() {
  const { say } = useWords();
  const [search, setSearch] = useSearchParams();
  const edited = search.get('report');
  const answer = useAnswer('reports', { refetchInterval: refreshMs });
  return (
    <ContentLayout
      header={
        <Header variant="h1" description={say('reports.what')}>
          {say('page.reports')}
        </Header>
      }
    >
      <Answered answer={answer}>
        {({ reports, runs, domains }) =>
          edited === null ? (
            <SpaceBetween size="l">
              <Reports
                reports={reports}
                domains={domains}
                edit={(id) => setSearch({ report: id })}
              />
              <ReportRuns runs={runs} />
            </SpaceBetween>
          ) : (
            <EditedReport
              key={edited}
              id={edited}
              reports={reports}
              domains={domains}
              close={() => setSearch({})}
            />
          )
        }
      </Answered>
    </ContentLayout>
  );
}
