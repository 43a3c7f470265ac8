import type { EpochSeconds } from '../time/zone.ts';

/** Contact events write 1970-01-01T00:00:00.001Z for what has not happened. */
const unset = 1;

/** Epoch seconds with milliseconds of an ISO 8601 timestamp; null when absent, unset or no timestamp. */
export function readInstant(timestamp: string | null | undefined): EpochSeconds | null {
  const ms = timestamp ? Date.parse(timestamp) : Number.NaN;
  return Number.isNaN(ms) || ms <= unset ? null : ms / 1000;
}
