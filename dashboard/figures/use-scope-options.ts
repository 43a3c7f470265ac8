import { none } from '../../core/metrics/tally.ts';
import { useCenter } from '../api/center.ts';
import { useLabelOf } from '../language/use-label-of.ts';
import { useWords } from '../language/use-words.ts';
import type { ScopeField } from './scope.ts';

export type ScopeOption = { value: string; label: string };

/** The values that each filter offers, with the words shown for them. */
export function useScopeOptions(): Record<ScopeField, ScopeOption[]> {
  const center = useCenter();
  const labelOf = useLabelOf();
  const { code, say } = useWords();
  const named = ({ id, name }: { id: string; name: string }) => ({ value: id, label: name });
  const plain = (value: string) => ({ value, label: value === none ? say('app.none') : value });
  const coded = (value: string) => ({
    ...plain(value),
    ...(value !== none && { label: code(value) }),
  });
  return {
    queues: center.queues.map(named),
    agents: center.agents.map(named),
    channels: [...new Set(center.queues.flatMap((queue) => queue.channels))].map(coded),
    initiationMethods: center.initiationMethods.map(coded),
    contactTypes: center.contactTypes.map((value) => ({
      ...plain(value),
      ...(value !== none && { label: labelOf('contactType', value) }),
    })),
    dialledNumbers: center.dialledNumbers.map(plain),
    disconnectReasons: center.disconnectReasons.map(coded),
    wrapUpCodes: center.wrapUpCodes.map(({ code: value }) => ({
      value,
      label: labelOf('wrapUpCode', value),
    })),
  };
}
