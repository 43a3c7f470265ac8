import type { Grouping } from '../../core/api/wire.ts';
import { none } from '../../core/metrics/tally.ts';
import { useLabelOf } from '../language/use-label-of.ts';
import { useWords } from '../language/use-words.ts';

const coded: readonly Grouping[] = ['channel', 'initiationMethod', 'disconnectReason'];

/** The words for a group: codes of contact records are translated, words of the configuration have their labels, names stay as they are. */
export function useGroupName(groupBy: Grouping): (name: string) => string {
  const { say, code } = useWords();
  const labelOf = useLabelOf();
  return (name) => {
    if (name === none) return say('app.none');
    if (groupBy === 'wrapUpCode' || groupBy === 'contactType') return labelOf(groupBy, name);
    return coded.includes(groupBy) ? code(name) : name;
  };
}
