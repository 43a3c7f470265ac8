import type { Finding, Severity } from '../finding.ts';
import { lintSummary, summaryLine } from '../lint-summary.ts';
import type { LintedFile } from './linted-file.ts';

/** Colours a piece of text by what it is; without one the text is plain. */
export type Paint = (text: string, part: Severity | 'file' | 'block' | 'fix' | 'faint') => string;

const plain: Paint = (text) => text;

/** Findings for a terminal, by file and block, with the fix on a line of its own and the count at the end. */
export function formatText(files: readonly LintedFile[], paint: Paint = plain): string {
  const summary = summaryLine(lintSummary(files.flatMap(({ findings }) => findings)));
  const sections = files
    .filter(({ findings }) => findings.length > 0)
    .map(({ file, findings }) =>
      [paint(file, 'file'), ...blocksOf(findings).map((block) => blockText(block, paint))].join(
        '\n',
      ),
    );
  return `${[...sections, summary].join('\n\n')}\n`;
}

function blocksOf(findings: readonly Finding[]): Finding[][] {
  const blocks = new Map<string | null, Finding[]>();
  for (const finding of findings)
    blocks.set(finding.block, [...(blocks.get(finding.block) ?? []), finding]);
  return [...blocks.values()];
}

function blockText(findings: readonly Finding[], paint: Paint): string {
  const name = findings[0]?.block ?? null;
  const heading = name === null ? 'the flow' : `block “${name}”`;
  return [
    `  ${paint(heading, 'block')}`,
    ...findings.map((finding) => findingText(finding, paint)),
  ].join('\n');
}

function findingText(finding: Finding, paint: Paint): string {
  const { severity, field, message, rule, connect, fix } = finding;
  const place = field === null ? '' : `${field}: `;
  return [
    `    ${paint(severity, severity)} ${place}${message} ${paint(rule, 'faint')}`,
    `      ${paint(connect, 'faint')}`,
    `      ${paint(`fix: ${fix}`, 'fix')}`,
  ].join('\n');
}
