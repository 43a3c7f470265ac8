import Box from '@cloudscape-design/components/box';
import FormField from '@cloudscape-design/components/form-field';
import RadioGroup from '@cloudscape-design/components/radio-group';
import { useState } from 'react';
import type { LiveAgentRow } from '../../core/live/wire.ts';
import { useCenter } from '../api/center.ts';
import { useWords } from '../language/use-words.ts';
import { ActDialog } from './act-dialog.tsx';
import { useActing } from './acting.ts';
import { useCommand, useToken } from './use-command.ts';

/** Another status for an agent; after the contact, where they have one. */
export function StatusDialog({ agent, close }: { agent: LiveAgentRow; close: () => void }) {
  const { say } = useWords();
  const { agentStatuses } = useCenter();
  const { tell } = useActing();
  const tokenOf = useToken();
  const { name } = agent;
  const others = agentStatuses.filter((one) => one !== (agent.nextStatus ?? agent.status.name));
  const [status, setStatus] = useState(others[0] ?? '');
  const command = useCommand('setAgentStatus', ({ result }) => {
    tell(say(`act.status.${result}`, { name, status }));
    close();
  });
  const body = { status };
  return (
    <ActDialog
      title={say('act.status.of', { name })}
      confirm={say('act.status')}
      onConfirm={() =>
        command.mutate({ id: agent.id, body: { ...body, token: tokenOf([agent.id, body]) } })
      }
      close={close}
      ready={status !== ''}
      busy={command.isPending}
      problem={command.error}
    >
      <FormField label={say('act.status.label')}>
        <RadioGroup
          value={status}
          items={others.map((value) => ({ value, label: value }))}
          onChange={({ detail }) => setStatus(detail.value)}
        />
      </FormField>
      {agent.contacts.length > 0 && (
        <Box color="text-body-secondary">{say('act.status.later', { name })}</Box>
      )}
    </ActDialog>
  );
}
