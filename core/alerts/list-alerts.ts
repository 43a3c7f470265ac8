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
  const unkept = cursor === undefined && desk ? unkeptOf(desk, page.alerts) : [];
  const alerts = [...unkept, ...page.alerts].map((one) => rowOf(one));
  return { alerts, evaluatedAt, cursor: page.cursor };
}

/** Alerts just over, which the history has once they are told, newest first. */
const unkeptOf = ({ over }: Desk, kept: Alert[]): Alert[] =>
  over
    .filter(({ id }) => !kept.some((one) => one.id === id))
    .sort((one, other) => (other.clearedAt ?? 0) - (one.clearedAt ?? 0));

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
