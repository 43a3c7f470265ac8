import type { LiveFigure } from './rule-terms.ts';

/** The parts of a rule that have to fit each other. */
type Parts = {
  figure: { kind: 'metric' } | { kind: 'live'; live: LiveFigure; status?: string | undefined };
  scope: { agent?: string | undefined };
  trouble: 'above' | 'below';
  threshold: number;
  clearThreshold: number;
  schedule: { from: string; to: string };
};
type Issue = { path: string[]; message: string };

/** What no field can say alone. */
export function ruleIssues(rule: Parts): Issue[] {
  const { trouble, threshold, clearThreshold, schedule, figure, scope } = rule;
  const issues: Issue[] = [];
  const refuse = (path: string[], message: string) => issues.push({ path, message });
  const isAbove = trouble === 'above';
  if (isAbove ? clearThreshold > threshold : clearThreshold < threshold)
    refuse(['clearThreshold'], `write ${threshold} or a ${isAbove ? 'lower' : 'higher'} value`);
  if (schedule.from >= schedule.to)
    refuse(['schedule', 'to'], 'the end must come after the beginning');
  const live = figure.kind === 'live' ? figure : null;
  if (live?.live === 'longestInStatus' && !live.status)
    refuse(['figure', 'status'], 'choose a status');
  if (live && live.live !== 'longestInStatus' && scope.agent)
    refuse(['scope', 'agent'], 'only metrics and times in a status are known by agent');
  return issues;
}
