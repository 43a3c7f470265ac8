import { stringify } from 'csv-stringify/browser/esm/sync';

export type CsvCell = string | number | boolean | null | undefined;

/**
 * A table as CSV (RFC 4180) for spreadsheets: in UTF-8 with its mark, numbers raw, undefined cells empty, and text
 * that a spreadsheet would run as a formula (it starts with = + - @) led by an apostrophe.
 */
export function toCsv(header: readonly string[], rows: readonly (readonly CsvCell[])[]): string {
  return stringify([header, ...rows] as CsvCell[][], {
    bom: true,
    escape_formulas: true,
    record_delimiter: 'windows',
    cast: { boolean: String },
  });
}
