import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { again, conflict } from '../pipeline/again.ts';
import { fail, ok, type Result } from '../result.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { RuleStore } from './alert-desk.ts';
import { defaultRules } from './default-rules.ts';
import { type Refused, refused, ruleRefusal } from './rule-refusal.ts';
import type { StandingRule } from './rules-of.ts';
import { type NameSources, unknownName } from './unknown-names.ts';
import type { RuleBody } from './wire.ts';

export type RuleRefusal =
  | Refused
  | { code: 'alert-rule-unknown' | 'alert-rule-changed'; field?: never; detail: string };

type RuleDesk = { rules: RuleStore; config: ContactCenterConfig; now: EpochSeconds };
type Asked = { id: string; by: string; body: RuleBody };

/** Those of every center and a supervisor's own; each is read every minute, and up to every five seconds while the center is busy. */
const mostRules = 300;

/** Saves a rule over the version that was seen. The same again changes nothing. */
export async function saveRule(
  { id, by, body: { version, ...rule } }: Asked,
  { rules, config, names, now }: RuleDesk & { names: NameSources },
): Promise<Result<StandingRule, RuleRefusal>> {
  if (!/^[\w-]{1,80}$/.test(id)) return fail(badId);
  const refusal = ruleRefusal(rule, config);
  if (refusal) return fail(refusal);
  const defaults = defaultRules(config);
  const isDefault = defaults.has(id);
  return again(async () => {
    const stored = await rules.read(id);
    const standing = stored?.value.removed ? undefined : stored;
    if (standing && JSON.stringify(standing.value.rule) === JSON.stringify(rule))
      return ok({ id, rule, version: standing.version, by: standing.value.by, isDefault });
    if ((standing?.version ?? 0) !== version) return fail(changed);
    const unknown = await unknownName(rule, names, { now, before: standing?.value.rule });
    if (unknown) return fail(unknown);
    if (!standing && !isDefault && (await rules.list()).length + defaults.size >= mostRules)
      return fail(tooMany);
    const next = { value: { rule, by }, version: (stored?.version ?? 0) + 1 };
    if (!(await rules.put(id, next, now))) return conflict;
    return ok({ id, rule, version: next.version, by, isDefault });
  });
}

/** Takes a rule away, as it was called; one that every center has is as it was at first. Taken away twice is taken away. */
export async function removeRule(
  id: string,
  by: string,
  { rules, config, now }: RuleDesk,
): Promise<Result<{ version: number; name: string }, RuleRefusal>> {
  return again(async () => {
    const stored = await rules.read(id);
    const usual = defaultRules(config).get(id);
    if (!stored) return usual ? ok({ version: 0, name: usual.name }) : fail(unknown);
    const { name } = stored.value.rule;
    if (stored.value.removed) return ok({ version: stored.version, name });
    const value = { rule: stored.value.rule, by, removed: true as const };
    const next = { value, version: stored.version + 1 };
    return (await rules.put(id, next, now)) ? ok({ version: next.version, name }) : conflict;
  });
}

const badId = refused('id', 'write an id of up to 80 letters, digits, dashes and underscores');
const tooMany = refused('id', `there are ${mostRules} rules: remove one first`);
const changed = {
  code: 'alert-rule-changed' as const,
  detail: 'it has been saved meanwhile: read it again and name its version',
};
const unknown = { code: 'alert-rule-unknown' as const, detail: 'there is no such rule' };
