import type { StorySources } from '../../core/story/story.ts';
import { callbackStore } from './callback-store.ts';
import type { CenterItems } from './center-items.ts';
import { journeyStore } from './journey-store.ts';
import { pathStore } from './path-store.ts';
import { surveyStore } from './survey-store.ts';
import { voicemailStore } from './voicemail-store.ts';

/** What the center's table keeps of a contact. */
export function storySources(
  items: CenterItems,
  keptDays: number,
): Omit<StorySources, 'instanceUrl'> {
  const journeys = journeyStore(items, keptDays);
  const voicemails = voicemailStore(items, keptDays);
  return {
    steps: async (contactId) => (await journeys.read(contactId))?.steps ?? [],
    paths: pathStore(items).of,
    answers: surveyStore(items, keptDays).about,
    callbacks: callbackStore(items, keptDays).askedIn,
    voicemail: async (contactId) => (await voicemails.read(contactId))?.voicemail,
  };
}
