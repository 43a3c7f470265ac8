import { again, conflict } from '../pipeline/again.ts';
import type { Versioned } from '../pipeline/versioned.ts';
import { fail, ok, type Result } from '../result.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Callback } from './callback.ts';
import type { PromiseDesk } from './callback-desk.ts';
import { callbackSlots } from './callback-slots.ts';
import { queueOf } from './callback-timing.ts';
import { claimSlot } from './claim-slot.ts';
import { type CommandProblem, hindranceOf } from './command-problem.ts';

/**
 * Moves a scheduled callback to another slot of its queue. The slot is named before it is claimed, so that a place in it is
 * never given away in between; a call that goes out meanwhile goes before the move.
 */
export const moveCallback = (
  id: string,
  slot: EpochSeconds,
  desk: PromiseDesk,
): Promise<Result<Callback, CommandProblem>> =>
  again(async () => {
    const stored = await desk.store.callback(id);
    if (!stored) return fail('callback-unknown');
    const problem = unmovable(stored.value, slot, desk);
    if (problem !== null) return fail(problem);
    return isThere(stored.value, slot) ? ok(stored.value) : moved(stored, slot, desk);
  });

const isThere = (callback: Callback, slot: EpochSeconds) =>
  callback.slot === slot && callback.lookAt === slot;

function unmovable(callback: Callback, slot: EpochSeconds, desk: PromiseDesk) {
  const hindrance = hindranceOf(callback);
  if (hindrance !== null) return hindrance;
  const slots = callbackSlots(desk.config, queueOf(callback.queue, desk), desk.now);
  return slots.includes(slot) || isThere(callback, slot) ? null : 'slot-invalid';
}

async function moved(
  { value, version }: Versioned<Callback>,
  slot: EpochSeconds,
  desk: PromiseDesk,
): Promise<Result<Callback, CommandProblem> | typeof conflict> {
  const moving = { ...value, movingTo: slot };
  if (!(await desk.store.putCallback(moving, version + 1))) return conflict;
  const free = await claimSlot(moving, slot, desk);
  const next = free
    ? { ...value, slot, lookAt: slot, movingTo: null }
    : { ...value, movingTo: null };
  if (!(await desk.store.putCallback(next, version + 2))) return conflict;
  if (!free) return fail('slot-taken');
  await desk.schedule.wake(next.id, slot);
  return ok(next);
}
