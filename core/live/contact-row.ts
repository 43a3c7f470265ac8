import type { EpochSeconds } from '../time/zone.ts';
import { activityOf } from './agent-activity.ts';
import type { AgentContact } from './live-agent.ts';
import type { LiveContact } from './live-contact.ts';
import type { LiveContactRow, Phase } from './wire.ts';

/** A contact as an agent's latest snapshot shows it. */
export type Holding = { agent: string; heardAt: EpochSeconds; contact: AgentContact };

const held = new Set(['on-contact', 'incoming']);

/** Whether the agent has the contact, or it rings there: a missed one is in its queue again, an ended one is over. */
export const isHeld = ({ contact }: Holding): boolean => held.has(activityOf(contact) ?? '');

/** Where a contact is by contact events alone. */
function phaseOf(contact: LiveContact): { phase: Phase; since: EpochSeconds } {
  const { queued, connected, initiatedAt, initiationMethod } = contact;
  if (connected && connected.at >= (queued?.at ?? 0))
    return { phase: 'agent', since: connected.at };
  if (queued) return { phase: 'queue', since: queued.at };
  const phase = initiationMethod === 'CALLBACK' ? 'scheduled' : 'flow';
  return { phase, since: initiatedAt ?? 0 };
}

const isPaused = ({ pausedAt, resumedAt }: LiveContact): boolean =>
  pausedAt !== null && pausedAt > (resumedAt ?? 0);

/** A row from contact events, and from the snapshot of the agent that has the contact, which knows more. */
export function contactRow(contact: LiveContact, holding: Holding | undefined): LiveContactRow {
  const base = {
    contactId: contact.contactId,
    channel: contact.channel,
    initiationMethod: contact.initiationMethod,
    initiatedAt: contact.initiatedAt,
    queue: contact.queued?.queue ?? holding?.contact.queue ?? null,
    enqueuedAt: contact.queued?.at ?? null,
    paused: isPaused(contact),
  };
  if (holding) return { ...base, ...heldRow(holding) };
  const { phase, since } = phaseOf(contact);
  const agent = phase === 'agent' ? contact.connected?.agent || null : null;
  return { ...base, phase, since, agent, state: null };
}

/** A contact that no contact event told of, by the snapshot of the agent that has it. */
export const contactRowOf = (holding: Holding): LiveContactRow => ({
  contactId: holding.contact.contactId,
  channel: holding.contact.channel,
  initiationMethod: holding.contact.initiationMethod,
  initiatedAt: null,
  queue: holding.contact.queue,
  enqueuedAt: null,
  paused: false,
  ...heldRow(holding),
});

const heldRow = ({ agent, contact }: Holding) => ({
  phase: activityOf(contact) === 'incoming' ? ('ringing' as const) : ('agent' as const),
  since: contact.since,
  agent,
  state: contact.state,
});
