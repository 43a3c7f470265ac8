import type * as z from 'zod';
import type { Alert, RuleState } from './alert.ts';
import type { AlertHistory, Desk, DeskStore } from './alert-desk.ts';
import type { AlertList, AlertRow, alertsQuery } from './wire.ts';

type Stores = { desk: Pick<DeskStore, 'read'>; history: Pick<AlertHistory, 'list'> };

/** Alerts that last, and those that are over. */
export async function listAlerts(
  { state, limit, cursor }: z.output<typeof alertsQuery>,
  { desk: store, history }: Stores,
): Promise<AlertList> {
  const desk = (await store.read())?.value;
  const evaluatedAt = desk && desk.readAt > 0 ? desk.readAt : null;
  if (state === 'active') return { alerts: desk ? activeOf(desk) : [], evaluatedAt, cursor: null };
  const page = await history.list({ limit, cursor });
  return { alerts: page.alerts.map((one) => rowOf(one)), evaluatedAt, cursor: page.cursor };
}

type Snooze = Pick<RuleState, 'snoozedUntil' | 'snoozedBy'>;

export const rowOf = (alert: Alert, snooze?: Snooze): AlertRow => ({
  ...alert,
  snoozedUntil: snooze?.snoozedUntil ?? null,
  snoozedBy: snooze?.snoozedBy ?? null,
});

const activeOf = ({ rules }: Desk): AlertRow[] =>
  Object.values(rules)
    .flatMap((state) => (state.alert ? [rowOf(state.alert, state)] : []))
    .sort((one, other) => rank(one) - rank(other) || one.raisedAt - other.raisedAt);

const rank = ({ severity }: Alert): number => (severity === 'serious' ? 0 : 1);
