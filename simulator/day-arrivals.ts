import type { Channel, ContactCenterConfig } from '../core/config/contact-center-config.ts';
import type { Span } from '../core/time/interval.ts';
import { addDays, type Day, startOfDay } from '../core/time/zone.ts';
import { arrivals } from './arrivals.ts';
import { hourShape, peakShape, weekdayShape } from './day-shape.ts';
import { type Demand, demandOf, meanShape } from './demand.ts';
import { logNormal } from './distributions.ts';
import { hourOfDay } from './hour-of-day.ts';
import { openings, weekdayOf } from './openings.ts';
import { Random } from './random.ts';

/** Somebody contacts a queue's number or address at a whole second. */
export type Arrival = { queue: string; channel: Channel; at: number; open: boolean };

/** Callers outside opening hours, against the demand of the same hour on an open day. */
const closedShare = 0.12;
/** Days differ by more than chance alone: the whole day's demand varies by so much. */
const dayVariation = 0.06;

/** Everybody who contacts the center on a day, in order of time. */
export function dayArrivals(config: ContactCenterConfig, day: Day, seed: number): Arrival[] {
  const busyness = logNormal(Random.named(`${seed}/busyness/${day}`), 1, dayVariation);
  const factor = busyness * weekdayShape(weekdayOf(day, config.timeZone));
  return demandOf(config)
    .flatMap((demand) => arrivalsOf(config, demand, day, seed, factor))
    .sort((left, right) => left.at - right.at);
}

function arrivalsOf(
  config: ContactCenterConfig,
  demand: Demand,
  day: Day,
  seed: number,
  factor: number,
): Arrival[] {
  const { queue, channel } = demand;
  const random = Random.named(`${seed}/arrivals/${day}/${queue.name}/${channel}`);
  const hourOf = hourOfDay(config.timeZone);
  const open = openings(config, queue, day);
  const scale = (demand.contactsPerHour * factor) / meanShape(config, queue);
  const found: Arrival[] = [];
  const add = (span: Span, share: number, isOpen: boolean) => {
    const rate = (at: number) => scale * share * hourShape(hourOf(at));
    for (const at of arrivals(random, span, scale * share * peakShape, rate))
      found.push({ queue: queue.name, channel, at: Math.floor(at), open: isOpen });
  };
  for (const span of open) add(span, 1, true);
  if (channel === 'VOICE')
    for (const span of closedSpans(config, day, open)) add(span, closedShare, false);
  return found;
}

/** The parts of a day outside the openings. */
function closedSpans(config: ContactCenterConfig, day: Day, open: readonly Span[]): Span[] {
  const closed: Span[] = [];
  let from = startOfDay(day, config.timeZone);
  for (const span of [...open].sort((left, right) => left.from - right.from)) {
    if (span.from > from) closed.push({ from, to: span.from });
    from = Math.max(from, span.to);
  }
  const end = startOfDay(addDays(day, 1), config.timeZone);
  if (end > from) closed.push({ from, to: end });
  return closed;
}
