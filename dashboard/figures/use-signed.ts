import type { Unit } from '../../core/metrics/metric.ts';
import { useWords } from '../language/use-words.ts';

/** A difference in words: `+4.2 pp` (percentage points, of shares), `−12s`, `0`. */
export function useSigned(): (difference: number, unit: Unit) => string {
  const { format } = useWords();
  const sizeOf = (size: number, unit: Unit) =>
    unit === 'share'
      ? `${format.count(Math.round(size * 1000) / 10)} pp`
      : format.value(size, unit);
  return (difference, unit) => {
    const text = sizeOf(Math.abs(difference), unit);
    if (text === sizeOf(0, unit)) return text;
    return `${difference > 0 ? '+' : '−'}${text}`;
  };
}
