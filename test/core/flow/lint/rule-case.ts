import type { Flow } from '../../../../core/flow/document/flow.ts';
import type { Severity } from '../../../../core/flow/lint/finding.ts';
import type { LintContext } from '../../../../core/flow/lint/subject.ts';

/** A flow in which a rule finds something, and one as near to it as can be in which it finds nothing. */
export interface RuleCase {
  rule: string;
  severity: Severity;
  hit: Flow;
  /** The finding's block and field, where the case is about them. */
  block?: string | null;
  field?: string;
  miss: Flow;
  context?: LintContext;
  missContext?: LintContext;
}
