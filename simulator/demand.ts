import type {
  Channel,
  ContactCenterConfig,
  QueueConfig,
} from '../core/config/contact-center-config.ts';
import { hourShape } from './day-shape.ts';
import { handlingOf } from './handling.ts';

/** What a queue and channel is asked for: contacts an hour at the mean of the hours it is open on a mean weekday. */
export type Demand = { queue: QueueConfig; channel: Channel; contactsPerHour: number };

const channelLoad: Record<Channel, number> = { VOICE: 0.72, CHAT: 0.18, EMAIL: 0.1, TASK: 0.1 };
/** Share of a shift that is not break or absence. */
const presence = 0.9;
const shiftHours = 8;
/** Added to β where no second group helps out. */
const singleGroupMargin = 0.35;

/**
 * Demand that the agents of the configuration can just answer in time: the offered load R of each queue solves the
 * square-root staffing rule agents = R + β √R (Halfin and Whitt, 1981), with β growing with the service-level target.
 */
export function demandOf(config: ContactCenterConfig): Demand[] {
  return config.queues.flatMap((queue) => {
    const agents = agentsFor(config, queue);
    if (agents === 0) return [];
    const groups = config.agentGroups.filter((group) => group.queues.includes(queue.name)).length;
    const target = (queue.serviceLevel ?? config.serviceLevel).target;
    const margin = staffingMargin(target) + (groups === 1 ? singleGroupMargin : 0);
    const load = ((Math.sqrt(margin * margin + 4 * agents) - margin) / 2) ** 2;
    const total = queue.channels.reduce((sum, channel) => sum + channelLoad[channel], 0);
    return queue.channels.map((channel) => ({
      queue,
      channel,
      contactsPerHour:
        ((load * channelLoad[channel]) / total) *
        (3600 / handlingOf(queue.name, channel).agentSecondsPerContact),
    }));
  });
}

/** β of the square-root rule: 0.55 for a target of 70 %, 0.8 for 80 %, 2.2 for 95 %. */
const staffingMargin = (target: number): number =>
  Math.max(0.2, 0.8 + (target - 0.8) * (target > 0.8 ? 9.5 : 2.5));

/** Mean agents on duty for a queue: groups divide their time among their queues as 1, 1/2, 1/3 … */
function agentsFor(config: ContactCenterConfig, queue: QueueConfig): number {
  let sum = 0;
  for (const group of config.agentGroups) {
    const rank = group.queues.indexOf(queue.name);
    if (rank < 0) continue;
    const shares = group.queues.reduce((total, _, index) => total + 1 / (index + 1), 0);
    const hours = Math.max(...group.queues.map((name) => mondayHours(config, name)), shiftHours);
    sum += (group.agents * presence * shiftHours * (1 / (rank + 1))) / shares / hours;
  }
  return sum;
}

function mondayHours(config: ContactCenterConfig, name: string): number {
  const queue = config.queues.find((each) => each.name === name);
  const open = queue ? (config.hours[queue.hours]?.monday ?? []) : [];
  return open.reduce((sum, { from, to }) => sum + clockHours(to) - clockHours(from), 0);
}

/** The mean of the day's shape over the hours that a queue is open on a Monday; over office hours when it is closed. */
export function meanShape(config: ContactCenterConfig, queue: QueueConfig): number {
  const monday = config.hours[queue.hours]?.monday ?? [];
  const open = monday.length > 0 ? monday : [{ from: '08:00', to: '20:00' }];
  let sum = 0;
  let count = 0;
  for (const { from, to } of open) {
    for (let hour = clockHours(from) + 0.125; hour < clockHours(to); hour += 0.25) {
      sum += hourShape(hour);
      count += 1;
    }
  }
  return sum / count;
}

const clockHours = (clock: string): number =>
  Number(clock.slice(0, 2)) + Number(clock.slice(3)) / 60;
