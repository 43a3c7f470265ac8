import type { ContactRecord } from '../core/contact/contact-record.ts';
import type { JourneyStep } from '../core/journey/journey-step.ts';
import type { EpochSeconds } from '../core/time/zone.ts';
import { asksForTime } from './callbacks.ts';
import { pick } from './distributions.ts';
import { Random } from './random.ts';

/** A closure's announcement is shorter, a menu with a task in it longer. */
const shortestSolvedSeconds = 35;
/** Of callers that went on to a queue, those who tried a task first; of those who hung up in the menu, those who were in one. */
const triedShare = 0.06;
const hungUpShare = 0.4;

const solvedBy: [string, number][] = [
  ['order-status', 5],
  ['opening-hours', 3],
  ['reset-request', 2],
];
const leftBecause: [[task: string, reason: string], number][] = [
  [['order-status', 'not-found'], 5],
  [['order-status', 'status'], 2],
  [['order-status', 'error'], 1],
  [['identify', 'no-number'], 4],
  [['reset-request', 'unknown-caller'], 2],
  [['reset-request', 'not-wanted'], 2],
];

/** What a simulated caller did in menus before the queue, or instead of it, in the words of the product's flows; empty for most. */
export function selfServiceSteps(record: ContactRecord): JourneyStep[] {
  const { Channel, InitiationMethod, InitiationTimestamp, Queue: queue, ContactId } = record;
  if (Channel !== 'VOICE' || InitiationMethod !== 'INBOUND' || !InitiationTimestamp) return [];
  if (!queue && asksForTime(record)) return [];
  const random = Random.named(`self-service/${ContactId}`);
  const from = Date.parse(InitiationTimestamp) / 1000;
  const to = Date.parse(queue?.EnqueueTimestamp ?? record.DisconnectTimestamp ?? '') / 1000;
  if (queue) return random.chance(triedShare) ? tried(random, from, to) : [];
  if (record.DisconnectReason === 'CONTACT_FLOW_DISCONNECT')
    return to - from < shortestSolvedSeconds ? [] : solved(random, from, to);
  return random.chance(hungUpShare) ? [entered(pick(random, solvedBy), from, to, 0.6)] : [];
}

function solved(random: Random, from: EpochSeconds, to: EpochSeconds): JourneyStep[] {
  const task = pick(random, solvedBy);
  const identified =
    task === 'opening-hours'
      ? []
      : [entered('identify', from, to, 0.2), ended('identify', from, to, 0.45)];
  return [...identified, entered(task, from, to, 0.5), ended(task, from, to, 0.9)];
}

function tried(random: Random, from: EpochSeconds, to: EpochSeconds): JourneyStep[] {
  const [task, reason] = pick(random, leftBecause);
  return [entered(task, from, to, 0.4), ended(task, from, to, 0.9, reason)];
}

const at = (from: EpochSeconds, to: EpochSeconds, part: number): EpochSeconds =>
  Math.floor(from + (to - from) * part);

const entered = (
  task: string,
  from: EpochSeconds,
  to: EpochSeconds,
  part: number,
): JourneyStep => ({
  ...{ task, step: 'entered', n: 1, reason: '', at: at(from, to, part) },
});

const ended = (
  task: string,
  from: EpochSeconds,
  to: EpochSeconds,
  part: number,
  reason?: string,
): JourneyStep => ({
  ...{ task, step: reason === undefined ? 'finished' : 'left', n: 1, reason: reason ?? '' },
  at: at(from, to, part),
});
