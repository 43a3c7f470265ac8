import type * as z from 'zod';
import { fail, ok } from '../result.ts';
import type { Act } from './acting-desk.ts';
import { refusedByConnect } from './refused-by-connect.ts';
import { waitingContact } from './waiting-contact.ts';
import type { moveContactBody } from './wire.ts';

/**
 * Has a waiting call go on in another queue. Connect cannot take it out of its queue from outside, so the call is told by two
 * attributes, which the flow that the caller hears looks at on each of its turns (contact-flows/parts/move-on.ts).
 */
export const moveContact: Act<z.output<typeof moveContactBody>> = async ({ id, body }, desk) => {
  const waiting = await waitingContact(id, desk);
  if (!waiting.ok) return waiting;
  const { row, queueIds } = waiting.value;
  const to = desk.config.queues.find(({ name }) => name === body.queue);
  const toId = queueIds.get(body.queue);
  if (row.channel !== 'VOICE')
    return fail({ code: 'not-possible-now', detail: 'only calls hear the flow that moves them' });
  if (!to?.channels.includes('VOICE') || toId === undefined)
    return fail({ ...noQueue, detail: `no agent serves calls of a queue ${body.queue}` });
  if (toId === row.queue)
    return fail({ ...noQueue, detail: `it waits in ${body.queue} already: name another queue` });
  const told = await desk.connect.setAttributes(id, { moveOn: 'yes', moveTo: toId });
  if (!told.ok) return refusedByConnect(told.problem, 'contact-unknown');
  const from = [...queueIds].find(([, queue]) => queue === row.queue)?.[0] ?? row.queue;
  return ok({ before: { queue: from }, after: { queue: body.queue }, result: 'pending' });
};

const noQueue = { code: 'query-invalid', field: 'queue' } as const;
