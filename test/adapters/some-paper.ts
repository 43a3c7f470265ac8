import type { HistoryAnswer } from '../../core/api/wire.ts';
import { reportCharts } from '../../core/report-schedule/report-charts.ts';
import { type ReportPaper, reportPaper } from '../../core/report-schedule/report-paper.ts';
import { someSchedule } from '../core/report-schedule/some-schedule.ts';

/** Midnight of 22 November 2026 in Madrid. */
export const day = Date.parse('2026-11-21T23:00:00Z') / 1000;
const metrics = { contactsQueued: 1204, contactsHandled: 1100, serviceLevel: 0.785 };

export const someAnswer: HistoryAnswer = {
  ...{ timeZone: 'Europe/Madrid', interval: 'day', groupBy: 'none' },
  totals: { ...metrics, serviceLevel: null },
  groups: [],
  rows: [
    { from: day, to: day + 86_400, key: '', name: '', metrics },
    {
      ...{ from: day + 86_400, to: day + 2 * 86_400, key: '', name: '' },
      metrics: { contactsQueued: 4, contactsHandled: 3, serviceLevel: 0.5 },
    },
  ],
};

/** A report in Romanian on two days, of which the second had four contacts. */
export const somePaper = (): ReportPaper =>
  reportPaper(someSchedule(), someAnswer, {
    mixedThreshold: null,
    labels: {},
    ...{ center: 'Señal', days: { from: '2026-11-22', to: '2026-11-23' }, due: day + 3 * 86_400 },
    queueNames: ['Ventas'],
    charts: reportCharts(someSchedule(), someAnswer, { target: 0.8, mixedThreshold: null }),
  });
