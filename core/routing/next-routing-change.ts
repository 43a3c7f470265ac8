import { activeStep } from './active-step.ts';
import { eligibleFrom } from './eligible-from.ts';
import type { RoutingProfile } from './routing-profile.ts';
import type { WaitingContact } from './waiting-contact.ts';

/** When waiting alone next changes who may get a contact: a delay passes, a step expires, a change acts. Null when never. */
export function nextRoutingChange(
  contact: WaitingContact,
  profiles: Iterable<RoutingProfile>,
  nowMs: number,
): number | null {
  const instants = [
    ...contact.changes.map(({ fromMs }) => fromMs),
    ...delayEnds(contact, profiles),
  ];
  const step = contact.criteria && activeStep(contact.criteria, nowMs);
  if (step && step.expiresMs !== null) instants.push(step.expiresMs);
  const next = Math.min(...instants.filter((instant) => instant > nowMs));
  return Number.isFinite(next) ? next : null;
}

function delayEnds(contact: WaitingContact, profiles: Iterable<RoutingProfile>): number[] {
  const ends: number[] = [];
  for (const { entries } of profiles)
    for (const entry of entries)
      if (
        entry.delaySeconds > 0 &&
        entry.queue === contact.queue &&
        entry.channel === contact.channel
      )
        ends.push(eligibleFrom(entry, contact));
  return ends;
}
