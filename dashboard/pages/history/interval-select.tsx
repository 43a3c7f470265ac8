import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { type Interval, intervals } from '../../../core/time/interval.ts';
import { useWords } from '../../language/use-words.ts';
import type { FilterProps } from './filter-props.ts';

export function IntervalSelect({ state, change }: FilterProps) {
  const { say } = useWords();
  const option = (value: Interval) => ({ value, label: say(`history.interval.${value}`) });
  return (
    <FormField label={say('history.interval')}>
      <Select
        options={intervals.map(option)}
        selectedOption={option(state.interval)}
        onChange={({ detail }) => change({ interval: detail.selectedOption.value as Interval })}
      />
    </FormField>
  );
}
