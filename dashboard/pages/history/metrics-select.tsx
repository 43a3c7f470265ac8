import FormField from '@cloudscape-design/components/form-field';
import Multiselect from '@cloudscape-design/components/multiselect';
import { type MetricName, metricNames } from '../../../core/metrics/metrics.ts';
import { familyOf, metricFamilies, metricsFrom } from '../../figures/metric-choice.ts';
import { useWords } from '../../language/use-words.ts';
import type { FilterProps } from './filter-props.ts';

/** The columns of the table; service levels by any definition stand side by side. */
export function MetricsSelect({ state, change }: FilterProps) {
  const { say, nameOf, definitionOf } = useWords();
  const option = (name: MetricName) => ({
    value: name,
    label: nameOf(name),
    description: definitionOf(name),
  });
  const options = metricFamilies.map((family) => ({
    label: say(`history.metrics.${family}`),
    options: metricNames.filter((name) => familyOf(name) === family).map(option),
  }));
  const { metrics } = state;
  return (
    <FormField label={say('history.metrics')}>
      <Multiselect
        options={options}
        selectedOptions={metrics.map(option)}
        onChange={({ detail }) =>
          change({
            metrics: metricsFrom(detail.selectedOptions.map(({ value }) => value).join(',')),
          })
        }
        placeholder={say('history.metrics.chosen', { count: metrics.length })}
        hideTokens
        filteringType="auto"
        filteringPlaceholder={say('history.filter.search')}
        filteringAriaLabel={say('history.filter.search')}
        noMatch={say('history.filter.noMatch')}
        expandToViewport
      />
    </FormField>
  );
}
