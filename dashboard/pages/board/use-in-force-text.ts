import type { ClosureRow } from '../../../core/closure/wire.ts';
import { useMoment } from '../../format/use-moment.ts';
import { useWords } from '../../language/use-words.ts';
import type { OpenOverflow } from './use-in-force.ts';

/** `closed until 14:00`, `overflows to Support since 12:04`. */
export function useInForceText() {
  const { say } = useWords();
  const moment = useMoment();
  const until = (to: string | null) =>
    to === null
      ? say('closures.to.open')
      : say('board.inForce.until', { time: moment(Date.parse(to) / 1000) });
  return {
    closure: ({ kind, to }: ClosureRow) => say(`board.inForce.${kind}`, { until: until(to) }),
    overflow: ({ to, since }: OpenOverflow) =>
      say('board.inForce.overflow', { to, time: moment(since) }),
  };
}
