import { addDays, type Day, dayOf, type EpochSeconds } from '../../core/time/zone.ts';
import type { Emission } from './emissions.ts';

export type LiveOptions = {
  timeZone: string;
  emissionsOfDay(day: Day): Emission[];
  /** Emissions through this second were played in another run; null when none were. */
  through: EpochSeconds | null;
  /** Puts records into the stream; resolves when they are in the tables. */
  send(emissions: Emission[]): Promise<void>;
  /** Called with the second through which everything was sent. */
  onPlayed(through: EpochSeconds): Promise<void>;
  /** Called once, when what today has seen so far is in the tables. */
  onCurrent(): void;
  now(): EpochSeconds;
  /** Waits before the clock is looked at again. */
  tick(): Promise<void>;
  signal: AbortSignal;
};

/** Contacts that began so many days ago may still end: e-mails and tasks wait over weekends. */
const tailDays = 4;

/**
 * Plays the simulated traffic in real time: what today has seen so far at once, the rest when its time comes, and
 * the next day after midnight. Ends when aborted.
 */
export async function playLive(options: LiveOptions): Promise<void> {
  const { timeZone, emissionsOfDay, send, onPlayed, onCurrent, now, tick, signal } = options;
  const played = options.through ?? Number.NEGATIVE_INFINITY;
  let today = dayOf(now(), timeZone);
  let due = emissionsOfDay(today).filter(({ at }) => at > played);
  const tails = Array.from({ length: tailDays }, (_, index) => addDays(today, -1 - index));
  const newestTail = tails[0];
  // The tails of earlier days are history until this second, and live from then on.
  const tailsFrom = options.through ?? now();

  while (!signal.aborted) {
    const through = now();
    const ready = due.filter(({ at }) => at <= through);
    if (ready.length > 0) {
      due = due.filter(({ at }) => at > through);
      await send(ready);
      await onPlayed(through);
    }
    const tail = tails.shift();
    if (tail === newestTail) onCurrent();
    if (tail !== undefined) due.push(...emissionsOfDay(tail).filter(({ at }) => at > tailsFrom));
    else await tick();
    const day = dayOf(now(), timeZone);
    if (day !== today) due.push(...emissionsOfDay(day));
    today = day;
  }
}
