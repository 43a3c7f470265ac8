import Box from '@cloudscape-design/components/box';
import type { ReportRow } from '../../../core/report-schedule/report-schedule.ts';
import { ActDialog } from '../../acting/act-dialog.tsx';
import { useCommand } from '../../acting/use-command.ts';
import { useWords } from '../../language/use-words.ts';

/** Deletes a report once that is confirmed. */
export function RemoveReportDialog({ report, close }: { report: ReportRow; close: () => void }) {
  const { say } = useWords();
  const remove = useCommand('removeReport', close);
  return (
    <ActDialog
      title={say('reports.remove.title', { name: report.name })}
      confirm={say('reports.remove')}
      onConfirm={() => remove.mutate({ id: report.id })}
      close={close}
      busy={remove.isPending}
      problem={remove.error}
    >
      <Box>{say('reports.remove.hint')}</Box>
    </ActDialog>
  );
}
