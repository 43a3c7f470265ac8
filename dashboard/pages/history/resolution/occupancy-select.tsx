import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { useWords } from '../../../language/use-words.ts';
import type { FilterProps } from '../filter-props.ts';
import { occupancies } from '../view-state.ts';

/** The part of paid time that agents are assumed to spend on contacts. */
export function OccupancySelect({ state, change }: FilterProps) {
  const { say, format } = useWords();
  const option = (value: number) => ({ value: String(value), label: format.share(value) });
  return (
    <FormField label={say('figures.cost.occupancy')}>
      <Select
        options={occupancies.map(option)}
        selectedOption={option(state.occupancy)}
        onChange={({ detail }) => change({ occupancy: Number(detail.selectedOption.value) })}
      />
    </FormField>
  );
}
