import Select from '@cloudscape-design/components/select';
import { addDays, dayOf, startOfDay } from '../../../core/time/zone.ts';
import { useCenter } from '../../api/center.ts';
import { centerNow } from '../../api/center-time.ts';
import { useWords } from '../../language/use-words.ts';

/** Ways are kept so long. */
const days = 28;

type Props = { day: string | null; onChange: (day: string | null) => void };

/** Today or one of the last four weeks. */
export function DaySelect({ day, onChange }: Props) {
  const { say, format } = useWords();
  const { timeZone } = useCenter();
  const today = dayOf(centerNow(), timeZone);
  const options = Array.from({ length: days }, (_, back) => {
    const value = addDays(today, -back);
    const label = format.instant(startOfDay(value, timeZone), timeZone, 'day');
    return { value, label };
  });
  return (
    <Select
      ariaLabel={say('flows.day')}
      options={options}
      selectedOption={options.find(({ value }) => value === day) ?? options[0] ?? null}
      onChange={({ detail: { selectedOption } }) =>
        onChange(selectedOption.value === today ? null : (selectedOption.value ?? null))
      }
    />
  );
}
