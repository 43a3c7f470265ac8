import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { type MetricName, metricNames } from '../../../core/metrics/metrics.ts';
import { familyOf, metricFamilies } from '../../figures/metric-choice.ts';
import { useWords } from '../../language/use-words.ts';
import type { FilterProps } from './filter-props.ts';

/** The one metric of a view. */
export function MetricSelect({ state, change }: FilterProps) {
  const { say, nameOf } = useWords();
  const option = (value: MetricName) => ({ value, label: nameOf(value) });
  return (
    <FormField label={say('figures.metric')}>
      <Select
        options={metricFamilies.map((family) => ({
          label: say(`history.metrics.${family}`),
          options: metricNames.filter((name) => familyOf(name) === family).map(option),
        }))}
        selectedOption={option(state.metric)}
        onChange={({ detail }) => change({ metric: detail.selectedOption.value as MetricName })}
        filteringType="auto"
        filteringPlaceholder={say('history.filter.search')}
        filteringAriaLabel={say('history.filter.search')}
        noMatch={say('history.filter.noMatch')}
      />
    </FormField>
  );
}
