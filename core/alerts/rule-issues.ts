import {
  detailFields,
  type FigureTerms,
  type FigureUnit,
  type NamedFigure,
  scopeParts,
  termsOf,
} from './figure-terms.ts';
import { unitBounds } from './rule-terms.ts';

/** The parts of a rule that have to fit each other. */
type Parts = {
  figure: NamedFigure;
  scope: { [Part in (typeof scopeParts)[number]]?: string | undefined };
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
  const isAbove = trouble === 'above';
  if (isAbove ? clearThreshold > threshold : clearThreshold < threshold)
    issues.push({
      path: ['clearThreshold'],
      message: `write ${threshold} or a ${isAbove ? 'lower' : 'higher'} value`,
    });
  if (schedule.from >= schedule.to)
    issues.push({ path: ['schedule', 'to'], message: 'the end must come after the beginning' });
  const terms = termsOf(figure);
  const of = nameOf(figure);
  for (const part of scopeParts)
    if (scope[part] !== undefined && !terms.scopes.includes(part))
      issues.push({
        path: ['scope', part],
        message: `${of} is not known by ${part}: leave scope.${part} out`,
      });
  return [...issues, ...detailIssues(figure, terms, of), ...daysIssues(figure, terms, of)];
}

/** Limits outside of what a figure can be. */
export const limitIssues = (
  rule: Pick<Parts, 'threshold' | 'clearThreshold'>,
  unit: FigureUnit,
): Issue[] => {
  const { from, to } = unitBounds[unit];
  return (['threshold', 'clearThreshold'] as const)
    .filter((field) => rule[field] < from || rule[field] > to)
    .map((field) => ({ path: [field], message: `write a value from ${from} to ${to}` }));
};

const nameOf = (figure: NamedFigure): string =>
  figure.kind === 'metric' ? 'the metric' : figure.kind === 'live' ? figure.live : figure.report;

/** A metric's own shape has no details; a needless status, which earlier rules may have, changes nothing. */
function detailIssues(
  figure: NamedFigure,
  { detail }: Pick<FigureTerms, 'detail'>,
  of: string,
): Issue[] {
  const given: Partial<Record<string, unknown>> = figure;
  return detailFields.flatMap((field): Issue[] => {
    const path = ['figure', field];
    const isTheirs = detail?.field === field;
    if (isTheirs && detail.required && !given[field])
      return [{ path, message: `choose a ${field}` }];
    if (!isTheirs && field !== 'status' && given[field] !== undefined)
      return [{ path, message: `${of} has no ${field}: leave figure.${field} out` }];
    return [];
  });
}

function daysIssues(figure: NamedFigure, { days }: Pick<FigureTerms, 'days'>, of: string): Issue[] {
  if (figure.kind !== 'report') return [];
  const path = ['figure', 'days'];
  if (days === null)
    return figure.days === undefined
      ? []
      : [{ path, message: `${of} is of this moment: leave figure.days out` }];
  if (figure.days !== undefined && days.includes(figure.days)) return [];
  return [{ path, message: `write one of ${days.join(', ')}` }];
}
