import type { ClosureRow } from '../../../core/closure/wire.ts';
import { useWords } from '../../language/use-words.ts';

/** The queues and lines of a closure or message; words for the whole center. */
export function useForWhom(): (closure: Pick<ClosureRow, 'queues' | 'lines'>) => string {
  const { say } = useWords();
  return ({ queues, lines }) =>
    [queues?.join(', '), lines?.join(', ')].filter(Boolean).join(' · ') || say('closures.for.all');
}
