import type { callbackCommands as names } from '../api/routes.ts';
import { callNow } from '../callbacks/call-now.ts';
import type { Callback } from '../callbacks/callback.ts';
import type { CancelDesk, PromiseDesk } from '../callbacks/callback-desk.ts';
import { cancelCallback } from '../callbacks/cancel-callback.ts';
import type { CommandProblem } from '../callbacks/command-problem.ts';
import { callbackRowOf } from '../callbacks/list-callbacks.ts';
import { moveCallback } from '../callbacks/move-callback.ts';
import { fail, ok, type Result } from '../result.ts';
import type { CarryOut, Done } from './answer-command.ts';
import type { ApiProblem } from './problem.ts';

export type CallbackPorts = Omit<PromiseDesk & CancelDesk, 'now'>;

/** What supervisors do with callbacks; the answer is the callback as it stands then. */
export const callbackCommands = (
  ports: CallbackPorts,
): Record<(typeof names)[number], CarryOut> => ({
  moveCallback: async ({ id, body }, now) => {
    const slot = Number(body.slot);
    return told(await moveCallback(id, slot, { ...ports, now }), { slot }, now);
  },
  callNow: async ({ id, body, by }, now) => {
    const done = await callNow(id, String(body.token), { ...ports, now });
    const slot = done.ok ? done.value.hurried?.at : now;
    return told(done, { slot }, `${by}|${body.token}`);
  },
  cancelCallback: async ({ id }, now) => told(await cancelCallback(id, { ...ports, now }), {}, now),
});

/** A callback can go to and fro between two slots, so each time is an action, where nothing says that it is the same. */
const told = (
  done: Result<Callback, CommandProblem>,
  detail: Done['detail'],
  mark: Done['mark'],
): Result<Done, ApiProblem> =>
  done.ok
    ? ok({ answer: callbackRowOf(done.value), mark, detail })
    : fail({ code: done.problem, detail: details[done.problem] });

const details: Record<CommandProblem, string> = {
  'callback-unknown': 'there is no such callback',
  'callback-closed': 'the callback is over',
  'callback-in-progress': 'the customer is being called just now',
  'callback-in-queue':
    'the callback waits in a queue for the next free agent: it has no time to move',
  'slot-invalid': 'that is no slot of the queue’s opening hours',
  'slot-taken': 'that slot is full',
  'not-possible-now': 'the queue never opens again',
};
