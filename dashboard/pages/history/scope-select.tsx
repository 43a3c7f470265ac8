import FormField from '@cloudscape-design/components/form-field';
import Multiselect from '@cloudscape-design/components/multiselect';
import type { ScopeField } from '../../figures/scope.ts';
import { useScopeOptions } from '../../figures/use-scope-options.ts';
import { useWords } from '../../language/use-words.ts';
import type { FilterProps } from './filter-props.ts';

/** One filter; nothing chosen means all. */
export function ScopeSelect({ field, state, change }: FilterProps & { field: ScopeField }) {
  const { say } = useWords();
  const options = useScopeOptions()[field];
  const chosen = state.scope[field] ?? [];
  const optionOf = (value: string) =>
    options.find((option) => option.value === value) ?? { value, label: value };
  const choose = (values: string[]) => {
    const { [field]: _, ...others } = state.scope;
    change({ scope: values.length === 0 ? others : { ...others, [field]: values } });
  };
  return (
    <FormField label={say(`history.filter.${field}`)}>
      <Multiselect
        options={options}
        selectedOptions={chosen.map(optionOf)}
        onChange={({ detail }) =>
          choose(detail.selectedOptions.map((option) => option.value ?? ''))
        }
        placeholder={
          chosen.map((value) => optionOf(value).label).join(', ') || say('history.filter.all')
        }
        hideTokens
        filteringType="auto"
        filteringPlaceholder={say('history.filter.search')}
        filteringAriaLabel={say('history.filter.search')}
        empty={say('history.filter.noMatch')}
        noMatch={say('history.filter.noMatch')}
        virtualScroll={options.length > 100}
      />
    </FormField>
  );
}
