import type { Finding, Severity } from './finding.ts';
import type { Subject } from './subject.ts';

/** One rule of the linter; `docs/lint-rules.md` is made from these. */
export interface Rule {
  /** `family/name`. */
  id: string;
  title: string;
  /** What its findings usually are; a finding can say otherwise. */
  severity: Severity;
  /** What Connect does about it. */
  connect: string;
  why?: string;
  check(subject: Subject): Iterable<Draft>;
}

/** A finding as its rule writes it: what is not said is the rule's own. */
export interface Draft {
  block?: string | null;
  field?: string | null;
  message: string;
  fix: string;
  severity?: Severity;
  connect?: string;
}

/** A draft with what its rule knows. */
export function findingOf(rule: Rule, draft: Draft): Finding {
  return {
    rule: rule.id,
    severity: draft.severity ?? rule.severity,
    block: draft.block ?? null,
    field: draft.field ?? null,
    message: draft.message,
    connect: draft.connect ?? rule.connect,
    ...(rule.why === undefined ? {} : { why: rule.why }),
    fix: draft.fix,
  };
}
