import { columnsOf, type ImportMapping } from '../../core/import/import-mapping.ts';

/** What to tell whose mapping names columns that the file has not, field by field. `%` in `what` stands for the column. */
export function missingColumns(
  mapping: ImportMapping,
  isMissing: (column: string) => boolean,
  what: string,
  columns: string,
): Error {
  const lines = columnsOf(mapping)
    .filter(({ column }) => isMissing(column))
    .map(({ column, path }) => `  ${path}: ${what.replace('%', () => column)}`);
  return new Error(`The mapping does not fit the file:\n${lines.join('\n')}\n${columns}`);
}
