import type { Language } from '../../core/languages.ts';
import { type Weekday, weekdays } from '../../core/weekdays.ts';
import type { AnnouncedHours } from '../center.ts';
import { promptText } from './prompt-text.ts';

/** Days and times are words of no center's own. */
const catalogued = {};

interface Days {
  first: Weekday;
  last: Weekday;
  hours: string;
}

/** Opening hours as a sentence for each run of days that are alike: “Monday to Friday from 08:00 to 20:00.” */
export function announcedHours(hours: AnnouncedHours, language: Language): string {
  const sentences = runsOf(hours, language).map(
    (days) => `${capitalized(daysText(days, language))} ${days.hours}.`,
  );
  return sentences.length === 0 ? promptText(catalogued, language, 'never') : sentences.join(' ');
}

function runsOf(hours: AnnouncedHours, language: Language): Days[] {
  const runs: Days[] = [];
  let yesterday = '';
  for (const day of weekdays) {
    const spans = hours[day] ?? [];
    const text = spans
      .map(({ from, to }) => promptText(catalogued, language, 'span', { from, to }))
      .join(` ${promptText(catalogued, language, 'and')} `);
    const run = runs.at(-1);
    if (run && text !== '' && text === yesterday) run.last = day;
    else if (text !== '') runs.push({ first: day, last: day, hours: text });
    yesterday = text;
  }
  return runs;
}

const daysText = ({ first, last }: Days, language: Language): string =>
  first === last
    ? promptText(catalogued, language, first)
    : promptText(catalogued, language, 'days', {
        first: promptText(catalogued, language, first),
        last: promptText(catalogued, language, last),
      });

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
