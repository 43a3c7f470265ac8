import Box from '@cloudscape-design/components/box';
import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { useState } from 'react';
import type { LiveContactRow } from '../../core/live/wire.ts';
import { useCenter } from '../api/center.ts';
import { useWords } from '../language/use-words.ts';
import { ActDialog } from './act-dialog.tsx';
import { useActing } from './acting.ts';
import { useCommand, useToken } from './use-command.ts';

/** A waiting call into another queue, at the next turn of the flow that it hears. */
export function MoveDialog({ contact, close }: { contact: LiveContactRow; close: () => void }) {
  const { say } = useWords();
  const { queues } = useCenter();
  const { tell } = useActing();
  const tokenOf = useToken();
  const id = contact.contactId;
  const options = queues
    .filter((queue) => queue.id !== contact.queue && queue.channels.includes('VOICE'))
    .map(({ name }) => ({ value: name, label: name }));
  const [queue, setQueue] = useState<string | null>(null);
  const command = useCommand('moveContact', () => {
    tell(say('act.move.done', { queue: queue ?? '' }));
    close();
  });
  const body = { queue };
  return (
    <ActDialog
      title={say('act.move')}
      confirm={say('act.move')}
      onConfirm={() => command.mutate({ id, body: { ...body, token: tokenOf([id, body]) } })}
      close={close}
      ready={queue !== null}
      busy={command.isPending}
      problem={command.error}
    >
      <FormField label={say('act.move.queue')}>
        <Select
          selectedOption={options.find(({ value }) => value === queue) ?? null}
          options={options}
          placeholder={say('act.move.choose')}
          onChange={({ detail }) => setQueue(detail.selectedOption.value ?? null)}
          expandToViewport
        />
      </FormField>
      <Box color="text-body-secondary">{say('act.move.delay')}</Box>
    </ActDialog>
  );
}
