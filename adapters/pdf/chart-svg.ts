import type { ReportChart } from '../../core/report-schedule/report-charts.ts';
import type { Scale } from './chart-scale.ts';
import { paperColors } from './paper-colors.ts';

/** Of its interval: what came first stands wide behind, what follows narrow before it. */
const barWidths = [0.8, 0.4];

/** A chart as a drawing without its words. Told apart by width, fill and dashes too: colours may be printed grey. */
export function chartSvg(chart: ReportChart, scale: Scale): string {
  const marks = chart.kind === 'bars' ? bars(chart, scale) : lines(chart, scale);
  const parts = [...grid(chart, scale), ...marks, ...target(chart, scale)];
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${scale.width}" height="${scale.height}">${parts.join('')}</svg>`;
}

const grid = ({ axis }: ReportChart, { y, left, right }: Scale): string[] =>
  axis.map(({ value }) => line([left, y(value)], [right, y(value)], paperColors.grid));

const bars = ({ series }: ReportChart, { x, y, slot }: Scale): string[] =>
  series.flatMap(({ points }, order) => {
    const width = slot * (barWidths[order] ?? 0.2);
    const { fill, stroke } = paperColors.series[order] ?? paperColors.series[0];
    return points.map(({ value }, at) =>
      value === null || value === 0
        ? ''
        : `<rect x="${n(x(at) - width / 2)}" y="${n(y(value))}" width="${n(width)}" height="${n(y(0) - y(value))}" fill="${fill}" stroke="${stroke}" stroke-width="0.6"/>`,
    );
  });

/** A point on few contacts is hollow; the line breaks where nothing is defined. */
const lines = ({ series }: ReportChart, { x, y }: Scale): string[] =>
  series.flatMap(({ points }, order) => {
    const { stroke } = paperColors.series[order] ?? paperColors.series[0];
    const places = points.map(({ value, few }, at) =>
      value === null ? null : { place: [x(at), y(value)] as const, few },
    );
    const steps = places.flatMap((one, at) => {
      const before = places[at - 1];
      return one && before ? [line(before.place, one.place, stroke, 'stroke-width="1.4"')] : [];
    });
    const dots = places.flatMap((one) =>
      one
        ? `<circle cx="${n(one.place[0])}" cy="${n(one.place[1])}" r="2" fill="${one.few ? paperColors.paper : stroke}" stroke="${stroke}" stroke-width="1"/>`
        : [],
    );
    return [...steps, ...dots];
  });

const target = ({ target: wanted }: ReportChart, { y, left, right }: Scale): string[] =>
  wanted
    ? [
        line(
          [left, y(wanted.value)],
          [right, y(wanted.value)],
          paperColors.target,
          'stroke-dasharray="4 3"',
        ),
      ]
    : [];

type Place = readonly [x: number, y: number];

const line = ([x1, y1]: Place, [x2, y2]: Place, color: string, more = 'stroke-width="0.6"') =>
  `<line x1="${n(x1)}" y1="${n(y1)}" x2="${n(x2)}" y2="${n(y2)}" stroke="${color}" ${more}/>`;

const n = (value: number): string => value.toFixed(2);
