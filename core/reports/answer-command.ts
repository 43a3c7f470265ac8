import { type CommandName, routes } from '../api/routes.ts';
import type { ActionLog } from '../audit/action.ts';
import { ok, type Result } from '../result.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Caller } from './center.ts';
import type { ApiProblem } from './problem.ts';
import { readRequest } from './read-request.ts';

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
 * Carries out one command of a supervisor and writes down who did it. When the second fails the command is asked for again, and
 * both are as they should be.
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
  if (!read.ok) return read;
  const { id, body } = read.value;
  const done = await commands[name]({ id, body, by: commanded.by }, now);
  if (!done.ok) return done;
  const { answer, mark, detail } = done.value;
  await actions.note(
    { at: now, by: commanded.by, command: name, subject: id, detail },
    String(mark),
  );
  return ok(answer);
}
