import type { Channel } from '../core/config/contact-center-config.ts';
import { Random } from './random.ts';

/** Times that agents need in a queue and channel, all in seconds. */
export type Handling = {
  talkMean: number;
  talkVariation: number;
  afterContactWorkMean: number;
  holdShare: number;
  holdMean: number;
  /** Mean time of one agent that a contact takes, when chats run side by side. */
  agentSecondsPerContact: number;
};

type Times = Omit<Handling, 'agentSecondsPerContact'>;

const times: Record<Channel, Times> = {
  VOICE: {
    talkMean: 235,
    talkVariation: 0.9,
    afterContactWorkMean: 32,
    holdShare: 0.16,
    holdMean: 55,
  },
  CHAT: { talkMean: 520, talkVariation: 0.7, afterContactWorkMean: 25, holdShare: 0, holdMean: 0 },
  EMAIL: { talkMean: 480, talkVariation: 0.9, afterContactWorkMean: 40, holdShare: 0, holdMean: 0 },
  TASK: { talkMean: 620, talkVariation: 0.8, afterContactWorkMean: 20, holdShare: 0, holdMean: 0 },
};

/** Contacts that an agent really has at once when the channel allows three. */
const sideBySide: Record<Channel, number> = { VOICE: 1, CHAT: 1.8, EMAIL: 1, TASK: 1 };
const ringSeconds = 4;

const known = new Map<string, Handling>();

/** A queue's times: the channel's, made up to a quarter longer or shorter by the queue's name. */
export function handlingOf(queue: string, channel: Channel): Handling {
  const key = `${channel}/${queue}`;
  let handling = known.get(key);
  if (!handling) {
    const factor = 0.8 + 0.45 * Random.named(`handling/${key}`).unit();
    const { talkMean, afterContactWorkMean, ...rest } = times[channel];
    const talk = talkMean * factor;
    const total = ringSeconds + talk + rest.holdShare * rest.holdMean + afterContactWorkMean;
    handling = {
      ...rest,
      talkMean: talk,
      afterContactWorkMean,
      agentSecondsPerContact: total / sideBySide[channel],
    };
    known.set(key, handling);
  }
  return handling;
}
