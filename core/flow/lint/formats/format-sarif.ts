import type { Finding } from '../finding.ts';
import { positionOf } from '../position-of.ts';
import type { Rule } from '../rule.ts';
import { ruleTable } from '../rule-table.ts';
import type { LintedFile } from './linted-file.ts';

/** Findings as SARIF 2.1.0, which code scanning of most hosts reads: all rules with their help, one result for each finding. */
export function formatSarif(files: readonly LintedFile[]): string {
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Centralita', rules: ruleTable.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        results: files.flatMap((file) => file.findings.map((finding) => resultOf(finding, file))),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

const descriptorOf = ({ id, title, severity, connect, why }: Rule) => ({
  id,
  shortDescription: { text: title },
  fullDescription: { text: connect },
  help: { text: [connect, why].filter(Boolean).join(' ') },
  defaultConfiguration: { level: severity },
});

const ruleIndex = new Map(ruleTable.map(({ id }, index) => [id, index]));

const resultOf = (finding: Finding, { file, text }: LintedFile) => ({
  ruleId: finding.rule,
  ruleIndex: ruleIndex.get(finding.rule) ?? -1,
  level: finding.severity,
  message: { text: `${finding.message} ${finding.connect} Fix: ${finding.fix}` },
  locations: [
    {
      physicalLocation: {
        artifactLocation: { uri: uriOf(file) },
        ...regionOf(finding.block, text),
      },
      ...logicalOf(finding),
    },
  ],
});

/** Paths become relative references: `\` turns into `/`, and what a URI cannot hold is escaped. */
const uriOf = (file: string): string =>
  file
    .replaceAll('\\', '/')
    .split('/')
    .map((part) => encodeURIComponent(part.replaceAll(/\p{Surrogate}/gu, '\ufffd')))
    .join('/');

function regionOf(block: string | null, text: string | undefined) {
  const position = block !== null && text !== undefined ? positionOf(text, block) : null;
  return position ? { region: { startLine: position.line, startColumn: position.column } } : {};
}

const logicalOf = ({ block, field }: Finding) =>
  block === null
    ? {}
    : {
        logicalLocations: [
          {
            name: block,
            fullyQualifiedName: field === null ? block : `${block}/${field}`,
            kind: 'element',
          },
        ],
      };
