import type { Question } from '../flow/run/question.ts';
import { answered, failed } from '../flow/world/answers.ts';
import { currentQueue } from '../flow/world/current-queue.ts';
import { queueValue } from '../flow/world/queue-value.ts';
import { type Arrival, hasRoom } from '../routing/queue-room.ts';
import type { CenterState } from './center-state.ts';
import type { Contact, QueueTarget } from './contact.ts';
import { endLeg } from './end-leg.ts';
import { createLeg, longestChain, moveLine } from './legs.ts';
import { enqueue, findTarget, sizeOf } from './queue-places.ts';
import { runFlow } from './run-flow.ts';

type Named = Pick<Extract<Question, { ask: 'enqueue' }>, 'queue' | 'agent'>;

/** The queue or agent that a question names, else the contact's working queue. */
export function targetOf(
  state: CenterState,
  contact: Contact,
  { queue, agent }: Named,
): QueueTarget | null {
  if (agent !== null) return findTarget(state, { agent });
  const { session } = contact;
  if (queue === null && session.target && 'agent' in session.target)
    return findTarget(state, session.target);
  const name = queue ?? currentQueue(session);
  return name === null ? null : findTarget(state, { queue: name });
}

/** Answers a flow that wants a place in a queue. From one queue into another the journey goes on as a new leg. */
export function moveToQueue(state: CenterState, contact: Contact, named: Named): void {
  const target = targetOf(state, contact, named);
  const refusal = target ? refusalOf(state, contact, target) : unknown;
  if (!target || refusal) {
    runFlow(state, contact, refusal ?? unknown);
    return;
  }
  const leg = isQueued(contact) ? nextLeg(state, contact) : contact;
  enqueue(state, leg, target);
  runFlow(state, leg, answered(queueNames(target)));
}

const unknown = failed('NoMatchingError', 'There is no such queue.');

const isQueued = ({ place }: Contact): boolean => place !== null && place.dequeuedMs === null;

const arrivalOf = (contact: Contact): Arrival => {
  if (isQueued(contact)) return 'queue-transfer';
  return contact.initiationMethod === 'TRANSFER' ? 'agent-transfer' : 'flow';
};

function refusalOf(state: CenterState, contact: Contact, target: QueueTarget) {
  const size = sizeOf(state, target.key);
  if (!hasRoom(size, target.limit, arrivalOf(contact)))
    return failed('QueueAtCapacity', `${size} wait in “${target.name}”, which is full.`);
  return isQueued(contact) && contact.chain.legs >= longestChain
    ? failed('NoMatchingError', `A journey has ${longestChain} contacts at most.`)
    : null;
}

const queueNames = ({ name, arn, callerId }: QueueTarget) =>
  queueValue(name, { name, arn, ...(callerId === null ? {} : { outboundCallerId: callerId }) });

/** The same conversation with the flow, as the next contact of the journey. */
function nextLeg(state: CenterState, from: Contact): Contact {
  const leg = createLeg(state, {
    channel: from.channel,
    initiationMethod: 'QUEUE_TRANSFER',
    customer: from.customer,
    system: from.system,
    phase: 'flow',
    previous: from,
    line: from.line,
  });
  const { ContactId, PreviousContactId, InitiationMethod } = leg.session.data;
  const data = { ...from.session.data, ContactId, PreviousContactId, InitiationMethod };
  leg.session = { ...from.session, data };
  leg.connectedToSystemMs = state.nowMs;
  if (from.incoming) {
    leg.incoming = from.incoming;
    from.incoming.outgoing = { leg, joined: false };
    from.incoming = null;
  }
  if (from.line.at === from) moveLine(state, leg);
  endLeg(state, from, null);
  return leg;
}
