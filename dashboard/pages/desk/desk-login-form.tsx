import Alert from '@cloudscape-design/components/alert';
import Button from '@cloudscape-design/components/button';
import FormField from '@cloudscape-design/components/form-field';
import Select, { type SelectProps } from '@cloudscape-design/components/select';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { LocalCenter } from '../../../core/center/local-wire.ts';
import { type LocalRefusal, postToCenter } from '../../api/local-center.ts';
import { refusalText } from '../../conversation/refusal-text.ts';
import { type Say, useWords } from '../../language/use-words.ts';

export type DeskLoginProps = { center: LocalCenter; onSeated: (agent: string) => void };

/** The choice of an agent, and the way to their desk. */
export function DeskLoginForm({ center, onSeated }: DeskLoginProps) {
  const { say } = useWords();
  const groups = agentGroups(center, say);
  const free = center.agents.find(({ taken }) => !taken);
  const [chosen, setChosen] = useState(free?.agent);
  const option = groups.flatMap(({ options }) => options).find(({ value }) => value === chosen);
  const sit = useMutation<{ agent: string }, LocalRefusal, string>({
    mutationFn: (agent) => postToCenter('/local/desk/login', { agent }),
    onSuccess: ({ agent }) => onSeated(agent),
  });
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (chosen !== undefined) sit.mutate(chosen);
      }}
    >
      <SpaceBetween size="m">
        <FormField label={say('desk.agent')} description={say('desk.agent.hint')}>
          <Select
            selectedOption={option ?? null}
            options={groups}
            filteringType="auto"
            filteringAriaLabel={say('history.filter.search')}
            onChange={({ detail }) => setChosen(detail.selectedOption.value)}
          />
        </FormField>
        {sit.error && <Alert type="error">{refusalText(say, sit.error)}</Alert>}
        <Button variant="primary" formAction="submit" loading={sit.isPending}>
          {say('desk.login')}
        </Button>
      </SpaceBetween>
    </form>
  );
}

type Group = { label: string; options: SelectProps.Option[] };

function agentGroups({ agents }: LocalCenter, say: Say): Group[] {
  const names = [...new Set(agents.map(({ group }) => group))];
  return names.map((label) => ({
    label,
    options: agents
      .filter(({ group }) => group === label)
      .map(({ agent, name, queues, taken }) => ({
        value: agent,
        label: name,
        description: queues.join(' · '),
        ...(taken && { labelTag: say('desk.taken') }),
      })),
  }));
}
