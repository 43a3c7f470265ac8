import Checkbox from '@cloudscape-design/components/checkbox';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import FormField from '@cloudscape-design/components/form-field';
import Input from '@cloudscape-design/components/input';
import Multiselect from '@cloudscape-design/components/multiselect';
import { weekdays } from '../../../core/weekdays.ts';
import { weekdayName } from '../../format/weekday-name.ts';
import { useWords } from '../../language/use-words.ts';
import type { Fields } from './fields.ts';

/** When a rule watches, in the center's time zone. */
export function ScheduleFields({ draft: { schedule }, change, errorOf }: Fields) {
  const { say, language } = useWords();
  const set = (part: Partial<typeof schedule>) => change({ schedule: { ...schedule, ...part } });
  const options = weekdays.map((value) => ({ value, label: weekdayName(value, language) }));
  const clock = (part: 'from' | 'to') => (
    <FormField label={say(`rule.${part}`)} errorText={part === 'to' ? errorOf('schedule.to') : ''}>
      <Input
        value={schedule[part]}
        placeholder="HH:MM"
        onChange={({ detail }) => set({ [part]: detail.value })}
      />
    </FormField>
  );
  return (
    <ColumnLayout columns={3}>
      <FormField label={say('rule.days')} errorText={errorOf('schedule.weekdays')}>
        <Multiselect
          options={options}
          selectedOptions={options.filter(({ value }) => schedule.weekdays.includes(value))}
          onChange={({ detail }) =>
            set({
              weekdays: weekdays.filter((day) =>
                detail.selectedOptions.some(({ value }) => value === day),
              ),
            })
          }
        />
      </FormField>
      {clock('from')}
      {clock('to')}
      <Checkbox
        checked={schedule.openOnly}
        onChange={({ detail }) => set({ openOnly: detail.checked })}
      >
        {say('rule.openOnly')}
      </Checkbox>
    </ColumnLayout>
  );
}
