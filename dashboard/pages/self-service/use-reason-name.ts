import { useLabelOf } from '../../language/use-label-of.ts';
import { useWords } from '../../language/use-words.ts';

/** Why a visit ended, by the label of the flow’s word; words for none given, and for a caller who hung up. */
export function useReasonName(): (visit: { reason: string | null }) => string {
  const { say } = useWords();
  const labelOf = useLabelOf();
  return ({ reason }) => {
    if (reason === null) return say('selfService.hungUp');
    return reason === '' ? say('selfService.noReason') : labelOf('reason', reason);
  };
}
