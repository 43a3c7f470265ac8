import { useContext } from 'react';
import type { AlertRow } from '../../core/alerts/wire.ts';
import { CenterContext } from '../api/center.ts';
import { useAnswer } from '../api/use-answer.ts';

const refreshMs = 10_000;
const none: AlertRow[] = [];

/** Alerts that last, asked for every few seconds; none for agents, and while nothing is known. */
export function useActiveAlerts() {
  const isSupervisor = useContext(CenterContext)?.role === 'supervisor';
  const answer = useAnswer('alerts', { refetchInterval: refreshMs, enabled: isSupervisor });
  return { ...answer, alerts: answer.data?.alerts ?? none };
}
