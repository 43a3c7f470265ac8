import Container from '@cloudscape-design/components/container';
import ContentLayout from '@cloudscape-design/components/content-layout';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { spanOfDays } from '../../../core/time/interval.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Failed } from '../../states/failed.tsx';
import { Loading } from '../../states/loading.tsx';
import { KpiRow } from './kpi-row.tsx';
import { LiveStatus } from './live-status.tsx';
import { QueueTable } from './queue-table.tsx';
import { TodayChart } from './today-chart.tsx';

const refreshMs = 3000;

/** The day so far, read again every few seconds. */
export default function TodayPage() {
  const { say, format } = useWords();
  const { data: today, error, refetch } = useAnswer('today', { refetchInterval: refreshMs });
  if (!today) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  const span = spanOfDays(today.day, today.day, today.timeZone);
  return (
    <ContentLayout
      header={
        <Header
          variant="h1"
          description={format.instant(span.from, today.timeZone, 'day')}
          actions={<LiveStatus today={today} live={error === null} />}
        >
          {say('page.today')}
        </Header>
      }
    >
      <SpaceBetween size="l">
        {error && <Failed error={error} retry={() => void refetch()} />}
        <KpiRow today={today} span={span} />
        <Container header={<Header variant="h2">{say('today.chart')}</Header>}>
          <TodayChart today={today} />
        </Container>
        <QueueTable today={today} span={span} />
      </SpaceBetween>
    </ContentLayout>
  );
}
