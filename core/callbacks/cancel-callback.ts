import { again, conflict } from '../pipeline/again.ts';
import { fail, ok, type Result } from '../result.ts';
import { type Callback, closedAs } from './callback.ts';
import type { CancelDesk } from './callback-desk.ts';
import type { CommandProblem } from './command-problem.ts';

/** Cancels a callback whose call isn't out. One that Connect's queue holds is taken out of it first; cancelled twice is cancelled. */
export const cancelCallback = (
  id: string,
  desk: CancelDesk,
): Promise<Result<Callback, CommandProblem>> =>
  again(async () => {
    const stored = await desk.store.callback(id);
    if (!stored) return fail('callback-unknown');
    const { value: callback, version } = stored;
    if (callback.closed)
      return callback.state === 'cancelled' ? ok(callback) : fail('callback-closed');
    if (callback.state === 'attempted' || callback.state === 'requested')
      return fail('callback-in-progress');
    if (callback.state === 'queued' && !(await leftQueue(callback, desk)))
      return fail('callback-in-progress');
    const next = closedAs(callback, 'cancelled', desk.now);
    return (await desk.store.putCallback(next, version + 1)) ? ok(next) : conflict;
  });

/** False while the caller is still in the flow that puts the callback into the queue: it would come after this. */
async function leftQueue(callback: Callback, { calls }: CancelDesk): Promise<boolean> {
  const { askedUntil, legs } = await calls.queued(callback.contactId);
  if (legs.length === 0) return askedUntil !== null;
  for (const leg of legs) if (leg.outcome === 'running') await calls.stop(leg.contactId);
  return true;
}
