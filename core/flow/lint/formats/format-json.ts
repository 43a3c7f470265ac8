import { lintSummary } from '../lint-summary.ts';
import { positionOf } from '../position-of.ts';
import type { LintedFile } from './linted-file.ts';

/** Findings for programs: `{ summary, files: [{ file, findings }] }`; each finding has a line and column where they are known. */
export function formatJson(files: readonly LintedFile[]): string {
  const all = {
    summary: lintSummary(files.flatMap(({ findings }) => findings)),
    files: files.map(({ file, findings, text }) => ({
      file,
      findings: findings.map((finding) => ({
        ...finding,
        ...(finding.block !== null && text !== undefined && positionOf(text, finding.block)),
      })),
    })),
  };
  return `${JSON.stringify(all, null, 2)}\n`;
}
