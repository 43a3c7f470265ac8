import { type Channel, channels } from '../flow/document/flow-type.ts';
import { eligibleFrom } from './eligible-from.ts';
import { freeSlots } from './free-slots.ts';
import { passesCriteria } from './passes-criteria.ts';
import { personalNames } from './personal-names.ts';
import type { RoutingAgent } from './routing-agent.ts';
import type { ProfileEntry, RoutingProfile } from './routing-profile.ts';
import type { WaitingContact } from './waiting-contact.ts';
import { compareInLine, type InLine, WaitingLine } from './waiting-line.ts';

interface Candidate {
  one: InLine;
  rank: number;
}

/** All that wait, in a line for each queue and channel, so that what is next for an agent is found at the front of a few lines. */
export class WaitingLines {
  private readonly lines = new Map<string, WaitingLine>();
  private readonly known = new Map<string, InLine>();
  private readonly personal = new Set<WaitingContact>();
  private came = 0;

  get size(): number {
    return this.known.size;
  }

  has(id: string): boolean {
    return this.known.has(id);
  }

  /** The contact comes last among equals; one that waits already and has changed keeps its place among them. */
  put(contact: WaitingContact, nowMs: number): void {
    const before = this.known.get(contact.id);
    this.remove(contact.id);
    const one = { contact, came: before?.came ?? this.came++ };
    this.known.set(contact.id, one);
    if (personalNames(contact).length > 0) this.personal.add(contact);
    const key = lineOf(contact);
    const line = this.lines.get(key) ?? new WaitingLine();
    this.lines.set(key, line);
    line.add(one, nowMs);
  }

  remove(id: string): void {
    const one = this.known.get(id);
    if (!one) return;
    const key = lineOf(one.contact);
    const line = this.lines.get(key);
    line?.remove(one);
    if (line?.size === 0) this.lines.delete(key);
    this.known.delete(id);
    this.personal.delete(one.contact);
  }

  /** Whether anything waits that the profile has an entry for. */
  serves({ entries }: RoutingProfile): boolean {
    return entries.some((entry) => this.lines.has(keyOf(entry)));
  }

  /** Names and ids of agents to whom others than their equals may go. */
  names(): Set<string> {
    return new Set([...this.personal].flatMap(personalNames));
  }

  /**
   * The contact that an agent gets next: own queue first, then the profile's priorities among entries whose delay has passed, then
   * contact priority, then age, then who came first. Null when nothing is for them. (Connect's guide, "About routing".)
   */
  next(
    agent: RoutingAgent,
    nowMs: number,
    takes: (contact: WaitingContact) => boolean = () => true,
  ): WaitingContact | null {
    let best: Candidate | null = null;
    for (const { key, rank, delaySeconds } of entrances(agent)) {
      const one = this.lines
        .get(key)
        ?.at(nowMs)
        .find(
          ({ contact }) =>
            eligibleFrom({ delaySeconds }, contact) <= nowMs &&
            passesCriteria(agent, contact, nowMs) &&
            takes(contact),
        );
      if (one && (!best || compareCandidates({ one, rank }, best, nowMs) < 0)) best = { one, rank };
    }
    return best?.one.contact ?? null;
  }
}

/** Agents' own queues go before every standard queue and have no delay (Connect's guide, "Queues: standard and agent-based"). */
const ownQueueRank = 0;

/** The lines that an agent can be given something from now. */
function* entrances(agent: RoutingAgent) {
  for (const channel of channels) {
    if (freeSlots(agent, channel) === 0) continue;
    for (const queueOf of [agent.name, agent.id])
      yield { key: ownKey(channel, queueOf), rank: ownQueueRank, delaySeconds: 0 };
    for (const entry of agent.profile.entries)
      if (entry.channel === channel)
        yield { key: keyOf(entry), rank: entry.priority, delaySeconds: entry.delaySeconds };
  }
}

const keyOf = ({ channel, queue }: Pick<ProfileEntry, 'channel' | 'queue'>): string =>
  `${channel} ${queue}`;
const ownKey = (channel: Channel, queueOf: string): string => `${channel}@${queueOf}`;
const lineOf = ({ channel, queue, queueOf }: WaitingContact): string =>
  queueOf === null ? keyOf({ channel, queue: queue ?? '' }) : ownKey(channel, queueOf);

const compareCandidates = (first: Candidate, second: Candidate, nowMs: number): number =>
  first.rank - second.rank || compareInLine(first.one, second.one, nowMs);
