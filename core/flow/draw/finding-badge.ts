import type { DrawnFinding } from './draw-options.ts';
import { boxWidth } from './drawing-metrics.ts';
import { element } from './xml.ts';

const worstFirst = ['error', 'warning', 'note'] as const;

/** A block's findings in words, worst first: `2 errors, 1 note`; empty without any. */
export function findingsInWords(findings: readonly DrawnFinding[]): string {
  return worstFirst
    .map((severity) => ({ severity, count: countOf(findings, severity) }))
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => `${count} ${severity}${count === 1 ? '' : 's'}`)
    .join(', ');
}

/** A disc at the box's upper right corner, in the colour of the worst finding, with how many there are. */
export function findingBadge(findings: readonly DrawnFinding[]): string {
  const worst = worstFirst.find((severity) => countOf(findings, severity) > 0);
  if (!worst) return '';
  const many = findings.length > 99 ? '99' : String(findings.length);
  return element(
    'g',
    { class: `badge ${worst}`, transform: `translate(${boxWidth} 0)` },
    element('title', {}, findingsInWords(findings)),
    element('circle', { r: 9 }),
    element('text', { y: 4 }, many),
  );
}

const countOf = (findings: readonly DrawnFinding[], severity: string): number =>
  findings.filter((finding) => finding.severity === severity).length;
