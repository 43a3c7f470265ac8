import DateInput from '@cloudscape-design/components/date-input';
import FormField from '@cloudscape-design/components/form-field';
import SpaceBetween from '@cloudscape-design/components/space-between';
import TimeInput from '@cloudscape-design/components/time-input';
import { useCenter } from '../api/center.ts';
import { useWords } from '../language/use-words.ts';
import type { DraftInstant } from './closure-draft.ts';

type Props = {
  label: string;
  hint: string;
  value: DraftInstant;
  onChange: (value: DraftInstant) => void;
};

/** A day and a time on the center's clock; both empty for none. */
export function InstantField({ label, hint, value, onChange }: Props) {
  const { say } = useWords();
  const { timeZone } = useCenter();
  return (
    <FormField label={label} description={hint} constraintText={timeZone}>
      <SpaceBetween size="xs" direction="horizontal">
        <DateInput
          value={value.day}
          ariaLabel={`${label}: ${say('closures.date')}`}
          placeholder="2026-12-24"
          format="iso"
          inputFormat="iso"
          onChange={({ detail }) => onChange({ ...value, day: detail.value })}
        />
        <TimeInput
          value={value.time}
          ariaLabel={`${label}: ${say('closures.time')}`}
          placeholder="hh:mm"
          format="hh:mm"
          onChange={({ detail }) => onChange({ ...value, time: detail.value })}
        />
      </SpaceBetween>
    </FormField>
  );
}
