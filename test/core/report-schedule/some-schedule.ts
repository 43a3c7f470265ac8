import type { KeptSchedule } from '../../../core/report-schedule/report-schedule.ts';
import { weekdays } from '../../../core/weekdays.ts';

/** A report of each day at 07:00. */
export const someSchedule = (changes: Partial<KeptSchedule> = {}): KeptSchedule => ({
  name: 'Daily – Ședință',
  range: 'yesterday',
  groupBy: 'none',
  metrics: ['contactsQueued', 'serviceLevel'],
  queues: [],
  formats: ['pdf', 'csv'],
  language: 'ro',
  recipients: ['floor@example.com'],
  time: '07:00',
  on: { every: 'week', weekdays: [...weekdays] },
  by: 'eva',
  savedAt: 0,
  ...changes,
});
