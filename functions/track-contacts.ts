import config from '../contact-center.config.ts';
import { tenantOf } from '../core/config/tenant-of.ts';
import { type ContactNews, readContactEvent } from '../core/live/contact-event.ts';
import { trackContact } from '../core/live/track-contact.ts';
import { busEvent } from './middleware/bus-event.ts';
import { centers } from './middleware/centers.ts';
import { watchedLive } from './middleware/live-push.ts';
import { now } from './middleware/now.ts';

const states = centers(watchedLive);
const queueIds: Record<string, string> = JSON.parse(process.env.QUEUE_IDS ?? '{}');
const queueNames = new Map(Object.entries(queueIds).map(([name, id]) => [id, name]));

/** The live state that a contact belongs to; undefined as long as neither its queue nor its number tells the client company. */
function stateOf({ facts, systemAddress: number }: ContactNews) {
  const queue = queueNames.get(facts.queued?.queue ?? '');
  return states.byTenant.get(tenantOf({ queue, number }, config));
}

/** EventBridge (contact events) → every contact that is in a flow, in a queue or with an agent. */
export const handler = busEvent(async (event) => {
  const news = readContactEvent(event);
  if (!news.ok) {
    const { path, detail } = news.problem;
    return [{ id: 'contact event', error: new Error(`${path}: ${detail}`) }];
  }
  if (news.value === null) return [];
  const state = stateOf(news.value);
  if (state && (await trackContact(news.value, state.store, now()))) await state.tell();
  return [];
});
