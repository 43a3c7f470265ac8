import { centerItems } from '../adapters/dynamodb/center-items.ts';
import { openClient } from '../adapters/dynamodb/client.ts';
import { liveStore } from '../adapters/dynamodb/live-store.ts';
import { readContactEvent } from '../core/live/contact-event.ts';
import { trackContact } from '../core/live/track-contact.ts';
import { busEvent } from './middleware/bus-event.ts';
import { environment } from './middleware/environment.ts';
import { now } from './middleware/now.ts';

const client = openClient();
const table = environment('CENTER_TABLE');
const store = liveStore({ client }, { items: centerItems({ client }, table), table });

/** EventBridge (contact events) → every contact that is in a flow, in a queue or with an agent. */
export const handler = busEvent(async (event) => {
  const news = readContactEvent(event);
  if (!news.ok) {
    const { path, detail } = news.problem;
    return [{ id: 'contact event', error: new Error(`${path}: ${detail}`) }];
  }
  if (news.value !== null) await trackContact(news.value, store, now());
  return [];
});
