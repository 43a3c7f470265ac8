import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import type { Grouping } from '../../../core/api/wire.ts';
import { fieldOfGrouping, fieldsFor, narrowScope } from '../../figures/scope.ts';
import { useWords } from '../../language/use-words.ts';
import type { FilterProps } from './filter-props.ts';

const groupings = Object.keys(fieldOfGrouping) as Grouping[];

/** What the figures are split by. Filters that do not go with it are let go. */
export function GroupBySelect({ state, change }: FilterProps) {
  const { say } = useWords();
  const option = (value: Grouping) => ({ value, label: say(`history.group.${value}`) });
  const choose = (groupBy: Grouping) =>
    change({ groupBy, scope: narrowScope(state.scope, fieldsFor(groupBy, state.scope)) });
  return (
    <FormField label={say('history.groupBy')}>
      <Select
        options={groupings.map(option)}
        selectedOption={option(state.groupBy)}
        onChange={({ detail }) => choose(detail.selectedOption.value as Grouping)}
      />
    </FormField>
  );
}
