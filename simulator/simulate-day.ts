import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import type { ContactRecord } from '../core/contact/contact-record.ts';
import { addDays, type Day, startOfDay } from '../core/time/zone.ts';
import { type Customer, customerLimit } from './customers.ts';
import { dayArrivals } from './day-arrivals.ts';
import type { Leg } from './leg.ts';
import { byEmission, flowLeg, queueLeg } from './legs.ts';
import {
  callsOf,
  type PromisedContact,
  promisedWhileClosed,
  promisedWhileWaiting,
} from './promised-calls.ts';
import { Random } from './random.ts';
import { arrivalRequest, followingRequest, type Request } from './requests.ts';
import { roster } from './roster.ts';
import { routeContacts } from './route-contacts.ts';
import { contactTypesByQueue, drawVisit, type Visit } from './visit.ts';
import { writeRecord } from './write-record.ts';

/** Agents work on for so many days on what a day has left over: a weekend and a holiday. */
const horizonDays = 4;

/**
 * The contact records of one day of the configured center, in the order in which Connect would export them. The same
 * configuration, day and seed give the same records. A chain of contacts (transfers, callbacks) belongs to the day of its
 * first contact; e-mails and tasks may end on a later day.
 */
export function simulateDay(config: ContactCenterConfig, day: Day, seed: number): ContactRecord[] {
  const legs: Leg[] = [];
  const requests: Request[] = [];
  const callOut = (promised: PromisedContact): Request[] => {
    const { unanswered, answered } = callsOf(config, promised);
    legs.push(...unanswered);
    return answered ? [answered] : [];
  };
  for (const visit of drawVisits(config, day, seed)) {
    const contactId = visit.random.uuid();
    const promised = promisedWhileClosed(config, visit, contactId);
    if (visit.stay) requests.push(arrivalRequest(visit, visit.stay, contactId));
    else legs.push(flowLeg(config, promised?.visit ?? visit, contactId));
    if (promised) requests.push(...callOut(promised));
  }
  const horizon = startOfDay(addDays(day, horizonDays), config.timeZone);
  routeContacts(requests, roster(config, day, horizonDays, seed), (request, outcome) => {
    const promised = promisedWhileWaiting(config, request, outcome);
    const next = promised ? null : followingRequest(request, outcome);
    const told = promised ? { ...request, visit: promised.visit } : request;
    legs.push(queueLeg(config, told, outcome, next?.contactId ?? null, horizon));
    return promised ? (callOut(promised)[0] ?? null) : next;
  });
  return legs.map(writeRecord).sort(byEmission);
}

function drawVisits(config: ContactCenterConfig, day: Day, seed: number): Visit[] {
  const found = dayArrivals(config, day, seed);
  const agents = config.agentGroups.reduce((sum, group) => sum + group.agents, 0);
  const pool = Math.min(customerLimit, agents * 1500);
  const customers: Customer[] = [];
  const contactTypes = contactTypesByQueue(config);
  const visits = Random.named(`${seed}/visits/${config.name}/${day}`);
  return found.map((arrival) => {
    const setting = { config, contactTypes, pool, earlier: customers };
    const visit = drawVisit(visits.split(), arrival, setting);
    customers.push(visit.customer);
    return visit;
  });
}
