import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { useCenter } from '../../../api/center.ts';
import { useWords } from '../../../language/use-words.ts';
import type { FilterProps } from '../filter-props.ts';

/** Whose scorecard; agents have only their own. */
export function AgentSelect({ state, change }: FilterProps) {
  const { say } = useWords();
  const { agents, agent: own } = useCenter();
  const chosen = own ?? state.agent;
  const options = agents.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <FormField label={say('figures.agent')}>
      <Select
        options={options}
        selectedOption={options.find(({ value }) => value === chosen) ?? null}
        onChange={({ detail }) => change({ agent: detail.selectedOption.value ?? null })}
        placeholder={say('figures.agent.choose')}
        disabled={own !== null}
        filteringType="auto"
        filteringPlaceholder={say('history.filter.search')}
        filteringAriaLabel={say('history.filter.search')}
        noMatch={say('history.filter.noMatch')}
        virtualScroll={options.length > 100}
      />
    </FormField>
  );
}
