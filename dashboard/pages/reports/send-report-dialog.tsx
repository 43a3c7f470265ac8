import Box from '@cloudscape-design/components/box';
import { useState } from 'react';
import { isAllowedRecipient } from '../../../core/report-schedule/is-allowed-recipient.ts';
import { type ReportRow, sendReportBody } from '../../../core/report-schedule/report-schedule.ts';
import { ActDialog } from '../../acting/act-dialog.tsx';
import { useCommand, useToken } from '../../acting/use-command.ts';
import { useWords } from '../../language/use-words.ts';
import { addressesIn } from './addresses-in.ts';
import { RecipientsField } from './recipients-field.tsx';

type Props = { report: ReportRow; domains: readonly string[] | null; close: () => void };

/** Sends a report beside its schedule, to its recipients or to others this once. */
export function SendReportDialog({ report, domains, close }: Props) {
  const { say } = useWords();
  const tokenOf = useToken();
  const [recipients, setRecipients] = useState(report.recipients.join('\n'));
  const [isTried, setTried] = useState(false);
  const send = useCommand('sendReport', close);
  const addresses = addressesIn(recipients);
  const body = sendReportBody.safeParse({ token: tokenOf(addresses), recipients: addresses });
  const isAllowed = addresses.every((address) => isAllowedRecipient(address, domains));
  const error =
    (!body.success && say('reports.error.recipients')) ||
    (!isAllowed && say('reports.error.domains'));
  return (
    <ActDialog
      title={say('reports.send.title', { name: report.name })}
      confirm={say('reports.send')}
      onConfirm={() => {
        setTried(true);
        if (body.success && isAllowed) send.mutate({ id: report.id, body: body.data });
      }}
      close={close}
      busy={send.isPending}
      problem={send.error}
    >
      <Box>{say('reports.send.hint')}</Box>
      <RecipientsField
        value={recipients}
        domains={domains}
        change={setRecipients}
        error={isTried && error}
      />
    </ActDialog>
  );
}
