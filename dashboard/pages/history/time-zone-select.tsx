import FormField from '@cloudscape-design/components/form-field';
import Select from '@cloudscape-design/components/select';
import { useCenter } from '../../api/center.ts';
import { useWords } from '../../language/use-words.ts';
import type { FilterProps } from './filter-props.ts';

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone').filter((zone) => zone !== 'UTC')];

/** The zone whose clock cuts the days; the center's own comes first. */
export function TimeZoneSelect({ state, change }: FilterProps) {
  const { say } = useWords();
  const center = useCenter();
  const option = (value: string) => ({
    value,
    label: value === center.timeZone ? say('history.timeZone.center', { zone: value }) : value,
  });
  const others = zones.filter((zone) => zone !== center.timeZone);
  return (
    <FormField label={say('history.timeZone')}>
      <Select
        options={[center.timeZone, ...others].map(option)}
        selectedOption={option(state.timeZone)}
        onChange={({ detail }) => change({ timeZone: detail.selectedOption.value ?? 'UTC' })}
        filteringType="auto"
        filteringPlaceholder={say('history.filter.search')}
        filteringAriaLabel={say('history.filter.search')}
        noMatch={say('history.filter.noMatch')}
        virtualScroll
      />
    </FormField>
  );
}
