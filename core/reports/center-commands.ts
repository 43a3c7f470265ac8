import type { centerCommands as names } from '../api/routes.ts';
import type { Versioned } from '../callbacks/callback-desk.ts';
import type { Closure } from '../closure/closure.ts';
import type { ClosureDesk } from '../closure/closure-desk.ts';
import { endClosure } from '../closure/end-closure.ts';
import { type ClosureRefusal, setClosure } from '../closure/set-closure.ts';
import { closureBody, closureRowOf } from '../closure/wire.ts';
import { ok, type Result } from '../result.ts';
import type { CarryOut, Done } from './answer-command.ts';
import type { ApiProblem } from './problem.ts';

export type CenterPorts = Omit<ClosureDesk, 'now'>;

/** What supervisors do with the center itself; the answer is the thing as it stands then. */
export const centerCommands = (ports: CenterPorts): Record<(typeof names)[number], CarryOut> => ({
  setClosure: async ({ id, body, by }, now) => {
    const asked = closureBody.parse(body);
    const { version: _, ...detail } = asked;
    return told(await setClosure({ id, by, body: asked }, { ...ports, now }), detail, now);
  },
  endClosure: async ({ id }, now) => told(await endClosure(id, { ...ports, now }), {}, now),
});

const told = (
  done: Result<Versioned<Closure>, ClosureRefusal>,
  detail: Done['detail'],
  now: number,
): Result<Done, ApiProblem> => {
  if (!done.ok) return done;
  const { value, version } = done.value;
  return ok({ answer: closureRowOf(value, version, now), mark: version, detail });
};
