import { compareContacts } from '../../../../core/routing/compare-contacts.ts';
import type { RoutingAgent } from '../../../../core/routing/routing-agent.ts';
import type { WaitingContact } from '../../../../core/routing/waiting-contact.ts';
import { profileRank } from './profile-rank.ts';

/**
 * The contact that an agent gets next: own queue first, then the profile's priorities among entries whose delay has passed, then
 * contact priority, then age; the first of equals. Null when nothing that waits is for them. (Connect's guide, "About routing".)
 */
export function nextContact(
  agent: RoutingAgent,
  waiting: Iterable<WaitingContact>,
  nowMs: number,
): WaitingContact | null {
  let best: { contact: WaitingContact; rank: number } | null = null;
  for (const contact of waiting) {
    const rank = profileRank(agent, contact, nowMs);
    if (rank === null) continue;
    const order = best && (rank - best.rank || compareContacts(contact, best.contact, nowMs));
    if (order === null || order < 0) best = { contact, rank };
  }
  return best?.contact ?? null;
}
