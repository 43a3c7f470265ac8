import pdfmake from 'pdfmake';
import files from 'pdfmake/build/vfs_fonts.js';
import type { ReportTable } from '../../core/report-schedule/report-table.ts';

for (const [name, content] of Object.entries(files))
  pdfmake.virtualfs.writeFileSync(name, content, 'base64');
const [normal, bold] = ['Roboto-Regular.ttf', 'Roboto-Medium.ttf'];
pdfmake.setFonts({ Roboto: { normal, bold, italics: normal, bolditalics: bold } });
pdfmake.setUrlAccessPolicy(() => false);
pdfmake.setLocalAccessPolicy(() => false);

/** A report as a PDF of A4 pages; its heading row stands on each. */
export const reportPdf = ({ title, subtitle, head, rows }: ReportTable): Promise<Uint8Array> =>
  pdfmake
    .createPdf({
      pageSize: 'A4',
      pageOrientation: head.length > 5 ? 'landscape' : 'portrait',
      info: { title },
      defaultStyle: { font: 'Roboto', fontSize: 9 },
      footer: (page: number, pages: number) => ({
        text: `${page} / ${pages}`,
        alignment: 'center',
      }),
      content: [
        { text: title, fontSize: 16, bold: true },
        { text: subtitle, margin: [0, 4, 0, 12] },
        {
          layout: 'lightHorizontalLines',
          table: {
            headerRows: 1,
            widths: head.map((_, at) => (at === 0 ? '*' : 'auto')),
            body: [
              head.map((text, at) => ({
                text,
                bold: true,
                alignment: at === 0 ? 'left' : 'right',
              })),
              ...rows.map(({ label, cells }, row) => {
                const bold = row === rows.length - 1;
                return [
                  { text: label, bold },
                  ...cells.map(({ shown }) => ({ text: shown, bold, alignment: 'right' })),
                ];
              }),
            ],
          },
        },
      ],
    })
    .getBuffer();
