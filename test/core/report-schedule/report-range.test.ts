import { expect, test } from 'vitest';
import { type ReportRange, reportRange } from '../../../core/report-schedule/report-range.ts';

test.each<[ReportRange, string, string, string]>([
  ['yesterday', '2026-03-01', '2026-02-28', '2026-02-28'],
  ['lastSevenDays', '2026-11-22', '2026-11-15', '2026-11-21'],
  // 22 November 2026 is a Sunday, 23 November a Monday.
  ['lastWeek', '2026-11-22', '2026-11-09', '2026-11-15'],
  ['lastWeek', '2026-11-23', '2026-11-16', '2026-11-22'],
  ['monthToDate', '2026-11-22', '2026-11-01', '2026-11-21'],
  ['monthToDate', '2026-11-01', '2026-10-01', '2026-10-31'],
  ['lastMonth', '2026-03-31', '2026-02-01', '2026-02-28'],
  ['lastMonth', '2026-01-01', '2025-12-01', '2025-12-31'],
])('%s on %s is %s to %s', (range, today, from, to) => {
  expect(reportRange(range, today)).toEqual({ from, to });
});
