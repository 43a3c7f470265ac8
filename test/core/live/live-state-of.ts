import type { AgentEvent } from '../../../core/live/agent-event.ts';
import { applyAgentEvent } from '../../../core/live/apply-agent-event.ts';
import { applyContactEvent } from '../../../core/live/apply-contact-event.ts';
import { arnId } from '../../../core/live/arn-id.ts';
import { type ContactNews, readContactEvent } from '../../../core/live/contact-event.ts';
import type { LiveAgent } from '../../../core/live/live-agent.ts';
import type { LiveContact } from '../../../core/live/live-contact.ts';
import type { LiveItem } from '../../../core/live/live-item.ts';

export function newsOf(event: unknown): ContactNews {
  const read = readContactEvent(event);
  if (!read.ok || read.value === null) throw new Error('the event tells nothing');
  return read.value;
}

/** The items that events lead to, in the order given. */
export function liveStateOf(events: { agents?: AgentEvent[]; contacts?: unknown[] }): LiveItem[] {
  const agents = new Map<string, LiveAgent>();
  const contacts = new Map<string, LiveContact>();
  for (const event of events.agents ?? []) {
    const id = arnId(event.AgentARN);
    agents.set(id, applyAgentEvent(agents.get(id), event));
  }
  for (const event of events.contacts ?? []) {
    const news = newsOf(event);
    const id = news.facts.contactId;
    contacts.set(id, applyContactEvent(contacts.get(id), news));
  }
  return [...agents.values(), ...contacts.values()];
}
