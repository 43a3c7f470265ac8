import type { Channel } from '../core/config/contact-center-config.ts';
import type { ContactRecord } from '../core/contact/contact-record.ts';
import type { EpochSeconds } from '../core/time/zone.ts';
import { customer, customerLimit } from './customers.ts';
import { exponential, logNormal, pick } from './distributions.ts';
import { handlingOf } from './handling.ts';
import type { AgentPart, Leg } from './leg.ts';
import { Random } from './random.ts';
import { agentName } from './roster.ts';
import { writeRecord } from './write-record.ts';

export type GenerateOptions = {
  count: number;
  /** How many queues and agents there are. */
  queues: number;
  agents: number;
  seed: number;
  /** Contacts begin in [from, to), evenly spread and in order. */
  from: EpochSeconds;
  to: EpochSeconds;
};

const center = 'Generated';
const group = 'Generated';
const contactTypes = ['new-order', 'order-status', 'fault', 'invoice', 'complaint', 'cancellation'];
const channelWeights: [Channel, number][] = [
  ['VOICE', 78],
  ['CHAT', 14],
  ['EMAIL', 5],
  ['TASK', 3],
];
const selfServiceShare = 0.1;
const meanWaitSeconds = 25;
const meanPatienceSeconds = 300;

/**
 * Contact records of full size without the queueing: waits are drawn, agents picked at random, so an agent may be in two
 * places. For measuring and for property tests; `simulateDay` makes days that hang together.
 */
export function* generateContacts(options: GenerateOptions): Generator<ContactRecord> {
  const random = Random.named(`${options.seed}/generate`);
  const gap = (options.to - options.from) / options.count;
  for (let index = 0; index < options.count; index += 1) {
    const at = Math.floor(options.from + (index + random.unit()) * gap);
    yield writeRecord(drawLeg(random, options, at));
  }
}

function drawLeg(random: Random, options: GenerateOptions, at: EpochSeconds): Leg {
  const channel = pick(random, channelWeights);
  const queue = `Queue ${String(random.below(options.queues) + 1).padStart(2, '0')}`;
  const isCall = channel === 'VOICE';
  const basics = {
    center,
    contactId: random.uuid(),
    initialContactId: null,
    previousContactId: null,
    nextContactId: null,
    relatedContactId: null,
    channel,
    initiationMethod: isCall || channel === 'EMAIL' ? 'INBOUND' : 'API',
    initiatedAt: at,
    connectedToSystemAt: at,
    transferCompletedAt: null,
    customer: customer(random.below(customerLimit)),
    dialledQueue: queue,
    attributes: { contactType: contactTypes[random.below(contactTypes.length)] ?? 'fault' },
    emissionSeconds: 45 + random.below(31),
  };
  const enqueuedAt = at + (isCall ? 10 + random.below(60) : random.below(4));
  if (isCall && random.chance(selfServiceShare))
    return {
      ...basics,
      queue: null,
      agent: null,
      disconnectedAt: enqueuedAt,
      disconnectReason: 'CONTACT_FLOW_DISCONNECT',
    };
  return { ...basics, ...drawQueueing(random, options, queue, channel, enqueuedAt) };
}

function drawQueueing(
  random: Random,
  options: GenerateOptions,
  queue: string,
  channel: Channel,
  enqueuedAt: number,
) {
  const wait = Math.floor(exponential(random, meanWaitSeconds));
  const patience = Math.ceil(exponential(random, meanPatienceSeconds));
  const dequeuedAt = enqueuedAt + Math.min(wait, patience);
  const agent = drawAgent(random, options, queue, channel, dequeuedAt);
  const { talkMean, talkVariation } = handlingOf(queue, channel);
  const talkSeconds = 1 + Math.round(logNormal(random, talkMean, talkVariation));
  const isAnswered = wait <= patience;
  return {
    queue: { name: queue, enqueuedAt, dequeuedAt },
    agent: isAnswered ? agent : null,
    disconnectedAt: isAnswered ? dequeuedAt + talkSeconds + agent.holdSeconds : dequeuedAt,
    disconnectReason: isAnswered && random.chance(0.2) ? 'AGENT_DISCONNECT' : 'CUSTOMER_DISCONNECT',
  };
}

function drawAgent(
  random: Random,
  options: GenerateOptions,
  queue: string,
  channel: Channel,
  connectedAt: number,
): AgentPart {
  const { holdShare, holdMean, afterContactWorkMean } = handlingOf(queue, channel);
  const holds = random.chance(holdShare) ? 1 : 0;
  const holdSeconds = holds * (1 + Math.round(exponential(random, holdMean)));
  return {
    name: agentName('agent', random.below(options.agents)),
    group,
    connectedAt,
    holds,
    holdSeconds,
    longestHoldSeconds: holdSeconds,
    afterContactWorkSeconds: Math.round(exponential(random, afterContactWorkMean)),
  };
}
