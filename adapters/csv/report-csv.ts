import { stringify } from 'csv-stringify/sync';
import type { ReportTable } from '../../core/report-schedule/report-table.ts';

/** A report as CSV (UTF-8 with a byte order mark, as spreadsheets want it); values as the API has them, empty where not defined. */
export const reportCsv = ({ head, rows }: ReportTable): Uint8Array =>
  new TextEncoder().encode(
    stringify(
      [head, ...rows.map(({ label, cells }) => [label, ...cells.map(({ value }) => value)])],
      {
        bom: true,
        escape_formulas: true,
        record_delimiter: 'windows',
      },
    ),
  );
