import { addDays, type Day, daysBetween } from '../time/zone.ts';

export const reportRanges = [
  'yesterday',
  'lastSevenDays',
  'lastWeek',
  'monthToDate',
  'lastMonth',
] as const;
export type ReportRange = (typeof reportRanges)[number];

const someMonday = '2024-01-01';

/** The days of a range as seen on a day, first and last included; a month to date is the whole month before on its first day. */
export function reportRange(range: ReportRange, today: Day): { from: Day; to: Day } {
  const yesterday = addDays(today, -1);
  switch (range) {
    case 'yesterday':
      return { from: yesterday, to: yesterday };
    case 'lastSevenDays':
      return { from: addDays(today, -7), to: yesterday };
    case 'lastWeek': {
      const monday = addDays(today, -((((daysBetween(someMonday, today) % 7) + 7) % 7) + 7));
      return { from: monday, to: addDays(monday, 6) };
    }
    case 'monthToDate':
      return { from: firstOfMonth(yesterday), to: yesterday };
    case 'lastMonth': {
      const to = addDays(firstOfMonth(today), -1);
      return { from: firstOfMonth(to), to };
    }
  }
}

const firstOfMonth = (day: Day): Day => `${day.slice(0, 8)}01`;
