import type { Finding, Severity } from '../finding.ts';
import { positionOf } from '../position-of.ts';
import type { LintedFile } from './linted-file.ts';

const commands: Record<Severity, string> = { error: 'error', warning: 'warning', note: 'notice' };

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const escapeProperty = (text: string): string =>
  escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

/** Findings as GitHub's workflow commands, escaped as its runner reads them (actions/toolkit, `command.ts`). */
export const formatGithub = (files: readonly LintedFile[]): string =>
  files
    .flatMap(({ file, findings, text }) =>
      findings.map((finding) => `${commandOf(file, finding, text)}\n`),
    )
    .join('');

function commandOf(file: string, finding: Finding, text: string | undefined): string {
  const { block, field, severity, rule, message, connect, fix } = finding;
  const position = block !== null && text !== undefined ? positionOf(text, block) : null;
  const properties = Object.entries({
    file,
    ...(position && { line: String(position.line), col: String(position.column) }),
    title: rule,
  }).map(([name, value]) => `${name}=${escapeProperty(value)}`);
  const place = [block === null ? null : `block “${block}”`, field].filter(Boolean).join(', ');
  const lines = [place === '' ? message : `${place}: ${message}`, connect, `Fix: ${fix}`];
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(lines.join('\n'))}`;
}
