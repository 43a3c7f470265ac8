import type { EpochSeconds } from '../time/zone.ts';
import { agentActivity } from './agent-activity.ts';
import { contactRow, contactRowOf, type Holding, isHeld } from './contact-row.ts';
import type { LiveAgent } from './live-agent.ts';
import type { LiveContact } from './live-contact.ts';
import { agentsOf, contactsOf, type LiveItem } from './live-item.ts';
import type { LiveContactRow } from './wire.ts';

/**
 * Every contact that has not ended, by its id. Contact events may be lost: an agent's snapshot stands in for a contact that was not told
 * of, and takes away one that the agent is known to have no longer.
 */
export function contactRows(items: readonly LiveItem[], now: EpochSeconds): LiveContactRow[] {
  const heard = new Map(
    agentsOf(items)
      .filter((agent) => agentActivity(agent, now).activity !== 'unknown')
      .map((agent) => [agent.id, agent]),
  );
  const holdings = holdingsOf([...heard.values()]);
  const contacts = contactsOf(items).filter(
    (contact) => holdings.has(contact.contactId) || !isOver(contact, heard),
  );
  const ended = new Set(
    items.filter((item) => item.kind === 'contact').map(({ contactId }) => contactId),
  );
  const untold = [...holdings.values()].filter(({ contact }) => !ended.has(contact.contactId));
  return [
    ...contacts.map((contact) => contactRow(contact, holdings.get(contact.contactId))),
    ...untold.map(contactRowOf),
  ].sort((one, other) => (one.contactId < other.contactId ? -1 : 1));
}

function holdingsOf(agents: LiveAgent[]): Map<string, Holding> {
  const holdings = new Map<string, Holding>();
  for (const { id, presence } of agents)
    for (const contact of presence?.value.contacts ?? []) {
      const holding = { agent: id, heardAt: presence?.at ?? 0, contact };
      if (contact.contactId !== '' && isHeld(holding)) holdings.set(contact.contactId, holding);
    }
  return holdings;
}

/** It was connected to an agent whose later snapshot has it no more. */
function isOver({ queued, connected }: LiveContact, heard: Map<string, LiveAgent>): boolean {
  if (!connected || connected.at < (queued?.at ?? 0)) return false;
  return (heard.get(connected.agent)?.presence?.at ?? 0) > connected.at;
}
