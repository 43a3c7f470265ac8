import { useWords } from '../../../language/use-words.ts';
import type { HourPlace } from './week-grid.ts';

/** 2024 began on a Monday. */
const monday = Date.UTC(2024, 0, 1);

/** Words for weekdays and hours of the clock on the wall. */
export function useHourName() {
  const { language } = useWords();
  const weekday = (day: number, style: 'short' | 'long') =>
    new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }).format(
      monday + (day - 1) * 86_400_000,
    );
  const hour = (at: number) => String(at).padStart(2, '0');
  const long = (place: HourPlace) =>
    `${weekday(place.weekday, 'long')}, ${hour(place.hour)}:00 – ${hour(place.hour + 1)}:00`;
  return { weekday, hour, long };
}
