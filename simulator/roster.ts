import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import type { Span } from '../core/time/interval.ts';
import { addDays, type Day } from '../core/time/zone.ts';
import { hourShape } from './day-shape.ts';
import { hourOfDay } from './hour-of-day.ts';
import { isRoundTheClock, openings, weekdayOf } from './openings.ts';
import { Random } from './random.ts';
import { fitShifts } from './shifts.ts';
import { slug } from './slug.ts';

/** An agent with the times of duty, breaks left out. */
export type RosteredAgent = {
  name: string;
  group: string;
  queues: string[];
  overflowSeconds: number;
  duty: Span[];
};

const absence = 0.05;
/** Share of a group that works on a weekend day when its queues do not run around the clock. */
const weekendShare = 0.6;
/** Agents of the last shift stay on for those who wait at closing time. */
const overtimeSeconds = 900;

type Group = ContactCenterConfig['agentGroups'][number];

/** Who is on duty on a day and on the days that follow, until its work is done. */
export function roster(
  config: ContactCenterConfig,
  day: Day,
  days: number,
  seed: number,
): RosteredAgent[] {
  return config.agentGroups.flatMap((group) => {
    const agents = Array.from({ length: group.agents }, (_, index) => ({
      name: agentName(group.name, index),
      group: group.name,
      queues: group.queues,
      overflowSeconds: overflowSeconds(config, group),
      duty: [] as Span[],
    }));
    for (let ahead = 0; ahead < days; ahead += 1)
      for (const { agent, duty } of dutyOf(config, group, addDays(day, ahead), seed))
        agents[agent]?.duty.push(...duty);
    return agents;
  });
}

/** Agents of a queue with a strict target help elsewhere only when others have waited for a minute. */
function overflowSeconds(config: ContactCenterConfig, group: Group): number {
  const first = config.queues.find(({ name }) => name === group.queues[0]);
  return (first?.serviceLevel ?? config.serviceLevel).target >= 0.9 ? 60 : 0;
}

/** `Sales team`, 0 → `sales-team-01`. */
export const agentName = (group: string, index: number): string =>
  `${slug(group)}-${String(index + 1).padStart(2, '0')}`;

/** Agents of a group, by number, with their times of duty on one day. */
function dutyOf(config: ContactCenterConfig, group: Group, day: Day, seed: number) {
  const hours = config.queues
    .filter((queue) => group.queues.includes(queue.name))
    .map((queue) => openings(config, queue, day));
  const open = hours.flat();
  if (open.length === 0) return [];
  const always = hours.some(isRoundTheClock);
  const present = presentAgents(config, group, day, seed, always);
  const span = {
    from: Math.min(...open.map(({ from }) => from)),
    to: Math.max(...open.map(({ to }) => to)),
  };
  const hourOf = hourOfDay(config.timeZone);
  const shifts = fitShifts(span, present.length, (at) => hourShape(hourOf(at)), always);
  return present.map((agent, index) => ({
    agent,
    duty: (shifts[index] ?? []).map(({ from, to }) => ({
      from,
      to: to === span.to && !always ? to + overtimeSeconds : to,
    })),
  }));
}

/** A few are away; at weekends only part of a group works, each time others. */
function presentAgents(
  config: ContactCenterConfig,
  group: Group,
  day: Day,
  seed: number,
  always: boolean,
): number[] {
  const random = Random.named(`${seed}/roster/${group.name}/${day}`);
  const weekend = weekdayOf(day, config.timeZone) > 5 && !always;
  const wanted = weekend ? Math.max(1, Math.round(group.agents * weekendShare)) : group.agents;
  const first = random.below(group.agents);
  const rotated = Array.from({ length: wanted }, (_, index) => (first + index) % group.agents);
  const present = rotated.filter(() => group.agents < 6 || !random.chance(absence));
  return present.length > 0 ? present : rotated.slice(0, 1);
}
