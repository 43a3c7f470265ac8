import type { Language } from '../languages.ts';
import type { Day } from '../time/zone.ts';

type Days = { from: Day; to: Day };

/** A range of days in words, `16 – 22 November 2026`; of a single one that day alone. */
export const daysText = ({ from, to }: Days, language: Language): string =>
  new Intl.DateTimeFormat(language, { dateStyle: 'long', timeZone: 'UTC' }).formatRange(
    Date.parse(from),
    Date.parse(to),
  );
