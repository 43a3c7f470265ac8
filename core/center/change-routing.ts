import { nextRoutingChange } from '../routing/next-routing-change.ts';
import { changeDelayMs } from '../routing/routing-change.ts';
import { parseRoutingCriteria, type RoutingCriteria } from '../routing/routing-criteria.ts';
import type { CenterState } from './center-state.ts';
import type { Contact } from './contact.ts';

/** A new priority or age; in a queue it acts a minute later. */
export function changeRouting(
  state: CenterState,
  contact: Contact,
  change: { priority?: number; ageSeconds?: number },
): void {
  const fromMs = isQueued(contact) ? state.nowMs + changeDelayMs : state.nowMs;
  contact.changes = [...contact.changes, { ...change, fromMs }];
  refreshPlace(state, contact);
}

/** New routing criteria, active from now on in a queue and else from entering one; null takes them away. */
export function changeCriteria(
  state: CenterState,
  contact: Contact,
  criteria: RoutingCriteria | null,
): void {
  contact.criteria = criteria && {
    ...criteria,
    activatedMs: isQueued(contact) ? state.nowMs : null,
  };
  refreshPlace(state, contact);
}

/** Criteria as a block or the API gives them, as the contact's next ones; null when they have no valid shape. */
export const nextCriteria = ({ criteria }: Contact, value: unknown): RoutingCriteria | null =>
  parseRoutingCriteria(value, (criteria?.index ?? -1) + 1);

const isQueued = ({ place }: Contact): boolean => place !== null && place.dequeuedMs === null;

function refreshPlace(state: CenterState, contact: Contact): void {
  const { place, changes, criteria } = contact;
  if (!place || !isQueued(contact)) return;
  place.waiting = { ...place.waiting, changes, criteria };
  if (state.waiting.has(contact.id)) state.waiting.put(place.waiting, state.nowMs);
  state.routeWanted = true;
  watchRouting(state, contact);
}

/** Sets the timer for when waiting alone changes who may get the contact. */
export function watchRouting(state: CenterState, contact: Contact): void {
  state.cancel(contact.timers.route);
  const profiles = Object.values(state.settings.routingProfiles);
  const at = contact.place && nextRoutingChange(contact.place.waiting, profiles, state.nowMs);
  if (at !== null)
    contact.timers.route = state.timers.add(at, { due: 'route', contactId: contact.id });
}
