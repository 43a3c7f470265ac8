import pdfmake, { type Content } from 'pdfmake';
import files from 'pdfmake/build/vfs_fonts.js';
import type { ReportPaper } from '../../core/report-schedule/report-paper.ts';
import { chartBlock } from './chart-block.ts';
import { paperColors } from './paper-colors.ts';
import { tableBlock } from './table-block.ts';

for (const [name, content] of Object.entries(files))
  pdfmake.virtualfs.writeFileSync(name, content, 'base64');
const [normal, bold] = ['Roboto-Regular.ttf', 'Roboto-Medium.ttf'];
pdfmake.setFonts({ Roboto: { normal, bold, italics: normal, bolditalics: bold } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);

/** In points. */
const sheets = {
  portrait: { pageOrientation: 'portrait', width: 595 },
  landscape: { pageOrientation: 'landscape', width: 842 },
} as const;
const edge = 40;
const gap = 20;
const mostUpright = 5;

/** A report as a PDF of A4 pages: its charts, then its figures, whose heading row stands on each page. */
export function reportPdf(paper: ReportPaper): Promise<Uint8Array> {
  const { language, title, table, charts } = paper;
  const { pageOrientation, width } =
    table.head.length > mostUpright ? sheets.landscape : sheets.portrait;
  const chartWidth = (width - 2 * edge - gap * (charts.length - 1)) / Math.max(charts.length, 1);
  return pdfmake
    .createPdf({
      ...{ pageSize: 'A4', pageOrientation, pageMargins: [edge, edge, edge, 48] },
      ...{ info: { title }, language, displayTitle: true },
      defaultStyle: { font: 'Roboto', fontSize: 9, color: paperColors.text },
      footer: (page: number, pages: number) => footer(paper, `${page} / ${pages}`),
      content: [
        ...heading(paper),
        {
          columns: charts.map((chart) => chartBlock(chart, chartWidth)),
          ...{ columnGap: gap, margin: [0, 0, 0, charts.length > 0 ? 14 : 0] },
        },
        tableBlock(table),
        ...(table.note === null
          ? []
          : [{ text: table.note, color: paperColors.quiet, margin: [0, 6, 0, 0] }]),
      ],
    })
    .getBuffer();
}

const heading = ({ title, days, queues }: ReportPaper): Content[] => [
  { text: title, fontSize: 18, bold: true },
  { text: days, fontSize: 11, color: paperColors.quiet, margin: [0, 3, 0, 0] },
  ...(queues === null ? [] : [{ text: queues, color: paperColors.quiet, margin: [0, 3, 0, 0] }]),
  { text: '', margin: [0, 0, 0, 12] },
];

const footer = ({ center, asOf }: ReportPaper, pages: string): Content => ({
  ...{ margin: [edge, 16, edge, 0], fontSize: 8, color: paperColors.quiet },
  columns: [
    { text: `${center} · ${asOf}`, width: '*' },
    { text: pages, width: 'auto', alignment: 'right' },
  ],
});
