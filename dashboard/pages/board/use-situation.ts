import { useMemo } from 'react';
import type { TodayAnswer } from '../../../core/api/wire.ts';
import type { Trouble } from '../../../core/board/troubles.ts';
import { useActiveAlerts } from '../../alerts/use-active-alerts.ts';
import { useCenter } from '../../api/center.ts';
import { useLivePart } from '../../live/use-live-part.ts';
import { type OffGoal, offGoal } from './off-goal.ts';
import { useTroubles } from './use-troubles.ts';

export type SituationNow =
  | { is: 'unknown' }
  | { is: 'trouble'; troubles: readonly Trouble[] }
  /** Nobody waits too long, but the day misses its goals. */
  | { is: 'off-goal'; waiting: number; figures: readonly OffGoal[] }
  | { is: 'calm' };

/** How things stand: what is wrong now before what went wrong today. Calm only where live state, alerts and the day say so. */
export function useSituation(today: TodayAnswer): SituationNow {
  const { kpiThresholds, role } = useCenter();
  const isLive = useLivePart(({ snapshot, state }) => isKnown(snapshot?.asOf) && state !== 'lost');
  const queues = useLivePart(({ snapshot }) => snapshot?.queues);
  const alertsKnown = useActiveAlerts().data !== undefined || role !== 'supervisor';
  const troubles = useTroubles();
  return useMemo(() => {
    if (!isLive) return { is: 'unknown' };
    if (troubles.length > 0) return { is: 'trouble', troubles };
    if (!alertsKnown) return { is: 'unknown' };
    const figures = offGoal(today.totals, kpiThresholds);
    const waiting = [...(queues?.values() ?? [])].reduce((sum, row) => sum + row.waiting, 0);
    return figures.length > 0 ? { is: 'off-goal', waiting, figures } : { is: 'calm' };
  }, [isLive, troubles, alertsKnown, today.totals, kpiThresholds, queues]);
}

const isKnown = (asOf: number | undefined): boolean => (asOf ?? 0) > 0;
