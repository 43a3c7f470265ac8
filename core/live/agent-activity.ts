import type { EpochSeconds } from '../time/zone.ts';
import type { AgentContact, LiveAgent } from './live-agent.ts';
import type { Activity } from './wire.ts';

/** Two heartbeats (every 120 s without other events) may be late or lost; then nothing is known of the agent. */
export const longestSilenceSeconds = 240;

/** Contacts that the agent or Connect dials ring at the customer: the agent is on contact. */
const dialled = ['OUTBOUND', 'CALLBACK', 'EXTERNAL_OUTBOUND'];

const byState: Record<string, Activity> = {
  ERROR: 'error',
  MISSED: 'missed',
  REJECTED: 'rejected',
  CONNECTED: 'on-contact',
  CONNECTED_ONHOLD: 'on-contact',
  PAUSED: 'on-contact',
  ENDED: 'after-contact-work',
  CONNECTING: 'incoming',
  INCOMING: 'incoming',
  PENDING: 'incoming',
};

/** Which of them an agent shows that has contacts in several. */
const precedence: Activity[] = [
  'error',
  'missed',
  'rejected',
  'on-contact',
  'after-contact-work',
  'incoming',
];

/** What one contact alone makes of an agent; undefined for a state that is not known. */
export const activityOf = ({ state, initiationMethod }: AgentContact): Activity | undefined =>
  state === 'CONNECTING' && dialled.includes(initiationMethod) ? 'on-contact' : byState[state];

/** What an agent does and since when, by Connect's precedence; a silent one is `unknown` unless it was offline. */
export function agentActivity(
  { presence }: LiveAgent,
  now: EpochSeconds,
): { activity: Activity; since: EpochSeconds } {
  if (presence === null) return { activity: 'unknown', since: now };
  const { status, contacts } = presence.value;
  const heardAt = presence.at;
  if (status.type !== 'offline' && now - heardAt > longestSilenceSeconds)
    return { activity: 'unknown', since: heardAt };
  if (status.name === 'Error') return { activity: 'error', since: status.since };
  const asked = contactsActivity(contacts);
  if (asked) return asked;
  const idle = { routable: 'available', custom: 'custom', offline: 'offline' } as const;
  return { activity: idle[status.type], since: status.since };
}

/** What an agent's contacts make the agent do, and since when; null where there are none. */
export function contactsActivity(contacts: readonly AgentContact[]) {
  for (const activity of precedence) {
    const such = contacts.filter((contact) => activityOf(contact) === activity);
    if (such.length > 0) return { activity, since: Math.min(...such.map(({ since }) => since)) };
  }
  return null;
}
