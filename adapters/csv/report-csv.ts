import { stringify } from 'csv-stringify/sync';
import type { ReportPaper } from '../../core/report-schedule/report-paper.ts';

/** A report as CSV (UTF-8 with a byte order mark, as spreadsheets want it); values as the API has them, empty where not defined. */
export const reportCsv = ({
  table: { keys, lines, total },
}: Pick<ReportPaper, 'table'>): Uint8Array =>
  new TextEncoder().encode(
    stringify(
      [
        keys,
        ...[...lines, total].map(({ key, cells }) => [key, ...cells.map(({ value }) => value)]),
      ],
      {
        bom: true,
        escape_formulas: true,
        record_delimiter: 'windows',
      },
    ),
  );
