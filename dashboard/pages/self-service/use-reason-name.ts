import { useWords } from '../../language/use-words.ts';

/** Why a visit ended, in the flow’s own word; words for none given, and for a caller who hung up. */
export function useReasonName(): (visit: { reason: string | null }) => string {
  const { say } = useWords();
  return ({ reason }) => {
    if (reason === null) return say('selfService.hungUp');
    return reason === '' ? say('selfService.noReason') : reason;
  };
}
