import type { Ending } from '../core/callbacks/callback.ts';
import { slotsOfDay } from '../core/callbacks/callback-slots.ts';
import { openSeconds, patience } from '../core/callbacks/callback-timing.ts';
import type { ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { queueNamed } from '../core/config/queue-named.ts';
import { dayOf, type EpochSeconds } from '../core/time/zone.ts';
import { pick } from './distributions.ts';
import { Random } from './random.ts';

/** What becomes of a callback at a time of the same day. */
export type Promised = {
  slot: EpochSeconds;
  /** Calls to the customer, whose phone is picked up or not; the last one may be. */
  calls: { at: EpochSeconds; isAnswered: boolean }[];
  ending: Extract<Ending, 'reached' | 'not-reached' | 'cancelled' | 'too-late'>;
  /** Of one without a call that was answered. */
  closedAt: EpochSeconds;
};

export type Asked = { contactId: string; queue: string; at: EpochSeconds };
type Fate = 'reached' | 'late' | 'second call' | Promised['ending'];

const fates: [Fate, number][] = [
  ['reached', 68],
  ['second call', 10],
  ['not-reached', 7],
  ['cancelled', 7],
  ['late', 5],
  ['too-late', 3],
];
/** As offers have it (`choiceOf`): the first slot, or one at least two hours later. */
const firstSlotShare = 0.6;
const laterSeconds = 7200;
const leadSeconds = 15 * 60;
const ringSeconds = 45;

/** Drawn from a stream of the contact's own, so that the same is known of its record; null where the queue has no time left that day. */
export function drawPromised(config: ContactCenterConfig, asked: Asked): Promised | null {
  const queue = queueNamed(config, asked.queue);
  if (!queue) return null;
  const random = Random.named(`promised/${asked.contactId}`);
  const day = dayOf(asked.at, config.timeZone);
  const slots = slotsOfDay(config, queue, day).filter((slot) => slot >= asked.at + leadSeconds);
  const later = slots.find((slot) => slot >= (slots[0] ?? 0) + laterSeconds);
  const slot = random.chance(firstSlotShare) ? slots[0] : (later ?? slots[0]);
  if (slot === undefined) return null;
  const drawn = promisedBy(config, { asked, slot, fate: pick(random, fates), random });
  const isOpen = ({ at }: { at: EpochSeconds }) =>
    dayOf(at, config.timeZone) === day &&
    openSeconds(asked.queue, at, { config, now: at, closings: [] }) > ringSeconds;
  return drawn.calls.every(isOpen)
    ? drawn
    : promisedBy(config, { asked, slot, fate: 'reached', random });
}

type Draw = { asked: Asked; slot: EpochSeconds; fate: Fate; random: Random };

function promisedBy({ callbacks }: ContactCenterConfig, draw: Draw): Promised {
  const { asked, slot, fate, random } = draw;
  const lateSeconds = fate === 'late' ? callbacks.slotMinutes * 60 + 120 + random.below(480) : 0;
  const first = slot + 5 + random.below(50) + lateSeconds;
  const callAt = (index: number) => first + index * (callbacks.retryMinutes * 60 + ringSeconds);
  const call = (index: number, isAnswered: boolean) => ({ at: callAt(index), isAnswered });
  const closed = (
    ending: Promised['ending'],
    calls: Promised['calls'],
    closedAt: EpochSeconds,
  ) => ({
    ...{ slot, ending, calls, closedAt },
  });
  if (fate === 'cancelled')
    return closed(fate, [], asked.at + Math.floor((slot - asked.at) * (0.1 + 0.8 * random.unit())));
  if (fate === 'too-late') return closed(fate, [], slot + patience.overdue + 60);
  if (fate === 'not-reached') {
    const calls = Array.from({ length: callbacks.attempts }, (_, index) => call(index, false));
    return closed(fate, calls, callAt(callbacks.attempts - 1) + ringSeconds);
  }
  const hasSecond = fate === 'second call' && callbacks.attempts > 1;
  const calls = hasSecond ? [call(0, false), call(1, true)] : [call(0, true)];
  return closed('reached', calls, callAt(calls.length - 1) + ringSeconds);
}
