import type { ContactCenterConfig } from '../../../core/config/contact-center-config.ts';
import type { Day } from '../../../core/time/zone.ts';
import { type Customer, customerLimit } from '../../../simulator/customers.ts';
import { dayArrivals } from '../../../simulator/day-arrivals.ts';
import { Random } from '../../../simulator/random.ts';
import { contactTypesByQueue, drawVisit, type Visit } from '../../../simulator/visit.ts';

/** How many customers the center has for each agent. */
const customersPerAgent = 1500;

/** Everybody who contacts the center on a day, in order of time. */
export function visitsOfDay(config: ContactCenterConfig, day: Day, seed: number): Visit[] {
  const agents = config.agentGroups.reduce((sum, group) => sum + group.agents, 0);
  const pool = Math.min(customerLimit, agents * customersPerAgent);
  const contactTypes = contactTypesByQueue(config);
  const earlier: Customer[] = [];
  const dice = Random.named(`${seed}/visits/${config.name}/${day}`);
  return dayArrivals(config, day, seed).map((arrival) => {
    const visit = drawVisit(dice.split(), arrival, { config, contactTypes, pool, earlier });
    earlier.push(visit.customer);
    return visit;
  });
}
