import type { Channel } from '../core/config/contact-center-config.ts';
import { EventQueue } from './event-queue.ts';
import { WaitingLine } from './waiting-line.ts';

/** A contact that enters a queue. Seconds may be fractions: whole seconds are the caller's affair. */
export type QueueRequest = {
  queue: string;
  channel: Channel;
  enqueuedAt: number;
  /** Leaves the queue after so long without an agent; Infinity waits for ever. */
  patienceSeconds: number;
  /** From an agent's being chosen to the end of after-contact work: the agent's place is taken. */
  agentSeconds: number;
};

/** Somebody who serves queues, in the order of their importance, while on duty. */
export type QueueAgent = {
  name: string;
  queues: readonly string[];
  /** Seconds that contacts of queues other than the first wait before this agent may take them. */
  overflowSeconds?: number;
  duty: readonly { from: number; to: number }[];
};

/** How a stay in the queue ended: with an agent chosen at `at`, or with none. */
export type QueueOutcome<Agent> = { agent: Agent | null; at: number };

/** Contacts of one channel that an agent handles at a time; an agent is in one channel at a time. */
export const concurrency: Readonly<Record<Channel, number>> = {
  VOICE: 1,
  CHAT: 3,
  TASK: 1,
  EMAIL: 1,
};

/** Simultaneous events: agents become free, then begin or end duty, then contacts arrive or flow over, then customers give up. */
const ranks = { release: 0, duty: 1, arrive: 2, overflow: 3, leave: 4 } as const;

type Post<Agent> = { agent: Agent; channel: Channel | null; contacts: number; idleSince: number };
type Event<Request, Agent> =
  | { kind: 'release' | 'duty'; post: Post<Agent> }
  | { kind: 'arrive'; request: Request }
  | { kind: 'overflow'; request: Request }
  | { kind: 'leave'; request: Request };

/**
 * Runs requests through their queues in virtual time. A request goes to the agent longest idle of those who serve its
 * queue; an agent who becomes free takes voice and chat before tasks and e-mails, then the queue that stands first for
 * them, then the oldest. `settle` hears each outcome and may return a request that follows from it (a transfer, a callback).
 */
export function routeContacts<Request extends QueueRequest, Agent extends QueueAgent>(
  requests: readonly Request[],
  agents: readonly Agent[],
  settle: (request: Request, outcome: QueueOutcome<Agent>) => Request | null,
): void {
  new Routing(agents, settle).run(requests);
}

class Routing<Request extends QueueRequest, Agent extends QueueAgent> {
  #events = new EventQueue<Event<Request, Agent>>();
  #waiting = new WaitingLine<Request>();
  #posts: Post<Agent>[];
  #serving = new Map<string, Post<Agent>[]>();
  /** By queue, the waits after which more agents may take its contacts. */
  #overflows = new Map<string, Set<number>>();
  #settle: (request: Request, outcome: QueueOutcome<Agent>) => Request | null;

