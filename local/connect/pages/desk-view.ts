import type { CenterSettings } from '../../../core/center/center-settings.ts';
import type {
  AgentOverview,
  CenterSnapshot,
  ContactOverview,
} from '../../../core/center/center-snapshot.ts';
import type { DeskMessage, LocalDeskContact } from '../../../core/center/desk-wire.ts';
import { callerFacts } from '../../../core/customer/caller-facts.ts';
import type { PastContact } from './customer-history.ts';

export type DeskState = Extract<DeskMessage, { type: 'desk' }>;

/** What a desk shows beside the snapshot. */
export type DeskKnowledge = {
  settings: CenterSettings;
  /** A contact as it was seen last: what was missed may be over. */
  seen(contactId: string): ContactOverview | undefined;
  history(contact: ContactOverview): PastContact[];
};

/** One agent's whole desk at this moment; null when there is no such agent. */
export function deskView(
  snapshot: CenterSnapshot,
  name: string,
  knowledge: DeskKnowledge,
): DeskState | null {
  const agent = snapshot.agents.find((one) => one.name === name);
  if (!agent) return null;
  const shown = agent.contacts.flatMap((entry) => {
    const contact = knowledge.seen(entry.contactId);
    return contact ? [{ contact, view: contactView(entry, contact, snapshot, knowledge) }] : [];
  });
  return {
    type: 'desk',
    atMs: snapshot.atMs,
    state: {
      agent: name,
      loggedIn: agent.loggedIn,
      status: agent.status,
      nextStatus: agent.nextStatus,
      muted: agent.muted,
    },
    offers: shown.filter(isOffer).map(({ view }) => view),
    contacts: shown.filter((one) => !isOffer(one)).map(({ view }) => view),
    queues: queuesFor(snapshot, agent, knowledge.settings),
  };
}

type Shown = { contact: ContactOverview; view: LocalDeskContact };

const isOffer = ({ contact, view }: Shown): boolean =>
  contact.phase === 'ringing' && (view.state === 'CONNECTING' || view.state === 'INCOMING');

function queuesFor(
  { queues }: CenterSnapshot,
  { routingProfile }: AgentOverview,
  { routingProfiles }: CenterSettings,
): DeskState['queues'] {
  const served = new Set(routingProfiles[routingProfile]?.entries.map(({ queue }) => queue));
  return queues.map(({ name, waiting, oldestSinceMs, agents }) => ({
    name,
    waiting,
    oldestSinceMs,
    available: agents.available,
    staffed: agents.staffed,
    mine: served.has(name),
  }));
}

function contactView(
  { contactId, state, sinceMs }: AgentOverview['contacts'][number],
  contact: ContactOverview,
  snapshot: CenterSnapshot,
  { history, settings }: DeskKnowledge,
): LocalDeskContact {
  const { channel, initiationMethod, customer, queue, attributes, agent } = contact;
  const waitsUntil = queue?.untilMs ?? snapshot.atMs;
  return {
    contactId,
    channel,
    initiationMethod,
    state,
    sinceMs,
    ringsUntilMs: contact.phase === 'ringing' ? sinceMs + settings.timing.ringSeconds * 1000 : null,
    queue: queue?.name ?? null,
    waitedSeconds: queue && Math.max(0, Math.round((waitsUntil - queue.sinceMs) / 1000)),
    ...callerFacts(attributes, customer?.Address ?? null),
    attributes,
    task: taskOf(contact),
    history: history(contact),
    other: otherOf(contactId, agent, snapshot),
    monitoring: contact.monitoring && {
      ...contact.monitoring,
      allowed: [...contact.monitoring.allowed],
    },
  };
}

const taskOf = ({ channel, name, description, references }: ContactOverview) =>
  channel === 'TASK'
    ? { name: name ?? '', text: description ?? '', recording: references.recording?.Value ?? null }
    : null;

/** The leg that this one's agent has sent and is still here for. */
function otherOf(contactId: string, agent: string | null, { contacts }: CenterSnapshot) {
  const leg = contacts.find(
    (one) =>
      one.previousContactId === contactId &&
      ['TRANSFER', 'EXTERNAL_OUTBOUND'].includes(one.initiationMethod) &&
      one.phase !== 'ended' &&
      one.phase !== 'after-contact-work',
  );
  if (!leg || agent === null) return null;
  const to = leg.agent ?? leg.queue?.name ?? leg.customer?.Address ?? '';
  return { contactId: leg.contactId, to, phase: leg.phase, joined: leg.joined };
}
