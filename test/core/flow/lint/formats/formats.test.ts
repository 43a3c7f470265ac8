import { describe, expect, test } from 'vitest';
import type { Finding } from '../../../../../core/flow/lint/finding.ts';
import { formatGithub } from '../../../../../core/flow/lint/formats/format-github.ts';
import { formatJson } from '../../../../../core/flow/lint/formats/format-json.ts';
import { formatSarif } from '../../../../../core/flow/lint/formats/format-sarif.ts';
import { formatText } from '../../../../../core/flow/lint/formats/format-text.ts';
import { lintSummary, summaryLine } from '../../../../../core/flow/lint/lint-summary.ts';
import { ruleTable } from '../../../../../core/flow/lint/rule-table.ts';

const finding: Finding = {
  rule: 'values/empty',
  severity: 'error',
  block: 'Say, 100%: hi',
  field: 'Parameters.Text',
  message: 'The value is empty.',
  connect: 'Connect refuses it.',
  fix: 'Give it a value.',
};
const whole: Finding = {
  ...finding,
  rule: 'structure/version',
  severity: 'note',
  block: null,
  field: null,
  message: 'Line one\nLine two',
};
const files = [
  {
    file: 'flows/main menu,1.json',
    findings: [whole, finding],
    text: '{"Actions": [\n  {"Identifier": "Say, 100%: hi"}\n]}',
  },
];

describe('text', () => {
  test('groups by file and block, with the fix on a line of its own', () => {
    expect(formatText([{ file: 'a.json', findings: [finding] }])).toBe(
      [
        'a.json',
        '  block “Say, 100%: hi”',
        '    error Parameters.Text: The value is empty. values/empty',
        '      Connect refuses it.',
        '      fix: Give it a value.',
        '',
        '1 error, 0 warnings, 0 notes',
        '',
      ].join('\n'),
    );
  });

  test('colours what it is told to', () => {
    const painted = formatText(files, (text, part) => `<${part}>${text}</${part}>`);
    expect(painted).toContain('<error>error</error>');
    expect(painted).toContain('<file>flows/main menu,1.json</file>');
    expect(painted).toContain('<fix>fix: Give it a value.</fix>');
  });

  test('of a flow without findings is the count alone', () => {
    expect(formatText([{ file: 'a.json', findings: [] }])).toBe('0 errors, 0 warnings, 0 notes\n');
  });
});

test('json is read back with line and column', () => {
  expect(JSON.parse(formatJson(files))).toEqual({
    summary: { error: 1, warning: 0, note: 1 },
    files: [{ file: files[0]?.file, findings: [whole, { ...finding, line: 2, column: 4 }] }],
  });
});

describe('github', () => {
  const lines = formatGithub(files).split('\n');

  test('writes one command for each finding, on one line', () => {
    expect(lines).toHaveLength(3);
    expect(lines[0]).toBe(
      '::notice file=flows/main menu%2C1.json,title=structure/version::Line one%0ALine two%0AConnect refuses it.%0AFix: Give it a value.',
    );
  });

  test('escapes per cent signs first, and points at the block', () => {
    expect(lines[1]).toBe(
      '::error file=flows/main menu%2C1.json,line=2,col=4,title=values/empty::block “Say, 100%25: hi”, Parameters.Text: The value is empty.%0AConnect refuses it.%0AFix: Give it a value.',
    );
  });
});

describe('sarif', () => {
  const log = JSON.parse(formatSarif(files));
  const [run] = log.runs;

  test('is version 2.1.0 with every rule and its help', () => {
    expect(log.version).toBe('2.1.0');
    expect(run.tool.driver.rules.map(({ id }: { id: string }) => id)).toEqual(
      ruleTable.map(({ id }) => id),
    );
    for (const { help, shortDescription } of run.tool.driver.rules) {
      expect(help.text).not.toBe('');
      expect(shortDescription.text).not.toBe('');
    }
  });

  test('has the levels, the places and the rules of its results', () => {
    const [first, second] = run.results;
    expect([first.level, second.level]).toEqual(['note', 'error']);
    expect(run.tool.driver.rules[second.ruleIndex].id).toBe(second.ruleId);
    expect(second.locations[0]).toEqual({
      physicalLocation: {
        artifactLocation: { uri: 'flows/main%20menu%2C1.json' },
        region: { startLine: 2, startColumn: 4 },
      },
      logicalLocations: [
        {
          name: 'Say, 100%: hi',
          fullyQualifiedName: 'Say, 100%: hi/Parameters.Text',
          kind: 'element',
        },
      ],
    });
    expect(first.locations[0].logicalLocations).toBeUndefined();
  });
});

test('the summary counts by severity', () => {
  const summary = lintSummary([finding, finding, whole]);
  expect(summary).toEqual({ error: 2, warning: 0, note: 1 });
  expect(summaryLine(summary)).toBe('2 errors, 0 warnings, 1 note');
});
