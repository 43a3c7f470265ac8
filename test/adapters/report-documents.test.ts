import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { reportCsv } from '../../adapters/csv/report-csv.ts';
import { reportPdf } from '../../adapters/pdf/report-pdf.ts';
import { metricNames } from '../../core/metrics/metrics.ts';
import { someSchedule } from '../core/report-schedule/some-schedule.ts';
import { pdfText } from './pdf-text.ts';
import { somePaper } from './some-paper.ts';

test('the PDF has the figures and the letters of four languages', async () => {
  const text = pdfText(await reportPdf(somePaper())).replaceAll(/\s/g, '');
  for (const part of ['Ședință', 'Señal', 'Contacteîncoadă', '22nov.2026', '1.204', '78,5'])
    expect(text).toContain(part);
});

test('the PDF marks figures on few contacts, and numbers its pages', async () => {
  const text = pdfText(await reportPdf(somePaper())).replaceAll(/\s/g, '');
  for (const part of ['50%*', '*maipuținde10contacte', '1/1', 'Cozi:Ventas', 'Ținta80%'])
    expect(text).toContain(part);
});

test('the CSV gives the values back, empty where there are none, and runs no formula', () => {
  const { table } = somePaper();
  const rows = parse(Buffer.from(reportCsv({ table })), { bom: true }) as string[][];
  expect(rows).toEqual([
    ['Ziua', 'Contacte în coadă', 'Nivelul serviciului'],
    ['2026-11-22', '1204', '0.785'],
    ['2026-11-23', '4', '0.5'],
    ['Total', '1204', ''],
  ]);
  const formula = { ...table, lines: [{ label: '=1+1', key: '=1+1', cells: [] }] };
  expect(Buffer.from(reportCsv({ table: formula })).toString()).toContain("'=1+1");
});

test('every figure of a report is one that the API has', () => {
  expect(metricNames).toEqual(expect.arrayContaining([...someSchedule().metrics]));
});
