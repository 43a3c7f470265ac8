import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Answered } from '../../states/answered.tsx';
import { ReportRuns } from './report-runs.tsx';
import { Reports } from './reports.tsx';

const refreshMs = 15_000;

/** Reports that go out by e-mail, and their sendings. */
export default function ReportsPage() {
  const { say } = useWords();
  const answer = useAnswer('reports', { refetchInterval: refreshMs });
  return (
    <ContentLayout header={<Header variant="h1">{say('page.reports')}</Header>}>
      <Answered answer={answer}>
        {({ reports, runs }) => (
          <SpaceBetween size="l">
            <Reports reports={reports} />
            <ReportRuns runs={runs} />
          </SpaceBetween>
        )}
      </Answered>
    </ContentLayout>
  );
}
