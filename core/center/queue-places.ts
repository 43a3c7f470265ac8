import { findResource } from '../flow/world/find-resource.ts';
import { agentQueueLimit } from '../routing/queue-room.ts';
import type { CenterState } from './center-state.ts';
import { watchRouting } from './change-routing.ts';
import type { Contact, QueueTarget } from './contact.ts';
import { reportContact } from './contact-events.ts';

/** The queue that a name, id or ARN means, or the queue of an agent; null when there is none. */
export function findTarget(
  state: CenterState,
  named: { queue: string } | { agent: string },
): QueueTarget | null {
  const { queues, agents } = state.settings;
  if ('agent' in named) {
    const agent = findResource(agents, named.agent)?.entry;
    return agent
      ? {
          key: `agent/${agent.name}`,
          name: agent.name,
          arn: agent.queueArn,
          ofAgent: agent.name,
          limit: agentQueueLimit,
          callerId: null,
        }
      : null;
  }
  const queue = findResource(queues, named.queue)?.entry;
  if (!queue) return null;
  const { name, arn, maxContacts: limit, outboundCallerId: callerId } = queue;
  return { key: name, name, arn, ofAgent: null, limit, callerId };
}

/** Contacts in a queue, also those that ring. */
export const sizeOf = (state: CenterState, key: string): number => state.queues.get(key)?.size ?? 0;

/** The contact waits in a queue from now on. */
export function enqueue(state: CenterState, contact: Contact, target: QueueTarget): void {
  const { id, channel, changes } = contact;
  contact.criteria = contact.criteria && { ...contact.criteria, activatedMs: state.nowMs };
  contact.place = {
    key: target.key,
    name: target.name,
    arn: target.arn,
    dequeuedMs: null,
    waiting: {
      id,
      channel,
      queue: target.ofAgent === null ? target.name : null,
      queueOf: target.ofAgent,
      enqueuedMs: state.nowMs,
      changes,
      criteria: contact.criteria,
    },
  };
  contact.speech.keys = '';
  let queue = state.queues.get(target.key);
  if (!queue) {
    queue = new Set();
    state.queues.set(target.key, queue);
  }
  queue.add(contact);
  state.waiting.put(contact.place.waiting, state.nowMs);
  state.routeWanted = true;
  watchRouting(state, contact);
  state.setPhase(contact, 'queued');
  reportContact(state, contact, 'QUEUED');
}

/** The contact leaves its queue: an agent has it, or it goes. */
export function dequeue(state: CenterState, contact: Contact): void {
  const { place } = contact;
  if (!place || place.dequeuedMs !== null) return;
  place.dequeuedMs = state.nowMs;
  state.queues.get(place.key)?.delete(contact);
  state.waiting.remove(contact.id);
  state.cancel(contact.timers.route);
}

/** It rings nowhere any more and waits for the next agent, last among equals. */
export function waitAgain(state: CenterState, contact: Contact): void {
  if (contact.place) state.waiting.put(contact.place.waiting, state.nowMs);
  state.setPhase(contact, 'queued');
}
