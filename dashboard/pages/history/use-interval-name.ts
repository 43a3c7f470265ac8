import type { HistoryAnswer } from '../../../core/api/wire.ts';
import type { Span } from '../../../core/time/interval.ts';
import { useWords } from '../../language/use-words.ts';

/** Words for an interval on the clock of the answer's zone: long for tables, short for axes. */
export function useIntervalName({ interval, timeZone }: HistoryAnswer) {
  const { format } = useWords();
  const long = ({ from, to }: Span) => {
    if (interval === 'day') return format.instant(from, timeZone, 'day');
    const start = format.instant(from, timeZone, 'day-time');
    return `${start} – ${format.instant(to, timeZone, 'time')}`;
  };
  const short = (from: number) =>
    format.instant(from, timeZone, interval === 'day' ? 'day-short' : 'day-time');
  return { long, short };
}
