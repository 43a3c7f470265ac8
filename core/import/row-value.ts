import { ok, type Result } from '../result.ts';
import type { DurationSource, Source } from './import-mapping.ts';
import { type Row, type RowProblem, refuse } from './row-problem.ts';

/** The text that a source gives for a row; null when the row has none. */
export function rowValue(
  source: Source | undefined,
  row: Row,
  field: string,
): Result<string | null, RowProblem> {
  if (source === undefined) return ok(null);
  if (typeof source === 'string') return ok(row[source]?.trim() || null);
  if ('constant' in source) return ok(source.constant);
  const columns = source.columns ?? [source.column ?? ''];
  const text = columns.map((column) => row[column]?.trim() ?? '').join(source.separator);
  const isEmpty = columns.every((column) => !row[column]?.trim());
  if (isEmpty || source.absent.includes(text)) return ok(null);
  if (!source.values) return ok(source.prefix + text);
  const value = Object.hasOwn(source.values, text) ? source.values[text] : source.otherwise;
  if (value === undefined)
    return refuse('value-unknown', field, `"${text}" is not under values: add it or otherwise`);
  return ok(source.prefix + value);
}

/** Whole seconds of a duration column; null when it is empty or not mapped. Negative values are given as they are. */
export function rowSeconds(
  source: DurationSource | undefined,
  row: Row,
  field: string,
): Result<number | null, RowProblem> {
  if (source === undefined) return ok(null);
  const { column, unit } = typeof source === 'string' ? { column: source, unit: 's' } : source;
  const text = row[column]?.trim() ?? '';
  if (text === '') return ok(null);
  const seconds = unit === 'h:mm:ss' ? clockSeconds(text) : Number(text) * factors[unit as 's'];
  if (!Number.isFinite(seconds))
    return refuse('duration-unreadable', field, `"${text}" is not a duration in ${unit}`);
  return ok(Math.round(seconds));
}

const factors = { s: 1, ms: 0.001, min: 60 } as const;

function clockSeconds(text: string): number {
  const found = /^(\d+):([0-5]\d):([0-5]\d)$/.exec(text);
  if (!found) return Number.NaN;
  return Number(found[1]) * 3600 + Number(found[2]) * 60 + Number(found[3]);
}
