import type { Readable } from 'node:stream';
import { columnsOf, type ImportMapping } from '../../core/import/import-mapping.ts';
import type { Row } from '../../core/import/row-problem.ts';
import type { InputRow } from './input-row.ts';
import { missingColumns } from './missing-columns.ts';
import { readJsonValues } from './read-json-values.ts';

/** JSON has no header: a path that none of the first rows has is taken for a wrong one. */
const rowsLookedAt = 1000;

/** The rows of an NDJSON file. Gives none of them before every path of the mapping was seen; throws when one is not. */
export async function* jsonRows(
  content: Readable,
  mapping: ImportMapping,
): AsyncGenerator<InputRow> {
  const unseen = unseenPaths(mapping);
  let held: InputRow[] | null = [];
  for await (const read of readJsonValues(content, mapping.format.encoding)) {
    const input = read.ok
      ? { row: flattened(read.value), raw: read.value }
      : { problem: read.problem, raw: read.text };
    if (held === null) {
      yield input;
      continue;
    }
    held.push(input);
    if ('row' in input) unseen.strike(input.row);
    if (held.length >= rowsLookedAt) unseen.refuse();
    if (!unseen.isEmpty()) continue;
    yield* held;
    held = null;
  }
  if (held?.some((input) => 'row' in input)) unseen.refuse();
  yield* held ?? [];
}

function unseenPaths(mapping: ImportMapping) {
  const unseen = new Set(columnsOf(mapping).map(({ column }) => column));
  for (const path of mapping.format.optional) unseen.delete(path);
  const found = new Set<string>();
  return {
    isEmpty: () => unseen.size === 0,
    strike: (row: Row) => {
      for (const path of Object.keys(row)) found.add(path);
      for (const path of unseen) if (isIn(row, path)) unseen.delete(path);
    },
    refuse: () => {
      if (unseen.size === 0) return;
      throw missingColumns(
        mapping,
        (column) => unseen.has(column),
        `the first rows have no "%"; name it in format.optional if others do`,
        `Their paths are: ${[...found].join(', ')}`,
      );
    },
  };
}

/** Also where what should hold the path is null: `"agent": null` of rows without an agent has no `agent.name`. */
function isIn(row: Row, path: string): boolean {
  const steps = path.split('.');
  return steps.some((_, index) => {
    const part = steps.slice(0, index + 1).join('.');
    return Object.hasOwn(row, part) && (part === path || row[part] === '');
  });
}

/** `{ "a": { "b": 1 } }` → `a.b` = `1`; null is an empty text, a list its JSON. */
function flattened(value: unknown, path = '', row: Record<string, string> = {}): Row {
  if (value === null || value === undefined) row[path] = '';
  else if (typeof value !== 'object') row[path] = String(value);
  else if (Array.isArray(value)) row[path] = JSON.stringify(value);
  else
    for (const [key, each] of Object.entries(value))
      flattened(each, path === '' ? key : `${path}.${key}`, row);
  return row;
}
