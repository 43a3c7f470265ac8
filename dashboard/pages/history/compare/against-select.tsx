import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { useWords } from '../../../language/use-words.ts';
import { RangePicker } from '../../../range/range-picker.tsx';
import type { FilterProps } from '../filter-props.ts';
import { type Comparison, comparisons } from '../view-state.ts';
import { otherDays } from './other-days.ts';

/** The days to compare with. */
export function AgainstSelect({ state, change }: FilterProps) {
  const { say } = useWords();
  const option = (value: Comparison) => ({ value, label: say(`figures.compare.${value}`) });
  return (
    <>
      <FormField label={say('figures.compare.with')}>
        <Select
          options={comparisons.map(option)}
          selectedOption={option(state.against)}
          onChange={({ detail }) =>
            change({
              against: detail.selectedOption.value as Comparison,
              otherDays: detail.selectedOption.value === 'own' ? otherDays(state) : null,
            })
          }
        />
      </FormField>
      {state.against === 'own' && (
        <FormField label={say('figures.compare.range')}>
          <RangePicker
            range={otherDays(state)}
            onChange={(range) => change({ otherDays: range })}
          />
        </FormField>
      )}
    </>
  );
}
