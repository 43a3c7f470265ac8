import type { ContactRecord } from '../core/contact/contact-record.ts';
import type { TallySettings } from '../core/metrics/tally.ts';
import { generateContacts } from '../simulator/generate-contacts.ts';

export const settings: TallySettings = {
  timeZone: 'Europe/Madrid',
  contactTypeAttribute: 'contactType',
};

export type GeneratedOptions = { count: number; queues?: number; agents?: number; days: number };

/** A working day of 12 hours is assumed wherever contacts a day are said. */
const openingHour = 7;
const openHours = 12;
const firstDay = Date.parse('2026-03-02T00:00:00Z') / 1000;

/** Contact records of `days` working days in the order in which they began: `count` in all. */
export function* generated({
  count,
  queues = 20,
  agents = 300,
  days,
}: GeneratedOptions): Generator<ContactRecord> {
  for (let day = 0; day < days; day++) {
    const from = firstDay + day * 86_400 + openingHour * 3600;
    const part = Math.round(((day + 1) * count) / days) - Math.round((day * count) / days);
    yield* generateContacts({
      count: part,
      queues,
      agents,
      seed: day + 1,
      from,
      to: from + openHours * 3600,
    });
  }
}
