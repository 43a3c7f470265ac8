import type { Grouping } from '../../core/api/wire.ts';
import { none } from '../../core/metrics/tally.ts';
import { useWords } from '../language/use-words.ts';
import { useWrapUpName } from '../language/use-wrap-up-name.ts';

const coded: readonly Grouping[] = ['channel', 'initiationMethod', 'disconnectReason'];

/** The words for a group: codes of contact records are translated, names stay as they are. */
export function useGroupName(groupBy: Grouping): (name: string) => string {
  const { say, code } = useWords();
  const wrapUpName = useWrapUpName();
  return (name) => {
    if (name === none) return say('app.none');
    if (groupBy === 'wrapUpCode') return wrapUpName(name);
    return coded.includes(groupBy) ? code(name) : name;
  };
}
