import type { Content, TableLayout } from 'pdfmake';
import type { ReportLine, ReportTable } from '../../core/report-schedule/report-table.ts';
import { paperColors } from './paper-colors.ts';

const thin = 0.5;

const layout: TableLayout = {
  hLineWidth: (at, { table: { body } }) =>
    at === 0 ? 0 : at === 1 || at === body.length - 1 ? 1 : thin,
  vLineWidth: () => 0,
  hLineColor: (at, { table: { body } }) =>
    at === 1 || at === body.length - 1 ? paperColors.text : paperColors.divider,
  fillColor: (at, { table: { body } }) => (at === body.length - 1 ? paperColors.shade : null),
  paddingTop: () => 3.5,
  paddingBottom: () => 3.5,
  paddingLeft: () => 4,
  paddingRight: () => 4,
};

/** Figures with the total last. Names take what room the figures leave. */
export const tableBlock = ({ head, lines, total }: ReportTable): Content => ({
  table: {
    ...{
      headerRows: 1,
      dontBreakRows: true,
      widths: head.map((_, at) => (at === 0 ? '*' : 'auto')),
    },
    body: [
      head.map((text, at) => ({ text, bold: true, alignment: at === 0 ? 'left' : 'right' })),
      ...lines.map((line) => rowOf(line, false)),
      rowOf(total, true),
    ],
  },
  layout,
});

const rowOf = ({ label, cells }: ReportLine, bold: boolean): Content[] => [
  { text: label, bold },
  ...cells.map(({ shown, few }) => ({
    ...{ text: shown, bold, alignment: 'right' as const, noWrap: true },
    ...(few && { color: paperColors.quiet }),
  })),
];
