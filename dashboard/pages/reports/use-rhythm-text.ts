import type { ReportSchedule } from '../../../core/report-schedule/report-schedule.ts';
import { weekdayName } from '../../format/weekday-name.ts';
import { useWords } from '../../language/use-words.ts';
import { rhythmOf } from './report-draft.ts';

/** On which days and at which time a report goes out, in words. */
export function useRhythmText(): (on: ReportSchedule['on'], time: string) => string {
  const { say, language } = useWords();
  const list = new Intl.ListFormat(language, { type: 'unit' });
  const days = (on: ReportSchedule['on']): string => {
    if (on.every === 'month') return say('reports.on.dayOfMonth', { day: on.day });
    const rhythm = rhythmOf(on);
    return rhythm === 'weekly'
      ? list.format(on.weekdays.map((day) => weekdayName(day, language)))
      : say(`reports.on.${rhythm}`);
  };
  return (on, time) => `${days(on)}, ${time}`;
}
