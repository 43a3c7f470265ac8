import DateRangePicker, {
  type DateRangePickerProps,
} from '@cloudscape-design/components/date-range-picker';
import { useWords } from '../language/use-words.ts';
import type { Range } from './shortcuts.ts';

type Props = { range: Range; onChange: (range: Range) => void };

/** A first and a last day, from a calendar or by keyboard. */
export function RangePicker({ range, onChange }: Props) {
  const { say, format } = useWords();
  const isValidRange: DateRangePickerProps.ValidationFunction = (value) =>
    value?.type === 'absolute' && value.startDate !== '' && value.startDate <= value.endDate
      ? { valid: true }
      : { valid: false, errorMessage: say('history.range.invalid') };
  return (
    <DateRangePicker
      dateOnly
      rangeSelectorMode="absolute-only"
      relativeOptions={[]}
      showClearButton={false}
      startOfWeek={1}
      renderTriggerContent={() => format.days(range.from, range.to)}
      placeholder={say('history.range.placeholder')}
      value={{ type: 'absolute', startDate: range.from, endDate: range.to }}
      isValidRange={isValidRange}
      onChange={({ detail: { value } }) => {
        if (value?.type === 'absolute') onChange({ from: value.startDate, to: value.endDate });
      }}
    />
  );
}
