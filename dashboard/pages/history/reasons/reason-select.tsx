import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { useWords } from '../../../language/use-words.ts';
import type { FilterProps } from '../filter-props.ts';
import { type Reason, reasons } from '../view-state.ts';

/** Which of a contact's reasons are counted. */
export function ReasonSelect({ state, change }: FilterProps) {
  const { say } = useWords();
  const option = (value: Reason) => ({ value, label: say(`history.group.${value}`) });
  return (
    <FormField label={say('figures.reasons.by')}>
      <Select
        options={reasons.map(option)}
        selectedOption={option(state.reason)}
        onChange={({ detail }) => change({ reason: detail.selectedOption.value as Reason })}
      />
    </FormField>
  );
}
