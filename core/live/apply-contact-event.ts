import type { ContactNews } from './contact-event.ts';
import type { LiveContact } from './live-contact.ts';

/**
 * A contact after one more event. Contact events come late, repeated and in any order (best effort): facts are joined, so every order of
 * the same events ends in the same contact, and an ended one never comes back.
 */
export function applyContactEvent(
  state: LiveContact | undefined,
  { facts }: Pick<ContactNews, 'facts'>,
): LiveContact {
  return state === undefined ? settled(facts) : settled(join(state, facts));
}

const join = (one: LiveContact, other: LiveContact): LiveContact => ({
  kind: 'contact',
  contactId: one.contactId,
  channel: greater(one.channel, other.channel),
  initiationMethod: greater(one.initiationMethod, other.initiationMethod),
  initiatedAt: latest(one.initiatedAt, other.initiatedAt),
  queued: newest(one.queued, other.queued),
  connected: newest(one.connected, other.connected),
  pausedAt: latest(one.pausedAt, other.pausedAt),
  resumedAt: latest(one.resumedAt, other.resumedAt),
  endedAt: earliest(one.endedAt, other.endedAt),
  routing: newest(one.routing, other.routing),
});

/** Of an ended contact nothing else is kept. */
const settled = (contact: LiveContact): LiveContact =>
  contact.endedAt === null
    ? contact
    : {
        ...contact,
        ...{ channel: '', initiationMethod: '', initiatedAt: null, queued: null },
        ...{ connected: null, pausedAt: null, resumedAt: null, routing: null },
      };

const greater = <Value extends string | number>(one: Value, other: Value): Value =>
  other > one ? other : one;

const latest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : greater(one, other);

const earliest = (one: number | null, other: number | null): number | null =>
  one === null || other === null ? (one ?? other) : Math.min(one, other);

/** Of two at one instant, the one whose text is greater: any rule will do that both orders share. An older item may lack the fact. */
function newest<Fact extends { at: number }>(one: Fact | null, other: Fact | null): Fact | null {
  if (!one || !other) return one ?? other;
  if (one.at !== other.at) return other.at > one.at ? other : one;
  return JSON.stringify(other) > JSON.stringify(one) ? other : one;
}
