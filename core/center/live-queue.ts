import type { Channel } from '../flow/document/flow-type.ts';
import { compareContacts } from '../routing/compare-contacts.ts';
import type { AgentCounts } from './center-snapshot.ts';
import type { CenterState } from './center-state.ts';
import type { Contact, QueueTarget } from './contact.ts';

/** Contacts of a queue that ring nowhere, whoever goes first at the front. */
export function waitingIn(state: CenterState, key: string): Contact[] {
  const queued = [...(state.queues.get(key) ?? [])].filter(({ id }) => state.waiting.has(id));
  return queued.sort((one, other) =>
    one.place && other.place
      ? compareContacts(one.place.waiting, other.place.waiting, state.nowMs)
      : 0,
  );
}

/** From 1; null when the contact doesn't wait. */
export function positionOf(state: CenterState, contact: Contact): number | null {
  if (!contact.place || !state.waiting.has(contact.id)) return null;
  return waitingIn(state, contact.place.key).indexOf(contact) + 1;
}

/** Milliseconds since 1970 of the oldest arrival among contacts; null when there are none. */
export function oldestOf(contacts: readonly Contact[]): number | null {
  const since = contacts.map(({ place }) => place?.waiting.enqueuedMs ?? Number.POSITIVE_INFINITY);
  return since.length === 0 ? null : Math.min(...since);
}

/** The agents that serve a queue, on a channel where one is named, by what they do. */
export function countsOf(
  { settings, census }: CenterState,
  { name, ofAgent }: Pick<QueueTarget, 'name' | 'ofAgent'>,
  channel: Channel | null,
): AgentCounts {
  if (ofAgent !== null) return census.ofAgent(ofAgent);
  const serving = Object.values(settings.routingProfiles).filter(({ entries }) =>
    entries.some(
      (entry) => entry.queue === name && (channel === null || entry.channel === channel),
    ),
  );
  return census.ofProfiles(serving.map((profile) => profile.name));
}
