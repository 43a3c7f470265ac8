import { type CommandName, routes } from '../api/routes.ts';
import type { ActionLog } from '../audit/action.ts';
import { refusedAction } from '../audit/refused-action.ts';
import { ok, type Result } from '../result.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Caller } from './center.ts';
import type { ApiProblem } from './problem.ts';
import { readRequest } from './read-request.ts';
import { statusOf } from './status-of.ts';

/** A command as it came; `by`: the name that the caller signed in with. */
export type Commanded = {
  params: Record<string, string | undefined>;
  query: Record<string, string | undefined>;
  body: unknown;
  caller: Caller;
  by: string;
};

/** What a command came to: its answer, and what the audit trail tells of it. `mark`: two with the same one are one action. */
export type Done = { answer: unknown; mark: string | number; detail: Record<string, unknown> };
export type CarryOut = (
  asked: { id: string; body: Record<string, unknown>; by: string },
  now: EpochSeconds,
) => Promise<Result<Done, ApiProblem>>;

/**
 * Carries out one command of a supervisor and writes down who did it, or who was refused and why. When the second fails the command
 * is asked for again, and both are as they should be. What was written wrongly (400) was no attempt, and is in no trail.
 */
export async function answerCommand<Name extends CommandName>(
  name: Name,
  commanded: Commanded,
  {
    commands,
    actions,
    now,
  }: { commands: Record<Name, CarryOut>; actions: Pick<ActionLog, 'note'>; now: EpochSeconds },
): Promise<Result<unknown, ApiProblem>> {
  const read = readRequest(routes[name], commanded);
  const { by, params } = commanded;
  const { id, body } = read.ok ? read.value : { id: params.id ?? '', body: {} };
  const attempt = { at: now, by, command: name, subject: id };
  const done = read.ok ? await commands[name]({ id, body, by }, now) : read;
  if (done.ok) {
    const { answer, mark, detail } = done.value;
    await actions.note({ ...attempt, detail }, String(mark));
    return ok(answer);
  }
  const { code } = done.problem;
  if (statusOf[code] === 400) return done;
  const { action, mark } = refusedAction(attempt, body, code);
  await actions.note(action, mark);
  return done;
}
