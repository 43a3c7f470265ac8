import type * as z from 'zod';
import type { AlertStores } from '../alerts/alert-desk.ts';
import { listAlerts } from '../alerts/list-alerts.ts';
import { previewRule } from '../alerts/preview-rule.ts';
import type { FigureSources } from '../alerts/read-figures.ts';
import { ruleRefusal } from '../alerts/rule-refusal.ts';
import { rulesOf } from '../alerts/rules-of.ts';
import { unknownName } from '../alerts/unknown-names.ts';
import type { alertsQuery, previewQuery } from '../alerts/wire.ts';
import { fail, ok } from '../result.ts';
import type { EpochSeconds } from '../time/zone.ts';

type Sources = FigureSources & { alerts: AlertStores };

/** What is asked about alerts and their rules. */
export const alertAnswers = {
  alerts: async (
    query: z.output<typeof alertsQuery>,
    _: string,
    __: unknown,
    { alerts }: Sources,
  ) => ok(await listAlerts(query, alerts)),
  alertRules: async (_: unknown, __: string, ___: unknown, { alerts, config }: Sources) =>
    ok({ rules: await rulesOf(config, alerts.rules) }),
  previewAlertRule: async (
    { rule }: z.output<typeof previewQuery>,
    _: string,
    __: unknown,
    sources: Sources,
    now: EpochSeconds,
  ) => {
    const refusal =
      ruleRefusal(rule, sources.config) ?? (await unknownName(rule, sources, { now }));
    return refusal ? fail(refusal) : ok(await previewRule(rule, sources, now));
  },
};
