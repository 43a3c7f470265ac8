import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Select, { type SelectProps } from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import type { DeskAct } from '../../../core/center/desk-wire.ts';
import type { LocalCenter } from '../../../core/center/local-wire.ts';
import { type Say, useWords } from '../../language/use-words.ts';
import type { Act } from './use-desk.ts';

type Props = {
  contactId: string;
  center: LocalCenter;
  agent: string;
  act: Act;
  onDone: () => void;
};

type Target = Extract<DeskAct, { type: 'transfer' }>['to'];

/** Sends the contact to a queue or another agent: after a word with them, or at once. */
export function Transfer({ contactId, center, agent, act, onDone }: Props) {
  const { say } = useWords();
  const options = targetsOf(center, agent, say);
  const [chosen, choose] = useState<SelectProps.Option | null>(null);
  const send = (how: 'warm' | 'cold') => () => {
    if (!chosen?.value) return;
    act({ type: 'transfer', contactId, to: JSON.parse(chosen.value) as Target, how });
    onDone();
  };
  return (
    <div className="transfer">
      <FormField label={say('desk.transfer.to')}>
        <Select
          selectedOption={chosen}
          options={options}
          filteringType="auto"
          filteringAriaLabel={say('history.filter.search')}
          placeholder={say('desk.transfer.choose')}
          onChange={({ detail }) => choose(detail.selectedOption)}
        />
      </FormField>
      <SpaceBetween size="xs" direction="horizontal">
        <Button variant="primary" disabled={!chosen} onClick={send('warm')}>
          {say('desk.transfer.warm')}
        </Button>
        <Button disabled={!chosen} onClick={send('cold')}>
          {say('desk.transfer.cold')}
        </Button>
      </SpaceBetween>
    </div>
  );
}

/** An option's value is the target as the center takes it. */
function targetsOf({ queues, agents }: LocalCenter, self: string, say: Say) {
  const option = (to: Target, label: string, description?: string): SelectProps.Option => ({
    value: JSON.stringify(to),
    label,
    ...(description && { description }),
  });
  return [
    {
      label: say('desk.queues'),
      options: queues.map(({ name }) => option({ queue: name }, name)),
    },
    {
      label: say('history.filter.agents'),
      options: agents
        .filter(({ agent, loggedIn }) => loggedIn && agent !== self)
        .map(({ agent, name, group }) => option({ agent }, name, group)),
    },
  ].filter(({ options }) => options.length > 0);
}
