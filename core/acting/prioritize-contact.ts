import type * as z from 'zod';
import { noteSupervisorRouting } from '../live/note-routing.ts';
import { ok } from '../result.ts';
import type { Act } from './acting-desk.ts';
import { refusedByConnect } from './refused-by-connect.ts';
import { waitingContact } from './waiting-contact.ts';
import type { prioritizeBody } from './wire.ts';

/** Puts a waiting contact before others of its queue; the live state learns it too, since no event tells it. */
export const prioritizeContact: Act<z.output<typeof prioritizeBody>> = async (
  { id, body: { priority, aheadSeconds } },
  desk,
) => {
  const waiting = await waitingContact(id, desk);
  if (!waiting.ok) return waiting;
  const before = await desk.connect.routing(id);
  if (!before.ok) return refusedByConnect(before.problem, 'contact-unknown');
  const changed = await desk.connect.prioritize(id, { priority, aheadSeconds });
  if (!changed.ok) return refusedByConnect(changed.problem, 'contact-unknown');
  const after = {
    priority: priority ?? before.value.priority,
    aheadSeconds: aheadSeconds ?? before.value.aheadSeconds,
  };
  const tools = { store: desk.live, now: desk.now };
  await noteSupervisorRouting(id, { before: before.value, after }, tools);
  return ok({ before: before.value, after, result: 'done' });
};
