import type { WebSocket } from 'ws';
import type * as z from 'zod';
import type { CenterProblem } from '../../../core/center/center-problem.ts';

type Outcome = { ok: true } | { ok: false; problem: CenterProblem };
export type Refusal = { type: 'refused'; atMs: number; code: string; message: string };

/** Lets every message of a socket act; what can't be read or is refused is told to that socket alone. */
export function readActs<Schema extends z.ZodType>(
  socket: WebSocket,
  schema: Schema,
  nowMs: () => number,
  act: (message: z.output<Schema>) => Outcome | null,
): void {
  const refuse = (code: string, message: string) => {
    const refusal: Refusal = { type: 'refused', atMs: nowMs(), code, message };
    socket.send(JSON.stringify(refusal));
  };
  socket.on('message', (data) => {
    const read = schema.safeParse(parsed(String(data)));
    if (!read.success) {
      refuse('invalid-message', read.error.issues[0]?.message ?? 'It can’t be read.');
      return;
    }
    const outcome = act(read.data);
    if (outcome && !outcome.ok) refuse(outcome.problem.code, outcome.problem.message);
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
