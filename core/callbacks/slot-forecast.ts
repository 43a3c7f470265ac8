import { trimmedMean } from '../staffing/trimmed-mean.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { QuarterLoad, QueueHistory } from './center-history.ts';

/** What a queue will have to do in a slot. */
export interface SlotForecast {
  /** Past days that it is made of. */
  days: number;
  /** Calls in the slot. */
  arrivals: number;
  /** Of a call; null when none is known. */
  handleSeconds: number | null;
  /** Handle time of chats, e-mails and tasks in the slot. */
  writtenSeconds: number;
}

/** A mean of fewer handle times says less than that of all hours. */
const fewestHandled = 10;

/**
 * The trimmed mean of comparable slots of the past, and the handle time of their calls, or of all hours where those were few. Slots
 * before the queue's first contact are no days without calls.
 */
export function slotForecast(
  slots: readonly EpochSeconds[],
  history: QueueHistory,
  slotMinutes: number,
): SlotForecast {
  const loads = slots
    .filter((slot) => slot >= history.since)
    .map((slot) => quartersFrom(slot, slotMinutes, history));
  return {
    days: loads.length,
    arrivals: trimmedMean(loads.map((load) => total(load, 'arrivals'))),
    handleSeconds: handleTime(loads.flat()) ?? history.handleSeconds,
    writtenSeconds: trimmedMean(loads.map((load) => total(load, 'writtenSeconds'))),
  };
}

function quartersFrom(
  slot: EpochSeconds,
  slotMinutes: number,
  { quarters }: QueueHistory,
): QuarterLoad[] {
  return Array.from({ length: slotMinutes / 15 }, (_, quarter) =>
    quarters.get(slot + quarter * 900),
  ).filter((load) => load !== undefined);
}

const total = (loads: readonly QuarterLoad[], of: keyof QuarterLoad): number =>
  loads.reduce((sum, load) => sum + load[of], 0);

function handleTime(loads: readonly QuarterLoad[]): number | null {
  const [handled, seconds] = [total(loads, 'handled'), total(loads, 'handleSeconds')];
  return handled < fewestHandled || seconds === 0 ? null : seconds / handled;
}
