import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { queueNamed } from '../config/queue-named.ts';
import type { Team } from '../staffing/spare-agents.ts';
import { dayOf, type EpochSeconds, wallClock } from '../time/zone.ts';
import { slotsOfDay } from './callback-slots.ts';

/** Eight hours with half an hour's break. */
const shiftHours = 7.5;
const wholeDay = 24;
/** Ill or on leave. */
const absence = 0.05;
/** Share of a team that works on a weekend day, unless it works around the clock. */
const weekendShare = 0.6;

/**
 * Agents expected at work in a slot, by team, and the queues of theirs that are open in it: without a roster, the simulator's idea of
 * one, its shifts spread evenly over the hours of the team's queues.
 */
export function teamsAtWork(
  slot: EpochSeconds,
  isOpen: (queue: string) => boolean,
  config: ContactCenterConfig,
): Team[] {
  const isWeekend = wallClock(slot, config.timeZone).dayOfWeek > 5;
  return config.agentGroups.flatMap(({ agents, queues }) => {
    const open = queues.filter(isOpen);
    if (open.length === 0) return [];
    const hours = hoursOf(queues, slot, config);
    const present = isWeekend && hours < wholeDay ? weekendShare : 1;
    const atWork = agents * (1 - absence) * present * Math.min(1, shiftHours / hours);
    return [{ agents: atWork, queues: open }];
  });
}

/** Hours from the first of a team's queues that opens on the slot's day to the last that closes. */
function hoursOf(queues: readonly string[], slot: EpochSeconds, config: ContactCenterConfig) {
  const day = dayOf(slot, config.timeZone);
  const slots = queues.flatMap((name) => {
    const queue = queueNamed(config, name);
    const all = queue ? slotsOfDay(config, queue, day) : [];
    return [all[0], all.at(-1)].filter((at) => at !== undefined);
  });
  const last = Math.max(...slots) + config.callbacks.slotMinutes * 60;
  return (last - Math.min(...slots)) / 3600;
}
