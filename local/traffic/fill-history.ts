import { addDays, type Day, dayOf, type EpochSeconds } from '../../core/time/zone.ts';
import type { Emission } from './emissions.ts';

export type HistoryProgress = {
  /** The day being filled in; null when all are there. */
  day: Day | null;
  /** Days that are in the tables, with the part of the current one. */
  daysDone: number;
  daysTotal: number;
};

export type HistoryOptions = {
  /** Days before today. */
  days: number;
  timeZone: string;
  emissionsOfDay(day: Day): Emission[];
  /** Days of other runs: through which second they are in the tables, null for all of it. */
  filled: Readonly<Record<Day, EpochSeconds | null>>;
  /** Puts records into the stream; resolves when they are in the tables. */
  send(emissions: Emission[]): Promise<void>;
  /** Called when a day is in the tables through a second, null for all of it. */
  onFilled(day: Day, through: EpochSeconds | null): Promise<void>;
  onProgress(progress: HistoryProgress): void;
  now(): EpochSeconds;
  signal: AbortSignal;
};

/** One batch of the fold: live records wait for no more than this. */
const chunkSize = 500;

/** Fills in the days before today that aren't there yet, newest first. Ends early when aborted. */
export async function fillHistory(options: HistoryOptions): Promise<void> {
  const { days, timeZone, filled, onProgress, onFilled, now, signal } = options;
  const today = dayOf(now(), timeZone);
  for (let ago = 1; ago <= days && !signal.aborted; ago++) {
    const day = addDays(today, -ago);
    if (filled[day] === null) continue;
    const through = now();
    const left = await fillDay(day, through, options, (share) =>
      onProgress({ day, daysDone: ago - 1 + share, daysTotal: days }),
    );
    if (!signal.aborted) await onFilled(day, left > 0 ? through : null);
  }
  if (!signal.aborted) onProgress({ day: null, daysDone: days, daysTotal: days });
}

/** Sends a day's records up to `through`; answers how many come only later. */
async function fillDay(
  day: Day,
  through: EpochSeconds,
  { filled, emissionsOfDay, send, signal }: HistoryOptions,
  onShare: (share: number) => void,
): Promise<number> {
  onShare(0);
  const emissions = emissionsOfDay(day);
  const before = filled[day] ?? Number.NEGATIVE_INFINITY;
  const due = emissions.filter(({ at }) => at > before && at <= through);
  for (let sent = 0; sent < due.length && !signal.aborted; sent += chunkSize) {
    await send(due.slice(sent, sent + chunkSize));
    onShare(Math.min(1, (sent + chunkSize) / due.length));
  }
  return emissions.filter(({ at }) => at > through).length;
}
