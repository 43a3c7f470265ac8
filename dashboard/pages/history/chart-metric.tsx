import Select from '@cloudscape-design/components/select';
import type { MetricName } from '../../../core/metrics/metrics.ts';
import { useWords } from '../../language/use-words.ts';
import type { FilterProps } from './filter-props.ts';

/** Which of the metrics shown the chart draws. */
export function ChartMetric({ state, change }: FilterProps) {
  const { say, nameOf } = useWords();
  const option = (value: MetricName) => ({ value, label: nameOf(value) });
  return (
    <div className="screen-only">
      <Select
        options={state.metrics.map(option)}
        selectedOption={option(state.chart)}
        onChange={({ detail }) => change({ chart: detail.selectedOption.value as MetricName })}
        ariaLabel={say('history.chart.metric')}
        expandToViewport
      />
    </div>
  );
}
