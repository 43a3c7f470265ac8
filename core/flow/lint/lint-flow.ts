import type { Flow } from '../document/flow.ts';
import type { Finding } from './finding.ts';
import { findingOf } from './rule.ts';
import { ruleTable } from './rule-table.ts';
import { type LintContext, subjectOf } from './subject.ts';

/**
 * Everything that the rules find in a flow: first what concerns the whole flow, then block by block in document order; within a
 * block in the order of the rules. The same flow gives the same list.
 */
export function lintFlow(flow: Flow, context: LintContext = {}): Finding[] {
  const subject = subjectOf(flow, context);
  const places = new Map<string | null, number>([[null, -1]]);
  for (const [place, { id }] of subject.blocks.entries())
    if (!places.has(id)) places.set(id, place);
  const place = ({ block }: Finding): number => places.get(block) ?? -1;
  return ruleTable
    .flatMap((rule) => Array.from(rule.check(subject), (draft) => findingOf(rule, draft)))
    .sort((left, right) => place(left) - place(right));
}