  constructor(
    agents: readonly Agent[],
    settle: (request: Request, outcome: QueueOutcome<Agent>) => Request | null,
  ) {
    this.#settle = settle;
    this.#posts = agents.map((agent) => ({
      agent,
      channel: null,
      contacts: 0,
      idleSince: agent.duty[0]?.from ?? Number.POSITIVE_INFINITY,
    }));
    for (const post of this.#posts) {
      this.#register(post);
      for (const { from } of post.agent.duty)
        this.#events.schedule(from, ranks.duty, { kind: 'duty', post });
    }
  }

  #register(post: Post<Agent>): void {
    const { queues, overflowSeconds } = post.agent;
    queues.forEach((queue, index) => {
      const serving = this.#serving.get(queue) ?? [];
      serving.push(post);
      this.#serving.set(queue, serving);
      if (index === 0 || !overflowSeconds) return;
      const overflows = this.#overflows.get(queue) ?? new Set();
      this.#overflows.set(queue, overflows.add(overflowSeconds));
    });
  }

  run(requests: readonly Request[]): void {
    for (const request of requests) this.#enter(request);
    for (let next = this.#events.next(); next; next = this.#events.next())
      this.#handle(next.event, next.at);
    for (const request of this.#waiting.rest())
      this.#settle(request, { agent: null, at: Number.POSITIVE_INFINITY });
  }

  #enter(request: Request): void {
    this.#events.schedule(request.enqueuedAt, ranks.arrive, { kind: 'arrive', request });
  }

  #handle(event: Event<Request, Agent>, at: number): void {
    if (event.kind === 'arrive') this.#arrive(event.request, at);
    else if (event.kind === 'overflow') this.#flowOver(event.request, at);
    else if (event.kind === 'leave') this.#giveUp(event.request, at);
    else this.#attend(event.post, event.kind, at);
  }

  #giveUp(request: Request, at: number): void {
    if (this.#waiting.remove(request)) this.#end(request, { agent: null, at });
  }

  /** An agent comes on duty, or is free again. */
  #attend(post: Post<Agent>, kind: 'release' | 'duty', at: number): void {
    if (kind === 'release') post.contacts -= 1;
    if (post.contacts === 0) post.channel = null;
    post.idleSince = at;
    this.#offer(post, at);
  }

  #arrive(request: Request, at: number): void {
    const chosen = this.#choose(request, at);
    if (chosen) {
      this.#assign(request, chosen, at);
      return;
    }
    this.#waiting.add(request);
    for (const seconds of this.#overflows.get(request.queue) ?? [])
      this.#events.schedule(at + seconds, ranks.overflow, { kind: 'overflow', request });
    if (request.patienceSeconds !== Number.POSITIVE_INFINITY)
      this.#events.schedule(at + request.patienceSeconds, ranks.leave, { kind: 'leave', request });
  }

  /** Agents of other queues may help from now on. */
  #flowOver(request: Request, at: number): void {
    const chosen = this.#waiting.has(request) ? this.#choose(request, at) : undefined;
    if (chosen && this.#waiting.remove(request)) this.#assign(request, chosen, at);
  }

  #choose(request: Request, at: number): Post<Agent> | undefined {
    let chosen: Post<Agent> | undefined;
    for (const post of this.#serving.get(request.queue) ?? []) {
      if (!canTake(post, request.channel, at) || !mayTake(post.agent, request, at)) continue;
      if (!chosen || isFreer(post, chosen)) chosen = post;
    }
    return chosen;
  }

  /** Hands waiting contacts to an agent until nothing fits. */
  #offer(post: Post<Agent>, at: number): void {
    for (;;) {
      const request = this.#waiting.takeFirst(
        post.agent.queues,
        (oldest) => canTake(post, oldest.channel, at) && mayTake(post.agent, oldest, at),
      );
      if (!request) return;
      this.#assign(request, post, at);
    }
  }

  #assign(request: Request, post: Post<Agent>, at: number): void {
    post.channel = request.channel;
    post.contacts += 1;
    this.#events.schedule(at + request.agentSeconds, ranks.release, { kind: 'release', post });
    this.#end(request, { agent: post.agent, at });
  }

  #end(request: Request, outcome: QueueOutcome<Agent>): void {
    const next = this.#settle(request, outcome);
    if (next) this.#enter(next);
  }
}

function canTake<Agent extends QueueAgent>(post: Post<Agent>, channel: Channel, at: number) {
  if (post.contacts > 0 && post.channel !== channel) return false;
  if (post.contacts >= concurrency[channel]) return false;
  return post.agent.duty.some(({ from, to }) => from <= at && at < to);
}

/** Any contact of the agent's first queue; of the others, those that waited long enough. */
const mayTake = (agent: QueueAgent, request: QueueRequest, at: number) =>
  request.queue === agent.queues[0] || at - request.enqueuedAt >= (agent.overflowSeconds ?? 0);

const isFreer = <Agent>(post: Post<Agent>, other: Post<Agent>) =>
  post.contacts === other.contacts
    ? post.idleSince < other.idleSince
    : post.contacts < other.contacts;
