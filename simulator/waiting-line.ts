import type { Channel } from '../core/config/contact-center-config.ts';

type Waiting = { queue: string; channel: Channel };

/** Customers on the line come before work that can wait. */
const channelOrder: readonly (readonly Channel[])[] = [
  ['VOICE', 'CHAT'],
  ['TASK', 'EMAIL'],
];

/** The contacts that wait, by queue and channel, oldest first. */
export class WaitingLine<Request extends Waiting> {
  #lines = new Map<string, Set<Request>>();

  add(request: Request): void {
    const key = keyOf(request.queue, request.channel);
    let line = this.#lines.get(key);
    if (!line) {
      line = new Set();
      this.#lines.set(key, line);
    }
    line.add(request);
  }

  has(request: Request): boolean {
    return this.#lines.get(keyOf(request.queue, request.channel))?.has(request) ?? false;
  }

  /** False when the request does not wait any more. */
  remove(request: Request): boolean {
    return this.#lines.get(keyOf(request.queue, request.channel))?.delete(request) ?? false;
  }

  /** Takes the oldest contact of the first queue whose oldest fits. */
  takeFirst(queues: readonly string[], fits: (oldest: Request) => boolean): Request | undefined {
    for (const channels of channelOrder) {
      for (const queue of queues) {
        for (const channel of channels) {
          const line = this.#lines.get(keyOf(queue, channel));
          if (!line || line.size === 0) continue;
          const [oldest] = line;
          if (!oldest || !fits(oldest)) continue;
          line.delete(oldest);
          return oldest;
        }
      }
    }
    return undefined;
  }

  /** Those still waiting, emptied out. */
  rest(): Request[] {
    const left = [...this.#lines.values()].flatMap((line) => [...line]);
    this.#lines.clear();
    return left;
  }
}

const keyOf = (queue: string, channel: Channel) => `${channel}/${queue}`;
