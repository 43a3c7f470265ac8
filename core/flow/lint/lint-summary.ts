import type { Finding, Severity } from './finding.ts';

export type LintSummary = { [severity in Severity]: number };

/** How many findings there are of each severity. */
export function lintSummary(findings: Iterable<Finding>): LintSummary {
  const summary: LintSummary = { error: 0, warning: 0, note: 0 };
  for (const { severity } of findings) summary[severity] += 1;
  return summary;
}

const count = (number: number, word: string): string =>
  `${number} ${word}${number === 1 ? '' : 's'}`;

/** `2 errors, 1 warning, 0 notes`. */
export const summaryLine = ({ error, warning, note }: LintSummary): string =>
  [count(error, 'error'), count(warning, 'warning'), count(note, 'note')].join(', ');
