import { again, conflict } from '../pipeline/again.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Callback } from './callback.ts';
import type { PromiseDesk } from './callback-desk.ts';
import { openFrom, timingOf } from './callback-timing.ts';
import { type CommandProblem, hindranceOf } from './command-problem.ts';

/**
 * Has a scheduled callback rung at once, or when its queue opens next: `hurried.at` says which, and the next sweep rings. Whoever
 * comes again with the same token is answered how it stands by then. Its promised time stands: see `settled`.
 */
export const callNow = (
  id: string,
  token: string,
  desk: PromiseDesk,
): Promise<Result<Callback, CommandProblem>> =>
  again(async () => {
    const stored = await desk.store.callback(id);
    if (!stored) return fail('callback-unknown');
    const { value: callback, version } = stored;
    if (callback.hurried?.token === token) return ok(callback);
    const problem = hindranceOf(callback);
    if (problem !== null) return fail(problem);
    const at = openFrom(callback.queue, desk.now, await timingOf(desk));
    if (at === null) return fail('not-possible-now');
    const next = { ...callback, lookAt: at, hurried: { token, at } };
    if (!(await desk.store.putCallback(next, version + 1))) return conflict;
    if (at > desk.now) await desk.schedule.wake(id, at);
    return ok(next);
  });
