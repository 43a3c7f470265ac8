import type { Language } from '../../../core/languages.ts';
import {
  type ReportSchedule,
  reportSchedule,
} from '../../../core/report-schedule/report-schedule.ts';
import { weekdays } from '../../../core/weekdays.ts';

/** When a report goes out, as the form has it. */
export const rhythms = ['daily', 'workdays', 'mondays', 'monthly'] as const;
export type Rhythm = (typeof rhythms)[number];

export type ReportDraft = Pick<
  ReportSchedule,
  'name' | 'range' | 'groupBy' | 'metrics' | 'formats' | 'language' | 'time'
> & { rhythm: Rhythm; recipients: string };

export const firstDraft = (language: Language): ReportDraft => ({
  ...{ name: '', range: 'yesterday', groupBy: 'none', formats: ['pdf', 'csv'], language },
  metrics: ['contactsQueued', 'contactsAbandoned', 'serviceLevel'],
  ...{ time: '07:00', rhythm: 'daily', recipients: '' },
});

const onOf: Record<Rhythm, ReportSchedule['on']> = {
  daily: { every: 'week', weekdays: [...weekdays] },
  workdays: { every: 'week', weekdays: weekdays.slice(0, 5) },
  mondays: { every: 'week', weekdays: ['monday'] },
  monthly: { every: 'month', day: 1 },
};

/** What is saved of a draft; null while something is missing or wrong. */
export function scheduleOf({ rhythm, recipients, ...draft }: ReportDraft): ReportSchedule | null {
  const addresses = recipients.split(/[\s,;]+/).filter((address) => address !== '');
  const read = reportSchedule.safeParse({ ...draft, recipients: addresses, on: onOf[rhythm] });
  return read.success ? read.data : null;
}
