import Box from '@cloudscape-design/components/box';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Modal from '@cloudscape-design/components/modal';
import SpaceBetween from '@cloudscape-design/components/space-between';
import Textarea from '@cloudscape-design/components/textarea';
import { useState } from 'react';
import type { AlertRow } from '../../../core/alerts/wire.ts';
import { useApi } from '../../api/api.ts';
import { useWords } from '../../language/use-words.ts';
import { Refused } from './refused.tsx';
import { useCommand } from './use-command.ts';

type Props = { alert: AlertRow; close: () => void; changed: () => void };
const longestNote = 500;

/** Says that one looks after an alert, with a note for the others. */
export function AcknowledgeDialog({ alert, close, changed }: Props) {
  const { say } = useWords();
  const api = useApi();
  const [note, setNote] = useState('');
  const { run, busy, error } = useCommand(() => {
    close();
    changed();
  });
  const send = () =>
    run(() =>
      api.send('acknowledgeAlert', { id: alert.id, body: { note: note.slice(0, longestNote) } }),
    );
  return (
    <Modal
      visible
      onDismiss={close}
      closeAriaLabel={say('alerts.close')}
      header={alert.rule.name}
      footer={
        <Box float="right">
          <SpaceBetween size="xs" direction="horizontal">
            <Button variant="link" onClick={close}>
              {say('alerts.cancel')}
            </Button>
            <Button variant="primary" loading={busy} onClick={() => void send()}>
              {say('alerts.acknowledge')}
            </Button>
          </SpaceBetween>
        </Box>
      }
    >
      <SpaceBetween size="m">
        <Box>{say('alerts.acknowledge.hint')}</Box>
        <FormField label={say('alerts.note')} description={say('alerts.note.hint')}>
          <Textarea value={note} onChange={({ detail }) => setNote(detail.value)} />
        </FormField>
        {error !== null && <Refused error={error} />}
      </SpaceBetween>
    </Modal>
  );
}
