import type { EpochSeconds } from '../time/zone.ts';
import { applyContactEvent } from './apply-contact-event.ts';
import type { ContactNews } from './contact-event.ts';
import type { LiveStore } from './live-ports.ts';

/**
 * An event that comes later than this begins no contact: one that ended in between may be forgotten already. Contact events that can't
 * be delivered are tried again for up to 24 hours.
 */
export const latestBeginSeconds = 900;

/** Brings one contact event into the live state; says whether it changed anything. */
export const trackContact = (
  news: ContactNews,
  store: Pick<LiveStore, 'changeContact'>,
  now: EpochSeconds,
): Promise<boolean> =>
  store.changeContact(news.facts.contactId, (state) => {
    if (state === undefined && now - news.sentAt > latestBeginSeconds) return null;
    const next = applyContactEvent(state, news);
    return JSON.stringify(next) === JSON.stringify(state) ? null : next;
  });
