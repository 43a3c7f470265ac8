import { type CommandName, routes } from '../api/routes.ts';
import type { Callback } from '../callbacks/callback.ts';
import type { CancelDesk, PromiseDesk } from '../callbacks/callback-desk.ts';
import { cancelCallback } from '../callbacks/cancel-callback.ts';
import { callbackRowOf } from '../callbacks/list-callbacks.ts';
import { type CommandProblem, moveCallback } from '../callbacks/move-callback.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Caller } from './center.ts';
import type { ApiProblem } from './problem.ts';
import { readRequest } from './read-request.ts';

export type Commanded = {
  params: Record<string, string | undefined>;
  query: Record<string, string | undefined>;
  body: unknown;
  caller: Caller;
};
export type CommandDesk = PromiseDesk & CancelDesk;

/** Carries out one command of a supervisor; its answer is the callback as it stands then. */
export async function answerCommand(
  name: CommandName,
  commanded: Commanded,
  desk: CommandDesk,
): Promise<Result<unknown, ApiProblem>> {
  const read = readRequest(routes[name], commanded);
  if (!read.ok) return read;
  const { id, body } = read.value;
  return told(
    name === 'moveCallback'
      ? await moveCallback(id, Number(body.slot), desk)
      : await cancelCallback(id, desk),
  );
}

const told = (done: Result<Callback, CommandProblem>): Result<unknown, ApiProblem> =>
  done.ok
    ? ok(callbackRowOf(done.value))
    : fail({ code: done.problem, detail: details[done.problem] });

const details: Record<CommandProblem, string> = {
  'callback-unknown': 'there is no such callback',
  'callback-closed': 'the callback is over',
  'callback-in-progress': 'the customer is being called just now',
  'callback-in-queue':
    'the callback waits in a queue for the next free agent: it has no time to move',
  'slot-invalid': 'that is no slot of the queue’s opening hours',
  'slot-taken': 'that slot is full',
};
