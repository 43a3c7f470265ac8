import Button from '@cloudscape-design/components/button';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { ReportRow } from '../../../core/report-schedule/report-schedule.ts';
import { useCommand, useToken } from '../../acting/use-command.ts';
import { useCenter } from '../../api/center.ts';
import { PagedTable } from '../../figures/paged-table.tsx';
import { useWords } from '../../language/use-words.ts';
import { Failed } from '../../states/failed.tsx';
import { NewReport } from './new-report.tsx';

/** The reports that stand, each to be sent now or deleted, and a way to a new one. */
export function Reports({ reports }: { reports: readonly ReportRow[] }) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const [isNew, setNew] = useState(false);
  return (
    <>
      <PagedTable
        rows={reports}
        label={say('page.reports')}
        empty={say('reports.none')}
        header={
          <Header
            variant="h2"
            counter={`(${format.count(reports.length)})`}
            description={say('reports.send.hint')}
            actions={
              <Button variant="primary" onClick={() => setNew(true)}>
                {say('reports.new')}
              </Button>
            }
          >
            {say('page.reports')}
          </Header>
        }
        columns={[
          { id: 'name', header: say('reports.name'), isRowHeader: true, cell: ({ name }) => name },
          {
            id: 'range',
            header: say('reports.range'),
            cell: ({ range, groupBy }) =>
              `${say(`reports.range.${range}`)}, ${say(`reports.groupBy.${groupBy}`)}`,
          },
          {
            id: 'recipients',
            header: say('reports.recipients'),
            cell: ({ recipients }) => recipients.join(', '),
          },
          {
            id: 'next',
            header: say('reports.next'),
            cell: ({ next }) =>
              next.map((at) => <div key={at}>{format.instant(at, timeZone, 'day-time')}</div>),
          },
          { id: 'act', header: '', cell: (report) => <Acts report={report} /> },
        ]}
      />
      {isNew && <NewReport close={() => setNew(false)} />}
    </>
  );
}

function Acts({ report: { id, name } }: { report: ReportRow }) {
  const { say } = useWords();
  const tokenOf = useToken();
  const [sendings, countSending] = useState(0);
  const send = useCommand('sendReport', () => countSending((before) => before + 1));
  const remove = useCommand('removeReport', () => {});
  const failed = send.error ?? remove.error;
  return (
    <SpaceBetween size="xs" direction="horizontal">
      <Button
        variant="inline-link"
        loading={send.isPending}
        ariaLabel={`${say('reports.send')}: ${name}`}
        onClick={() => send.mutate({ id, body: { token: tokenOf(sendings) } })}
      >
        {say('reports.send')}
      </Button>
      <Button
        variant="inline-link"
        loading={remove.isPending}
        ariaLabel={`${say('reports.remove')}: ${name}`}
        onClick={() => remove.mutate({ id })}
      >
        {say('reports.remove')}
      </Button>
      {failed && (
        <Failed
          error={failed}
          retry={() => {
            send.reset();
            remove.reset();
          }}
        />
      )}
    </SpaceBetween>
  );
}
