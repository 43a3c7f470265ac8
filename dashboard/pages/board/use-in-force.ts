import { useMemo } from 'react';
import type { ClosureRow } from '../../../core/closure/wire.ts';
import { useAnswer } from '../../api/use-answer.ts';

const refreshMs = 30_000;

export type OpenOverflow = { queue: string; to: string; since: number };
export type InForce = { closures: readonly ClosureRow[]; overflows: readonly OpenOverflow[] };

/** Closures and messages in force and overflows that are open, as the page of closures has them. */
export function useInForce(): InForce {
  const { data: closed } = useAnswer('closures', { refetchInterval: refreshMs });
  const { data: overflowing } = useAnswer('overflows', { refetchInterval: refreshMs });
  return useMemo(
    () => ({
      closures: (closed?.closures ?? []).filter(({ state }) => state === 'standing'),
      overflows: (overflowing?.overflows ?? []).flatMap(({ queue, to, open, at }) =>
        open && at !== null ? [{ queue, to, since: at }] : [],
      ),
    }),
    [closed, overflowing],
  );
}

/** What holds for a queue on every line, by its name. */
export function inForceOf(
  { closures, overflows }: InForce,
  name: string,
): { closure: ClosureRow | null; overflow: OpenOverflow | null } {
  const isClosed = ({ kind, queues, lines }: ClosureRow) =>
    kind === 'closure' && lines === null && (queues === null || queues.includes(name));
  return {
    closure: closures.find(isClosed) ?? null,
    overflow: overflows.find(({ queue }) => queue === name) ?? null,
  };
}
