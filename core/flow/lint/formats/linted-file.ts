import type { Finding } from '../finding.ts';

/** One file's findings; with its text, annotations point at lines. */
export interface LintedFile {
  file: string;
  findings: readonly Finding[];
  text?: string;
}
