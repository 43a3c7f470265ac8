import { snapshotOf } from '../live/snapshot-of.ts';
import type { LiveContactRow } from '../live/wire.ts';
import { fail, ok, type Result } from '../result.ts';
import type { ActingDesk, ActRefusal } from './acting-desk.ts';

/** A contact that waits in a queue now, and the queues that anything is known of, by name. */
export async function waitingContact(
  id: string,
  { live, now }: Pick<ActingDesk, 'live' | 'now'>,
): Promise<Result<{ row: LiveContactRow; queueIds: ReadonlyMap<string, string> }, ActRefusal>> {
  const snapshot = snapshotOf(await live.items(), now);
  const row = snapshot.contacts.find(({ contactId }) => contactId === id);
  if (!row) return fail({ code: 'contact-unknown', detail: 'there is no such contact now' });
  if (row.phase !== 'queue')
    return fail({ code: 'contact-not-waiting', detail: `it is in phase ${row.phase}` });
  const queueIds = new Map(snapshot.queues.map(({ name, queue }) => [name, queue]));
  return ok({ row, queueIds });
}
