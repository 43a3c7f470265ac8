import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import KeyValuePairs from '@cloudscape-design/components/key-value-pairs';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { daysText } from '../../../core/report-schedule/days-text.ts';
import { nextInstants } from '../../../core/report-schedule/due-instants.ts';
import { drawingsOf } from '../../../core/report-schedule/report-charts.ts';
import { reportQuery } from '../../../core/report-schedule/report-query.ts';
import type { ReportSchedule } from '../../../core/report-schedule/report-schedule.ts';
import { reportTable } from '../../../core/report-schedule/report-table.ts';
import { dayOf } from '../../../core/time/zone.ts';
import { useCenter } from '../../api/center.ts';
import { centerNow } from '../../api/center-time.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Answered } from '../../states/answered.tsx';
import { PreviewTable } from './preview-table.tsx';
import type { ReportDraft } from './report-draft.ts';

const shownNext = 3;

type Props = { draft: ReportDraft; schedule: ReportSchedule | null };

/** What a report would say if it went out now, and when it does. */
export function ReportPreview({ draft, schedule }: Props) {
  const { say, format } = useWords();
  const { timeZone, labels } = useCenter();
  const now = centerNow();
  const queues = draft.groupBy === 'contactType' ? [] : draft.queues;
  const query = reportQuery({ ...draft, queues }, dayOf(now, timeZone));
  const drawings = draft.formats.includes('pdf') ? drawingsOf(draft.metrics) : [];
  const answer = useAnswer('history', { query, enabled: draft.metrics.length > 0 });
  const next = schedule ? nextInstants(schedule, now, timeZone, shownNext) : [];
  return (
    <Container
      header={
        <Header variant="h3" description={say('reports.preview.hint')}>
          {say('reports.preview')}
        </Header>
      }
    >
      <SpaceBetween size="m">
        <KeyValuePairs
          columns={3}
          items={[
            { label: say('reports.range'), value: daysText(query, draft.language) },
            {
              label: say('reports.next'),
              value: next.map((at) => (
                <div key={at}>{format.instant(at, timeZone, 'weekday-time')}</div>
              )),
            },
            {
              label: say('reports.charts'),
              value:
                drawings.map((one) => say(`reports.charts.${one}`)).join(', ') ||
                say('reports.charts.none'),
            },
          ]}
        />
        {draft.metrics.length > 0 && (
          <Answered answer={answer}>
            {(figures) =>
              figures.groupBy === draft.groupBy && (
                <PreviewTable
                  table={reportTable(draft, figures, { labels: labels.contactType })}
                  language={draft.language}
                />
              )
            }
          </Answered>
        )}
        {draft.metrics.length === 0 && <Box>{say('reports.error.metrics')}</Box>}
      </SpaceBetween>
    </Container>
  );
}
