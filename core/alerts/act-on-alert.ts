import { fail, ok, type Result } from '../result.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { RuleState } from './alert.ts';
import { changeDesk, type DeskStore } from './alert-desk.ts';
import { rowOf } from './list-alerts.ts';
import type { AlertRow } from './wire.ts';

export type AlertRefusal = { code: 'alert-unknown'; detail: string };
type State = Omit<RuleState, 'readAt'>;

/** Somebody looks after it: it is told again only when it gets worse or is over. Of several the first stands. */
export const acknowledgeAlert = (
  id: string,
  acknowledged: { by: string; note: string },
  desk: DeskStore,
  now: EpochSeconds,
): Promise<Result<AlertRow, AlertRefusal>> =>
  change(id, desk, ({ alert, ...state }) => ({
    ...state,
    alert: alert && { ...alert, acknowledged: alert.acknowledged ?? { ...acknowledged, at: now } },
  }));

/** Nothing of the alert's rule is sent until then, though it be raised anew; an instant that is past ends a snooze. */
export const snoozeAlert = (
  id: string,
  { until, by }: { until: EpochSeconds; by: string },
  desk: DeskStore,
  now: EpochSeconds,
): Promise<Result<AlertRow, AlertRefusal>> =>
  change(id, desk, ({ snoozedBy: _, ...state }) => ({
    ...state,
    ...(until > now ? { snoozedUntil: until, snoozedBy: by } : { snoozedUntil: null }),
  }));

async function change(
  id: string,
  store: DeskStore,
  changed: (state: State) => State,
): Promise<Result<AlertRow, AlertRefusal>> {
  const desk = await changeDesk(store, (before) => {
    const found = Object.entries(before.rules).find(([, { alert }]) => alert?.id === id);
    if (!found) return null;
    const [ruleId, state] = found;
    return { ...before, rules: { ...before.rules, [ruleId]: changed(state) } };
  });
  const state = Object.values(desk.rules).find(({ alert }) => alert?.id === id);
  return state?.alert ? ok(rowOf(state.alert, state)) : fail(unknown);
}

const unknown = { code: 'alert-unknown' as const, detail: 'there is no such alert, or it is over' };
