import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { isMetricName } from '../metrics/metrics.ts';
import type { AlertRule } from './rule.ts';
import { limitIssues } from './rule-issues.ts';
import { unitOf } from './show-value.ts';

export type Refused = { code: 'query-invalid'; field: string; detail: string };

/** What a rule names that the center has not, or a limit that its figure never passes: it would never say anything. */
export function ruleRefusal(
  rule: AlertRule,
  { queues }: Pick<ContactCenterConfig, 'queues'>,
): Refused | null {
  const { figure, scope } = rule;
  if (figure.kind === 'metric' && !isMetricName(figure.metric))
    return refused('figure.metric', 'choose a metric');
  const [issue] = limitIssues(rule, unitOf(figure));
  if (issue) return refused(issue.path.join('.'), issue.message);
  if (scope.queue !== undefined && !queues.some(({ name }) => name === scope.queue))
    return refused('scope.queue', `there is no queue "${scope.queue}": choose one that there is`);
  return null;
}

export const refused = (field: string, detail: string): Refused => ({
  ...{ code: 'query-invalid', field, detail },
});
