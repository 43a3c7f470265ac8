import { acknowledgeAlert, snoozeAlert } from '../alerts/act-on-alert.ts';
import type { AlertStores } from '../alerts/alert-desk.ts';
import { removeRule, saveRule } from '../alerts/change-rules.ts';
import type { NameSources } from '../alerts/unknown-names.ts';
import { acknowledgeBody, ruleBody, snoozeBody } from '../alerts/wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { ok } from '../result.ts';
import type { CarryOut } from './answer-command.ts';

type Names = 'saveAlertRule' | 'removeAlertRule' | 'acknowledgeAlert' | 'snoozeAlert';

/** What supervisors do with alerts and their rules; the trail has the rule's name, which outlives the rule. */
export const alertCommands = (
  { desk, rules }: Pick<AlertStores, 'desk' | 'rules'>,
  config: ContactCenterConfig,
  lists: Omit<NameSources, 'config'>,
): Record<Names, CarryOut> => ({
  saveAlertRule: async ({ id, body, by }, now) => {
    const desk = { rules, config, names: { ...lists, config }, now };
    const saved = await saveRule({ id, by, body: ruleBody.parse(body) }, desk);
    if (!saved.ok) return saved;
    const { version, rule } = saved.value;
    return ok({ answer: saved.value, mark: version, detail: { ...rule } });
  },
  removeAlertRule: async ({ id, by }, now) => {
    const removed = await removeRule(id, by, { rules, config, now });
    if (!removed.ok) return removed;
    const { version, name } = removed.value;
    return ok({ answer: { id }, mark: version, detail: { rule: name } });
  },
  acknowledgeAlert: async ({ id, body, by }, now) => {
    const { note } = acknowledgeBody.parse(body);
    const done = await acknowledgeAlert(id, { by, note }, desk, now);
    if (!done.ok) return done;
    const { rule } = done.value;
    return ok({ answer: done.value, mark: by, detail: { rule: rule.name, note } });
  },
  snoozeAlert: async ({ id, body, by }, now) => {
    const { until } = snoozeBody.parse(body);
    const done = await snoozeAlert(id, { until, by }, desk, now);
    if (!done.ok) return done;
    const { rule } = done.value;
    return ok({ answer: done.value, mark: until, detail: { rule: rule.name, until } });
  },
});
