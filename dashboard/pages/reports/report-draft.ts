import type { Language } from '../../../core/languages.ts';
import { isAllowedRecipient } from '../../../core/report-schedule/is-allowed-recipient.ts';
import {
  type ReportSchedule,
  reportSchedule,
} from '../../../core/report-schedule/report-schedule.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import { type Weekday, weekdays } from '../../../core/weekdays.ts';
import { addressesIn } from './addresses-in.ts';

/** When a report goes out, as the form has it. */
export const rhythms = ['daily', 'workdays', 'weekly', 'monthly'] as const;
export type Rhythm = (typeof rhythms)[number];

export type ReportDraft = Omit<ReportSchedule, 'recipients' | 'on'> & {
  rhythm: Rhythm;
  weekdays: Weekday[];
  day: number;
  /** Lines of addresses. */
  recipients: string;
};

const workdays = weekdays.slice(0, 5);

export const newDraft = (language: Language): ReportDraft => ({
  ...{ name: '', range: 'yesterday', groupBy: 'none', queues: [], formats: ['pdf', 'csv'] },
  metrics: ['contactsQueued', 'contactsHandled', 'contactsAbandoned', 'serviceLevel'],
  ...{ language, recipients: '', time: '07:00' },
  ...{ rhythm: 'daily', weekdays: ['monday'], day: 1 },
});

/** A schedule as the form has it. */
export function draftOf(schedule: ReportSchedule): ReportDraft {
  const { name, range, groupBy, metrics, queues, formats, language, time, on } = schedule;
  return {
    ...{ name, range, groupBy, metrics, queues, formats, language, time },
    recipients: schedule.recipients.join('\n'),
    rhythm: rhythmOf(on),
    weekdays: on.every === 'week' ? on.weekdays : ['monday'],
    day: on.every === 'month' ? on.day : 1,
  };
}

/** The rhythm of a schedule's days, whatever their order. */
export function rhythmOf(on: ReportSchedule['on']): Rhythm {
  if (on.every === 'month') return 'monthly';
  const chosen = weekdays.filter((day) => on.weekdays.includes(day)).join();
  if (chosen === weekdays.join()) return 'daily';
  return chosen === workdays.join() ? 'workdays' : 'weekly';
}

function onOf({ rhythm, weekdays: chosen, day }: ReportDraft): ReportSchedule['on'] {
  if (rhythm === 'monthly') return { every: 'month', day };
  const days = { daily: [...weekdays], workdays, weekly: chosen };
  return { every: 'week', weekdays: days[rhythm] };
}

/** Fields in which something is missing or wrong. */
const fields = ['name', 'metrics', 'formats', 'recipients', 'on'] as const;
export type DraftField = (typeof fields)[number] | 'domains';

/** What is saved of a draft, else the fields at fault. Contact types are of all queues. */
export function scheduleOf(
  draft: ReportDraft,
  domains: readonly string[] | null,
): Result<ReportSchedule, DraftField[]> {
  const { rhythm: _, weekdays: __, day: ___, ...rest } = draft;
  const queues = draft.groupBy === 'contactType' ? [] : draft.queues;
  const recipients = addressesIn(draft.recipients);
  const read = reportSchedule.safeParse({ ...rest, queues, recipients, on: onOf(draft) });
  if (!read.success) {
    const wrong = new Set(read.error.issues.map(({ path }) => path[0]));
    return fail(fields.filter((field) => wrong.has(field)));
  }
  const isAllowed = recipients.every((address) => isAllowedRecipient(address, domains));
  return isAllowed ? ok(read.data) : fail(['domains']);
}
