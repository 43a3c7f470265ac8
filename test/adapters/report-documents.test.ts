import { inflateSync } from 'node:zlib';
import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { reportCsv } from '../../adapters/csv/report-csv.ts';
import { reportPdf } from '../../adapters/pdf/report-pdf.ts';
import { metricNames } from '../../core/metrics/metrics.ts';
import { reportTable } from '../../core/report-schedule/report-table.ts';
import { someSchedule } from '../core/report-schedule/some-schedule.ts';

const day = Date.parse('2026-11-21T23:00:00Z') / 1000;
const metrics = { contactsQueued: 1204, serviceLevel: 0.785 };
const answer = {
  ...{ timeZone: 'Europe/Madrid', interval: 'day' as const, groupBy: 'none' as const },
  totals: { ...metrics, serviceLevel: null },
  groups: [],
  rows: [{ from: day, to: day + 86_400, key: '', name: '=1+1', metrics }],
};
const table = reportTable(someSchedule(), answer, 'Señal', {
  from: '2026-11-22',
  to: '2026-11-22',
});

/** What the text of a PDF says: glyphs of each font by its own map to Unicode. */
function textOf(pdf: Uint8Array): string {
  const raw = Buffer.from(pdf).toString('latin1');
  const streams = [...raw.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body]) => {
    try {
      return [inflateSync(Buffer.from(body ?? '', 'latin1')).toString('latin1')];
    } catch {
      return [];
    }
  });
  const maps = streams
    .filter((one) => one.includes('beginbfrange'))
    .map((one) => [...(/\[([^\]]*)\]/.exec(one)?.[1] ?? '').matchAll(/<([0-9a-f ]+)>/g)])
    .map((glyphs) =>
      glyphs.map(([, hex = '']) =>
        String.fromCharCode(...hex.split(' ').map((unit) => Number.parseInt(unit, 16))),
      ),
    );
  const shown = streams.flatMap((one) => [...one.matchAll(/\[([^\]]*)\] TJ/g)]);
  return maps
    .flatMap((map) =>
      shown.map(([, run = '']) =>
        [...run.matchAll(/<([0-9a-f]+)>/g)]
          .flatMap(([, hex = '']) => hex.match(/.{4}/g) ?? [])
          .map((glyph) => map[Number.parseInt(glyph, 16)] ?? '')
          .join(''),
      ),
    )
    .join('');
}

test('the PDF has the figures and the letters of four languages', async () => {
  const text = textOf(await reportPdf(table)).replaceAll(' ', '');
  for (const part of ['Ședință', 'Señal', 'Contacteîncoadă', '2026-11-22', '1.204', '78,5'])
    expect(text).toContain(part);
});

test('the CSV gives the values back, empty where there are none, and runs no formula', () => {
  const rows = parse(Buffer.from(reportCsv(table)), { bom: true }) as string[][];
  expect(rows).toEqual([
    ['Ziua', 'Contacte în coadă', 'Nivelul serviciului'],
    ['2026-11-22', '1204', '0.785'],
    ['Total', '1204', ''],
  ]);
  const formula = { ...table, rows: [{ label: '=1+1', cells: [] }] };
  expect(Buffer.from(reportCsv(formula)).toString()).toContain("'=1+1");
});

test('every figure of a report is one that the API has', () => {
  expect(metricNames).toEqual(expect.arrayContaining([...someSchedule().metrics]));
});
