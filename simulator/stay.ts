import type { Channel, ContactCenterConfig } from '../core/config/contact-center-config.ts';
import { exponential, logNormal } from './distributions.ts';
import { handlingOf } from './handling.ts';
import type { Random } from './random.ts';

/*
 * All that chance decides about a contact once it stands in a queue is drawn when the contact arrives, so that routing
 * (who answers, and when) changes no later draw.
 */

/** What will happen to a contact in a queue, in whole seconds, whoever takes it. */
export type Stay = {
  queue: string;
  patienceSeconds: number;
  /** Asks for a callback after so long in the queue; null when it never does. */
  callback: { afterSeconds: number; delaySeconds: number; stay: Stay } | null;
  /** From an agent's being chosen to talking. */
  ringSeconds: number;
  /** Callbacks only: from the agent's acceptance to the customer's answer. */
  dialSeconds: number;
  talkSeconds: number;
  holds: number;
  holdSeconds: number;
  longestHoldSeconds: number;
  afterContactWorkSeconds: number;
  customerHangsUp: boolean;
  /** The agent sends the customer on to another queue when the talk ends. */
  transfer: { flowSeconds: number; stay: Stay } | null;
  emissionSeconds: number;
};

/** `callback`: Connect's own, out of its queue; `promised`: our call at a promised time, which the customer waits out like a transfer. */
type Kind = 'inbound' | 'transfer' | 'callback' | 'promised';

const whole = (seconds: number) => Math.max(1, Math.round(seconds));

/** Draws a stay. Only the first stay of a contact is transferred or called back. */
export function drawStay(
  random: Random,
  config: ContactCenterConfig,
  queue: string,
  channel: Channel,
  kind: Kind = 'inbound',
): Stay {
  const handling = handlingOf(queue, channel);
  const talk = logNormal(random, handling.talkMean, handling.talkVariation);
  const holds = random.chance(handling.holdShare) ? 1 + random.below(2) : 0;
  const held = Array.from({ length: holds }, () =>
    whole(exponential(random, handling.holdMean / 1.5)),
  );
  return {
    queue,
    patienceSeconds: drawPatience(random, channel, kind),
    callback: kind === 'inbound' ? drawCallback(random, config, queue, channel) : null,
    ringSeconds: channel === 'EMAIL' || channel === 'TASK' ? 2 : 2 + random.below(5),
    dialSeconds: kind === 'callback' ? 8 + random.below(18) : 0,
    talkSeconds: whole(Math.max(kind === 'transfer' ? talk * 0.8 : talk, 8)),
    holds,
    holdSeconds: held.reduce((sum, each) => sum + each, 0),
    longestHoldSeconds: Math.max(0, ...held),
    afterContactWorkSeconds: Math.round(exponential(random, handling.afterContactWorkMean)),
    customerHangsUp: random.chance(0.8),
    transfer: kind === 'inbound' ? drawTransfer(random, config, queue, channel) : null,
    emissionSeconds: 45 + random.below(31),
  };
}

/** Some hang up at once; the others' patience is exponential, as the Erlang A model has it. Only people on the line leave. */
function drawPatience(random: Random, channel: Channel, kind: Kind): number {
  const short = random.chance(0.008);
  const patience = exponential(random, channel === 'CHAT' ? 420 : 300);
  if (kind === 'callback' || channel === 'TASK' || channel === 'EMAIL')
    return Number.POSITIVE_INFINITY;
  return short ? 1 + random.below(4) : whole(patience);
}

function drawCallback(
  random: Random,
  config: ContactCenterConfig,
  queue: string,
  channel: Channel,
) {
  const wanted = random.chance(0.25);
  const afterSeconds = 90 + random.below(30);
  if (channel !== 'VOICE' || !wanted) return null;
  return {
    afterSeconds,
    delaySeconds: 30 + random.below(60),
    stay: drawStay(random, config, queue, channel, 'callback'),
  };
}

/** One in twenty conversations ends in another queue that is open at the same hours. */
function drawTransfer(
  random: Random,
  config: ContactCenterConfig,
  queue: string,
  channel: Channel,
) {
  const wanted = random.chance(0.05);
  const own = config.queues.find(({ name }) => name === queue);
  const targets = config.queues.filter(
    (other) =>
      other.name !== queue &&
      other.tenant === own?.tenant &&
      other.hours === own?.hours &&
      other.channels.includes(channel) &&
      config.agentGroups.some((group) => group.queues.includes(other.name)),
  );
  const target = targets[random.below(Math.max(1, targets.length))];
  if (!wanted || !target || channel === 'TASK' || channel === 'EMAIL') return null;
  return {
    flowSeconds: 2 + random.below(6),
    stay: drawStay(random, config, target.name, channel, 'transfer'),
  };
}
