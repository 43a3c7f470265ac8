import Button from '@cloudscape-design/components/button';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { ReportRow } from '../../../core/report-schedule/report-schedule.ts';
import { useWords } from '../../language/use-words.ts';
import { RemoveReportDialog } from './remove-report-dialog.tsx';
import { SendReportDialog } from './send-report-dialog.tsx';

/** What the acts of every report need. */
export type ReportTools = { domains: readonly string[] | null; edit: (id: string) => void };
type Props = ReportTools & { report: ReportRow };

/** What can be done with a report. */
export function ReportActs({ report, domains, edit }: Props) {
  const { say } = useWords();
  const [asking, ask] = useState<'send' | 'remove' | null>(null);
  const { id, name } = report;
  const close = () => ask(null);
  return (
    <>
      <SpaceBetween size="xs" direction="horizontal">
        <Button
          variant="inline-icon"
          iconName="edit"
          ariaLabel={say('reports.edit', { name })}
          onClick={() => edit(id)}
        />
        <Button
          variant="inline-icon"
          iconName="send"
          ariaLabel={`${say('reports.send')}: ${name}`}
          onClick={() => ask('send')}
        />
        <Button
          variant="inline-icon"
          iconName="remove"
          ariaLabel={`${say('reports.remove')}: ${name}`}
          onClick={() => ask('remove')}
        />
      </SpaceBetween>
      {asking === 'send' && <SendReportDialog report={report} domains={domains} close={close} />}
      {asking === 'remove' && <RemoveReportDialog report={report} close={close} />}
    </>
  );
}
