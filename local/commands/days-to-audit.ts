import type { Failure } from '../../adapters/s3/failure-list.ts';
import { parseContactRecord } from '../../core/contact/parse-contact-record.ts';
import { type TallySettings, tallyOf } from '../../core/metrics/tally.ts';
import { addDays, type Day } from '../../core/time/zone.ts';

export type DayRange = { from: Day; to: Day };

/**
 * Days of the center whose figures may lack contacts of these failures even after they are put back: a record that was
 * journaled before its batch died changes nothing when it comes again. Ascending; days in a row are one range.
 */
export function daysToAudit(failures: Failure[], settings: TallySettings): DayRange[] {
  const days = new Set<Day>();
  for (const { mayBeJournaled, records } of failures)
    if (mayBeJournaled)
      for (const { data } of records) for (const day of daysOf(data, settings)) days.add(day);
  const ranges: DayRange[] = [];
  for (const day of [...days].sort()) {
    const last = ranges.at(-1);
    if (last && addDays(last.to, 1) === day) last.to = day;
    else ranges.push({ from: day, to: day });
  }
  return ranges;
}

/** An unreadable record was never journaled. */
function daysOf(data: Uint8Array, settings: TallySettings): Day[] {
  const parsed = parseContactRecord(Buffer.from(data).toString('utf8'));
  if (!parsed.ok) return [];
  return Object.values(tallyOf(parsed.value, settings).days).filter((day) => day !== null);
}
