import type { AlertRow } from '../../../core/alerts/wire.ts';
import { someRule } from '../../core/alerts/some-rule.ts';
import { morning } from '../live/live-world.ts';

/** Nine have been waiting for Sales since 11:00 in Madrid. */
export const someAlert = (given: Partial<AlertRow> = {}): AlertRow => ({
  ...{ id: 'full-1', ruleId: 'full', rule: someRule(), severity: 'serious' },
  ...{ since: morning, raisedAt: morning + 60, clearedAt: null, clearedBy: null },
  ...{ value: 9, worst: 12, told: 9, toldAt: morning + 60, tellings: 1, link: '/alerts' },
  ...{ subjects: [], acknowledged: null, snoozedUntil: null, snoozedBy: null, events: [] },
  ...given,
});

export const alertList = (...alerts: AlertRow[]) => ({
  body: { alerts, evaluatedAt: morning, cursor: null },
});
