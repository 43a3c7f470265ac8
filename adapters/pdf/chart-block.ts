import type { Content } from 'pdfmake';
import type { ReportChart } from '../../core/report-schedule/report-charts.ts';
import { chartLabels } from './chart-labels.ts';
import { chartScale } from './chart-scale.ts';
import { chartSvg } from './chart-svg.ts';
import { paperColors } from './paper-colors.ts';

const height = 130;

/** A chart with its title and what its marks mean. */
export function chartBlock(chart: ReportChart, width: number): Content {
  const scale = chartScale(chart, { width, height });
  return {
    ...{ width, unbreakable: true },
    stack: [
      { text: chart.title, bold: true, fontSize: 10 },
      { columns: legend(chart), columnGap: 4, margin: [0, 2, 0, 2] },
      ...chartLabels(chart, scale),
      { svg: chartSvg(chart, scale) },
    ],
  };
}

function legend({ kind, series, target }: ReportChart): Content[] {
  const marks = series.map(({ title }, order) => {
    const { fill, stroke } = paperColors.series[order] ?? paperColors.series[0];
    const drawn =
      kind === 'bars'
        ? `<rect x="0.5" y="1.5" width="9" height="6" fill="${fill}" stroke="${stroke}"/>`
        : `<line x1="0" y1="4.5" x2="10" y2="4.5" stroke="${stroke}" stroke-width="1.4"/><circle cx="5" cy="4.5" r="2" fill="${stroke}"/>`;
    return { title, drawn };
  });
  const dashes = `<line x1="0" y1="4.5" x2="10" y2="4.5" stroke="${paperColors.target}" stroke-dasharray="3 2"/>`;
  const all = target ? [...marks, { title: target.shown, drawn: dashes }] : marks;
  return all.flatMap(({ title, drawn }): Content[] => [
    {
      width: 10,
      svg: `<svg xmlns="http://www.w3.org/2000/svg" width="10" height="9">${drawn}</svg>`,
    },
    { width: 'auto', text: title, fontSize: 8, color: paperColors.quiet, margin: [0, 0, 8, 0] },
  ]);
}
