import type * as z from 'zod';
import type { Act } from '../acting/acting-desk.ts';
import type { overflowBody } from '../acting/wire.ts';
import { snapshotOf } from '../live/snapshot-of.ts';
import { again, conflict } from '../pipeline/again.ts';
import { fail, ok } from '../result.ts';

/** Opens or closes the way from a queue to the one that the configuration names as its overflow. */
export const setOverflow: Act<z.output<typeof overflowBody>> = async (
  { id, body: { open }, by },
  desk,
) => {
  const to = desk.config.queues.find(({ name }) => name === id)?.overflow;
  if (to === undefined)
    return fail({
      code: 'overflow-unknown',
      detail: `no queue ${id} has an overflow: name one in the configuration`,
    });
  const { queues } = snapshotOf(await desk.live.items(), desk.now);
  const toId = queues.find(({ name, channel }) => name === to && channel === 'VOICE')?.queue;
  if (toId === undefined && open)
    return fail({ code: 'not-possible-now', detail: `no agent serves calls of ${to} now` });
  return again(async () => {
    const stored = await desk.overflows.read(id);
    const next = { queue: id, open, toId: toId ?? stored?.value.toId ?? '', by, at: desk.now };
    const version = (stored?.version ?? 0) + 1;
    if (!(await desk.overflows.put(next, version))) return conflict;
    const before = { open: stored?.value.open ?? false };
    return ok({ before, after: { open, to }, result: 'done' as const });
  });
};
