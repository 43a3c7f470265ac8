import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import { useState } from 'react';
import type { ReportRow } from '../../../core/report-schedule/report-schedule.ts';
import { useWords } from '../../language/use-words.ts';
import { ReportForm } from './report-form.tsx';

type Props = {
  /** Of a report, or `new`. */
  id: string;
  reports: readonly ReportRow[];
  domains: readonly string[] | null;
  close: () => void;
};

/** The report that the address names, or that there is none. Once open it stays, even if it is deleted meanwhile. */
export function EditedReport({ id, reports, domains, close }: Props) {
  const { say } = useWords();
  const found = reports.find((one) => one.id === id) ?? null;
  const [report, open] = useState(found);
  if (found && !report) open(found);
  if (id === 'new' || report) return <ReportForm report={report} domains={domains} close={close} />;
  return (
    <Alert type="error" action={<Button onClick={close}>{say('page.reports')}</Button>}>
      {say('problem.report-unknown')}
    </Alert>
  );
}
