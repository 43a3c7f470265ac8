import { useMemo } from 'react';
import { type Trouble, troubles } from '../../../core/board/troubles.ts';
import { useActiveAlerts } from '../../alerts/use-active-alerts.ts';
import { useCenter } from '../../api/center.ts';
import { useLivePart } from '../../live/use-live-part.ts';
import { useSeconds } from '../../live/use-seconds.ts';

/** What is wrong now, the worst first; waits grow between two changes, so it is judged anew each second. */
export function useTroubles(): readonly Trouble[] {
  const center = useCenter();
  const queues = useLivePart(({ snapshot }) => snapshot?.queues);
  const agents = useLivePart(({ snapshot }) => snapshot?.agents);
  const { alerts } = useActiveAlerts();
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
    return troubles({ ...happening, alerts, thresholdOf }, now);
  }, [center, queues, agents, alerts, now]);
}
