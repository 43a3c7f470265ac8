import { useEffect, useMemo, useState } from 'react';
import { type Trouble, troubles } from '../../../core/board/troubles.ts';
import { useCenter } from '../../api/center.ts';
import { everySecond } from '../../live/every-second.ts';
import { useServerNow } from '../../live/use-live.ts';
import { useLivePart } from '../../live/use-live-part.ts';

/** What is wrong now, the worst first; waits grow between two changes, so it is judged anew each second. */
export function useTroubles(): readonly Trouble[] {
  const center = useCenter();
  const queues = useLivePart(({ snapshot }) => snapshot?.queues);
  const agents = useLivePart(({ snapshot }) => snapshot?.agents);
  const now = useSeconds();
  return useMemo(() => {
    const limits = new Map(
      center.queues.flatMap(({ id, name, serviceLevel: { thresholdSeconds } }) => [
        [id, thresholdSeconds] as const,
        [name, thresholdSeconds] as const,
      ]),
    );
    const usual = center.serviceLevel.thresholdSeconds;
    const thresholdOf = ({ queue, name }: { queue: string; name: string }) =>
      limits.get(queue) ?? limits.get(name) ?? usual;
    const happening = {
      queues: [...(queues?.values() ?? [])],
      agents: [...(agents?.values() ?? [])],
    };
    return troubles({ ...happening, thresholdOf }, now);
  }, [center, queues, agents, now]);
}

/** The server’s clock in whole seconds, counting on. */
function useSeconds(): number {
  const serverNow = useServerNow();
  const [now, setNow] = useState(() => Math.floor(serverNow()));
  useEffect(() => everySecond(() => setNow(Math.floor(serverNow()))), [serverNow]);
  return now;
}
