import FormField from '@cloudscape-design/components/form-field';
import SegmentedControl from '@cloudscape-design/components/segmented-control';
import { useState } from 'react';
import type { LiveContactRow } from '../../core/live/wire.ts';
import { useWords } from '../language/use-words.ts';
import { ActDialog } from './act-dialog.tsx';
import { useActing } from './acting.ts';
import { useCommand, useToken } from './use-command.ts';

const priorities = ['1', '2', '3', '4', '5'];

/** A waiting contact before the others of its queue. */
export function PrioritizeDialog({
  contact: { contactId: id },
  close,
}: {
  contact: LiveContactRow;
  close: () => void;
}) {
  const { say } = useWords();
  const { tell } = useActing();
  const tokenOf = useToken();
  const [priority, setPriority] = useState('1');
  const command = useCommand('prioritizeContact', () => {
    tell(say('act.prioritize.done', { priority }));
    close();
  });
  const body = { priority: Number(priority) };
  return (
    <ActDialog
      title={say('act.prioritize.title')}
      confirm={say('act.prioritize')}
      onConfirm={() => command.mutate({ id, body: { ...body, token: tokenOf([id, body]) } })}
      close={close}
      busy={command.isPending}
      problem={command.error}
    >
      <FormField label={say('act.prioritize.priority')} description={say('act.prioritize.hint')}>
        <SegmentedControl
          label={say('act.prioritize.priority')}
          selectedId={priority}
          options={priorities.map((one) => ({ id: one, text: one }))}
          onChange={({ detail }) => setPriority(detail.selectedId)}
        />
      </FormField>
    </ActDialog>
  );
}
