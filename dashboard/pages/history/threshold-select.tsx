import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { usualThresholds } from '../../../core/metrics/histogram.ts';
import { useWords } from '../../language/use-words.ts';
import type { FilterProps } from './filter-props.ts';

/** Seconds that count as in time: the configured ones, or one of those that histograms hold exactly. */
export function ThresholdSelect({ state, change }: FilterProps) {
  const { say, format } = useWords();
  const own = { value: '', label: say('history.threshold.own') };
  const option = (seconds: number) => ({ value: String(seconds), label: format.seconds(seconds) });
  return (
    <FormField label={say('history.threshold')}>
      <Select
        options={[own, ...usualThresholds.map(option)]}
        selectedOption={state.thresholdSeconds === null ? own : option(state.thresholdSeconds)}
        onChange={({ detail }) =>
          change({ thresholdSeconds: Number(detail.selectedOption.value) || null })
        }
      />
    </FormField>
  );
}
