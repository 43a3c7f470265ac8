import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { RuleStore } from './alert-desk.ts';
import { defaultRules } from './default-rules.ts';
import type { AlertRule } from './rule.ts';

/** A rule as it stands; version 0 and nobody for one of every center that nobody has changed. */
export type StandingRule = {
  id: string;
  rule: AlertRule;
  version: number;
  by: string | null;
  isDefault: boolean;
};

/** The rules of a center: those that every center has, as supervisors changed them, and their own. */
export async function rulesOf(
  config: ContactCenterConfig,
  store: Pick<RuleStore, 'list'>,
): Promise<StandingRule[]> {
  const defaults = defaultRules(config);
  const rules = new Map<string, StandingRule>(
    [...defaults].map(([id, rule]) => [id, { id, rule, version: 0, by: null, isDefault: true }]),
  );
  for (const { id, value, version } of await store.list())
    rules.set(id, { id, rule: value.rule, version, by: value.by, isDefault: defaults.has(id) });
  return [...rules.values()];
}
