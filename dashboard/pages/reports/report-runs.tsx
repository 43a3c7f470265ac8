import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import { useState } from 'react';
import type { ReportRunRow } from '../../../core/report-schedule/report-schedule.ts';
import { useCenter } from '../../api/center.ts';
import { useLocalCenter } from '../../api/local-center.ts';
import { PagedTable } from '../../figures/paged-table.tsx';
import { useWords } from '../../language/use-words.ts';
import { MailDialog } from './mail-dialog.tsx';
import { ReportState } from './report-state.tsx';

/** What was sent, and what was not and why. Where mail stays on this machine it can be opened. */
export function ReportRuns({ runs }: { runs: readonly ReportRunRow[] }) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const { data: local } = useLocalCenter();
  const [opened, open] = useState<string | null>(null);
  const mail = {
    ...{ id: 'mail', header: say('reports.mail'), minWidth: 80 },
    cell: ({ messageId, name }: ReportRunRow) =>
      messageId !== null && (
        <Button
          variant="inline-link"
          ariaLabel={`${say('reports.mail.open')}: ${name}`}
          onClick={() => open(messageId)}
        >
          {say('reports.mail.open')}
        </Button>
      ),
  };
  return (
    <>
      <PagedTable
        rows={runs}
        trackBy={({ schedule, due, token = '' }) => `${schedule} ${due} ${token}`}
        label={say('reports.runs')}
        empty={say('reports.noRuns')}
        header={<Header variant="h2">{say('reports.runs')}</Header>}
        columns={[
          {
            ...{ id: 'name', header: say('reports.name'), isRowHeader: true, minWidth: 110 },
            cell: ({ name }) => name,
          },
          {
            ...{ id: 'due', header: say('reports.due'), minWidth: 110 },
            cell: ({ due }) => format.instant(due, timeZone, 'weekday-time'),
          },
          {
            ...{ id: 'state', header: say('reports.state'), minWidth: 120 },
            cell: (run) => <ReportState run={run} />,
          },
          ...(local ? [mail] : []),
        ]}
      />
      {opened !== null && <MailDialog id={opened} close={() => open(null)} />}
    </>
  );
}
