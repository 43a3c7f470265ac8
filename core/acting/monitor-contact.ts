import type * as z from 'zod';
import { agentsOf, type LiveItem } from '../live/live-item.ts';
import { snapshotOf } from '../live/snapshot-of.ts';
import { fail, ok } from '../result.ts';
import type { Act, ActRefusal } from './acting-desk.ts';
import { refusedByConnect } from './refused-by-connect.ts';
import type { monitorBody } from './wire.ts';

/** Lets a supervisor listen to a conversation, at their own Contact Control Panel; nobody in it is told. */
export const monitorContact: Act<z.output<typeof monitorBody>> = async ({ id, body, by }, desk) => {
  const items = await desk.live.items();
  const row = snapshotOf(items, desk.now).contacts.find(({ contactId }) => contactId === id);
  if (!row) return fail({ code: 'contact-unknown', detail: 'there is no such contact now' });
  if (row.phase !== 'agent') return fail(noConversation);
  const username = body.listener ?? by;
  const userId = readyListener(username, items);
  if (userId === null) return fail(notReady(username));
  const { barge, token } = body;
  const listening = await desk.connect.monitor(id, { userId, barge, token });
  if (!listening.ok) return refusedByConnect(listening.problem, 'contact-unknown');
  return ok({
    before: {},
    after: { listener: username, barge, contactId: listening.value },
    result: 'done',
  });
};

/** The id of a user who is logged in to Connect and has no contact; else null. */
function readyListener(username: string, items: readonly LiveItem[]): string | null {
  const agent = agentsOf(items).find(({ profile }) => profile?.value.username === username);
  const presence = agent?.presence?.value;
  return agent && presence && presence.contacts.length === 0 ? agent.id : null;
}

const noConversation: ActRefusal = {
  code: 'contact-not-connected',
  detail: 'no agent talks on it',
};
const notReady = (username: string): ActRefusal => ({
  code: 'listener-not-ready',
  field: 'listener',
  detail: `${username} must be logged in to Connect, with no contact at hand`,
});
