import { ruleTable } from './rule-table.ts';

const opening = `# Lint rules

Each finding names its rule as \`family/name\`, the block, the field, what Connect does about it and a fix.

- **error**: Connect was seen to refuse it, or it cannot work at all.
- **warning**: it differs from what documents and exports show, or does something that is rarely meant.
- **note**: worth a look.

The severity below is the usual one; a finding can be lighter or graver where the rule says why. This page is made from the rules themselves.
`;

/** The page \`docs/lint-rules.md\`, made from the table of rules. */
export function ruleDocument(): string {
  const families = new Set(ruleTable.map(({ id }) => familyOf(id)));
  return [opening, ...[...families].map(familySection)].join('\n');
}

const familyOf = (id: string): string => id.slice(0, id.indexOf('/'));

function familySection(family: string): string {
  const rules = ruleTable.filter(({ id }) => familyOf(id) === family);
  const entries = rules.map(({ id, title, severity, connect, why }) =>
    [`### ${id}`, `${title}. *${severity}*`, [connect, why].filter(Boolean).join(' ')].join('\n\n'),
  );
  return `## ${family}\n\n${entries.join('\n\n')}\n`;
}
