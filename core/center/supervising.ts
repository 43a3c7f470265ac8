import { attributeBytes, attributeLimitBytes } from '../flow/actions/attribute-bytes.ts';
import { ok } from '../result.ts';
import type { AgentDesk } from './agent-desk.ts';
import type { Acted, NewRouting, Started } from './center-machine.ts';
import { refused } from './center-problem.ts';
import type { CenterState } from './center-state.ts';
import { changeCriteria, changeRouting, nextCriteria } from './change-routing.ts';
import type { Contact, Monitoring } from './contact.ts';
import { reportContact } from './contact-events.ts';
import { rewriteRecord } from './contact-records.ts';
import { showOnDesk } from './desk-contacts.ts';
import { endLeg } from './end-leg.ts';
import { createLeg } from './legs.ts';
import { monitoringOf } from './talk.ts';

/** A new priority (from 1, lower is sooner), age or routing criteria of a contact; all of it or nothing. */
export function setRouting(state: CenterState, contact: Contact, given: NewRouting): Acted {
  const { criteria, ...change } = given;
  const { priority = 1, ageSeconds = 0 } = change;
  if (contact.disconnectedMs !== null)
    return refused('wrong-state', `${contact.id} has ended already.`);
  if (!Number.isInteger(priority) || priority < 1 || !Number.isInteger(ageSeconds))
    return refused('invalid-value', 'A priority is a whole number from 1, an age whole seconds.');
  const steps = criteria === undefined ? null : nextCriteria(contact, criteria);
  if (criteria !== undefined && !steps)
    return refused(
      'invalid-value',
      'Routing criteria have one to five steps of known expressions.',
    );
  if (change.priority !== undefined || change.ageSeconds !== undefined)
    changeRouting(state, contact, change);
  if (steps) changeCriteria(state, contact, steps);
  return ok(null);
}

/** Attributes of a contact and its journey; a contact that is over has its record written again. */
export function setAttributes(
  state: CenterState,
  contactId: string,
  attributes: Record<string, string>,
): Acted {
  const contact = state.contacts.get(contactId);
  const before = contact?.chain.attributes ?? state.written.get(contactId)?.Attributes ?? {};
  const all = { ...before, ...attributes };
  if (attributeBytes(all) > attributeLimitBytes)
    return refused('invalid-value', `A contact has ${attributeLimitBytes} bytes of attributes.`);
  if (!contact)
    return rewriteRecord(state, contactId, attributes)
      ? ok(null)
      : refused('unknown-contact', `There is no contact ${contactId}.`);
  contact.chain.attributes = all;
  reportContact(state, contact, 'CONTACT_DATA_UPDATED', ['UserDefinedAttributes']);
  return ok(null);
}

/** Calls end with OTHER, what is written with API. */
export function stopContact(state: CenterState, contact: Contact): Acted {
  if (contact.disconnectedMs !== null)
    return refused('wrong-state', `${contact.id} has ended already.`);
  endLeg(state, contact, contact.channel === 'VOICE' ? 'OTHER' : 'API');
  return ok(null);
}

/** A supervisor listens to a conversation, on a leg of their own; one who may only join joins at once. */
export function monitor(
  state: CenterState,
  desk: AgentDesk,
  contact: Contact,
  allowed: readonly Monitoring[],
): Started {
  if (!desk.loggedIn) return refused('not-logged-in', `${desk.agent.name} is not logged in.`);
  if (contact.phase !== 'connected' && contact.phase !== 'hold')
    return refused('wrong-state', `${contact.id} has no conversation.`);
  if (desk.contacts.size > 0) return refused('wrong-state', `${desk.agent.name} is busy.`);
  const leg = createLeg(state, {
    channel: contact.channel,
    initiationMethod: 'MONITOR',
    customer: contact.customer,
    system: null,
    phase: 'connected',
    relatedId: contact.id,
  });
  leg.part = {
    agent: desk.agent.name,
    acceptedMs: state.nowMs,
    connectedMs: state.nowMs,
    heldSinceMs: null,
    holdMs: 0,
    longestHoldMs: 0,
    holds: 0,
    workStartMs: null,
    workEndMs: null,
    monitor: { allowed, states: [{ state: firstOf(allowed), sinceMs: state.nowMs }] },
  };
  contact.monitors.push(leg);
  showOnDesk(state, desk, leg, 'CONNECTED');
  reportContact(state, leg, 'CONNECTED_TO_AGENT');
  return ok({ contactId: leg.id });
}

const firstOf = (allowed: readonly Monitoring[]): Monitoring =>
  allowed.includes('BARGE') && !allowed.includes('SILENT_MONITOR') ? 'BARGE' : 'SILENT_MONITOR';

/** From listening to joining and back, as far as it was allowed. */
export function changeMonitoring(
  state: CenterState,
  desk: AgentDesk,
  leg: Contact,
  how: Monitoring,
): Acted {
  const supervision = leg.part?.agent === desk.agent.name ? leg.part.monitor : null;
  if (!supervision || leg.disconnectedMs !== null)
    return refused('wrong-state', `${leg.id} is nothing that ${desk.agent.name} listens to.`);
  if (!supervision.allowed.includes(how))
    return refused('wrong-state', `${how} was not allowed on ${leg.id}.`);
  if (monitoringOf(leg) !== how) supervision.states.push({ state: how, sinceMs: state.nowMs });
  return ok(null);
}

/** The supervisor hears no more. */
export function stopMonitoring(state: CenterState, desk: AgentDesk, leg: Contact): Acted {
  if (leg.part?.agent !== desk.agent.name || leg.part.monitor === null)
    return refused('wrong-state', `${leg.id} is nothing that ${desk.agent.name} listens to.`);
  endLeg(state, leg, null);
  return ok(null);
}
