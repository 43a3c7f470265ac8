import { again, conflict } from '../pipeline/again.ts';
import type { Versioned } from '../pipeline/versioned.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Closure } from './closure.ts';
import { hasEnded } from './closure-at.ts';
import type { ClosureDesk } from './closure-desk.ts';
import type { ClosureRefusal } from './set-closure.ts';

/** Ends one now; one that had not begun never does. Ended twice is ended. */
export const endClosure = (
  id: string,
  { closures, now }: Pick<ClosureDesk, 'closures' | 'now'>,
): Promise<Result<Versioned<Closure>, ClosureRefusal>> =>
  again(async () => {
    const stored = await closures.read(id);
    if (!stored) return fail({ code: 'closure-unknown', detail: `there is no closure ${id}` });
    if (hasEnded(stored.value, now)) return ok(stored);
    const next = { value: ended(stored.value, now), version: stored.version + 1 };
    return (await closures.put(next.value, next.version)) ? ok(next) : conflict;
  });

function ended(closure: Closure, now: number): Closure {
  const to = `${new Date(now * 1000).toISOString().slice(0, 19)}Z`;
  return { ...closure, from: Date.parse(closure.from) < now * 1000 ? closure.from : to, to };
}
