import type { ContactCenterConfig, QueueConfig } from '../config/contact-center-config.ts';
import { agentsNeeded } from '../staffing/agents-needed.ts';
import { spareAgents } from '../staffing/spare-agents.ts';
import { dayOf, type EpochSeconds } from '../time/zone.ts';
import { slotsOfDay } from './callback-slots.ts';
import type { CapacityReason } from './capacity-reasons.ts';
import { noHistory, type Outlook } from './center-history.ts';
import { closesIn } from './closes-in.ts';
import { comparableSlots } from './comparable-slots.ts';
import { type SlotForecast, slotForecast } from './slot-forecast.ts';
import { teamsAtWork } from './teams-at-work.ts';

export interface SlotCapacity {
  /** Callbacks that can be promised for the slot, those already promised among them. */
  capacity: number;
  why: CapacityReason;
}

/** Fewer days are no pattern. */
const fewestDays = 2;
/** Chats, e-mails and tasks that an agent has at a time, as the configuration's own default. */
const usualAtOnce = 2;
/** A division of equals may fall just below a whole number. */
const rounding = 1e-9;

/**
 * Callbacks that a queue's teams can take in a slot: the agents whom the forecast leaves free, for the slot's length, by the handle
 * time of a call; `perSlot` at most. Without two comparable days it is `perSlot`.
 */
export function slotCapacity(
  queue: QueueConfig,
  slot: EpochSeconds,
  outlook: Outlook,
): SlotCapacity {
  const { config } = outlook;
  const { perSlot, slotMinutes } = config.callbacks;
  if (!isOpenIn(queue, slot, outlook)) return { capacity: 0, why: 'closed' };
  const { days, handleSeconds } = forecastOf(queue, slot, outlook);
  if (days < fewestDays || handleSeconds === null) return { capacity: perSlot, why: 'no-history' };
  const agents = spareIn(queue, slot, outlook);
  const fitting = Math.floor((agents * slotMinutes * 60) / handleSeconds + rounding);
  return fitting < perSlot
    ? { capacity: fitting, why: 'forecast' }
    : { capacity: perSlot, why: 'limit' };
}

function spareIn(queue: QueueConfig, slot: EpochSeconds, outlook: Outlook): number {
  const open = outlook.config.queues.filter((one) => isOpenIn(one, slot, outlook));
  const names = new Set(open.map(({ name }) => name));
  const teams = teamsAtWork(slot, (name) => names.has(name), outlook.config);
  const needs = new Map(
    open
      .filter(({ name }) => outlook.histories.has(name))
      .map((one) => [one.name, neededFor(one, forecastOf(one, slot, outlook), outlook.config)]),
  );
  return spareAgents(queue.name, teams, (name) => needs.get(name) ?? 0);
}

function isOpenIn(queue: QueueConfig, slot: EpochSeconds, { config, closings }: Outlook): boolean {
  const span = { from: slot, to: slot + config.callbacks.slotMinutes * 60 };
  const isKnown = closings.filter(({ to }) => to !== null);
  return (
    slotsOfDay(config, queue, dayOf(slot, config.timeZone)).includes(slot) &&
    !closesIn(span, queue.name, isKnown)
  );
}

function forecastOf(queue: QueueConfig, slot: EpochSeconds, outlook: Outlook): SlotForecast {
  const { config, closings, histories } = outlook;
  const { slotMinutes } = config.callbacks;
  const past = comparableSlots(slot, queue, outlook).filter(
    (from) => !closesIn({ from, to: from + slotMinutes * 60 }, queue.name, closings),
  );
  return slotForecast(past, histories.get(queue.name) ?? noHistory, slotMinutes);
}

/** Agents for the service level of calls, and for the work that is written. */
function neededFor(
  queue: QueueConfig,
  { arrivals, handleSeconds, writtenSeconds }: SlotForecast,
  { serviceLevel, agentGroups, callbacks }: ContactCenterConfig,
): number {
  const seconds = callbacks.slotMinutes * 60;
  const atOnce = agentGroups
    .filter(({ queues }) => queues.includes(queue.name))
    .map((group) => group.atOnce ?? usualAtOnce);
  const demand = { arrivalRate: arrivals / seconds, handleSeconds: handleSeconds ?? 0 };
  const written = writtenSeconds / seconds / Math.min(...atOnce);
  return agentsNeeded(demand, queue.serviceLevel ?? serviceLevel) + written;
}
