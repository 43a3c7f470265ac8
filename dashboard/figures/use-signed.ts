import type { Unit } from '../../core/metrics/metric.ts';
import { useWords } from '../language/use-words.ts';

/** A difference in words: `+4.2%`, `−12s`, `0`. */
export function useSigned(): (difference: number, unit: Unit) => string {
  const { format } = useWords();
  return (difference, unit) => {
    const text = format.value(Math.abs(difference), unit);
    if (text === format.value(0, unit)) return text;
    return `${difference > 0 ? '+' : '−'}${text}`;
  };
}
