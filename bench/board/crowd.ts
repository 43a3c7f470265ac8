import type { LiveAgent, ServedQueue } from '../../core/live/live-agent.ts';
import type { LiveContact } from '../../core/live/live-contact.ts';
import { snapshotOf } from '../../core/live/snapshot-of.ts';
import type { LiveSnapshot } from '../../core/live/wire.ts';
import type { EpochSeconds } from '../../core/time/zone.ts';
import { exponential } from '../../simulator/distributions.ts';
import { Random } from '../../simulator/random.ts';

export type Named = { id: string; name: string };
type CallState = 'CONNECTING' | 'CONNECTED' | 'ENDED' | 'MISSED';
type Call = { id: string; from: EpochSeconds; queue: string; leavesAt: EpochSeconds };
type Person = {
  who: Named;
  queues: ServedQueue[];
  status: { name: string; since: EpochSeconds };
  call: { of: Call; state: CallState; since: EpochSeconds } | null;
  /** When what they do now ends; never while they wait for a call. */
  until: EpochSeconds;
  heardAt: EpochSeconds;
};

const queuesEach = 5;
const heartbeatSeconds = 120;
const menuSeconds = 25;
const [ringsSeconds, meanTalkSeconds, worksSeconds] = [4, 180, 20];
const [breakShare, breakSeconds] = [0.03, 300];
const [missedShare, missedSeconds] = [0.01, 30];
const meanPatienceSeconds = 120;
/** Calls against what agents can take; it swings, so that lines grow and empty every ten minutes. */
const [load, swing, swingSeconds] = [0.97, 0.2, 600];
const settlingSeconds = 1200;

/** Agents and callers of a busy center, second by second: what its live state would be, without the functions that note it. */
export class Crowd {
  private readonly people: Person[];
  private readonly queues: readonly Named[];
  private readonly random: Random;
  /** In the menu, then in line. */
  private calls: Call[] = [];
  private line: Call[] = [];
  private now: EpochSeconds;
  private count = 0;

  constructor(agents: readonly Named[], queues: readonly Named[], now: EpochSeconds) {
    this.random = Random.named('bench/board');
    this.queues = queues;
    this.now = now - settlingSeconds;
    this.people = agents.map((who, index) => ({
      ...{ who, call: null, until: Number.POSITIVE_INFINITY },
      queues: this.servedBy(index),
      status: { name: 'Available', since: this.now },
      heardAt: this.now - this.random.below(heartbeatSeconds),
    }));
    this.passTo(now);
  }

  /** Lets time pass, and reads what happens then. */
  at(now: EpochSeconds): LiveSnapshot {
    this.passTo(now);
    return snapshotOf([...this.people.map(agentOf), ...this.contacts()], now);
  }

  private passTo(now: EpochSeconds) {
    for (; this.now + 1 <= now; this.now++) this.second(this.now + 1);
  }

  private servedBy(index: number): ServedQueue[] {
    const all = this.queues.map((_, step) => (index + step * 7) % this.queues.length);
    return all.slice(0, queuesEach).flatMap((at) => {
      const queue = this.queues[at];
      return queue ? [{ ...queue, channels: ['VOICE'] }] : [];
    });
  }

  private second(now: EpochSeconds) {
    for (const person of this.people) {
      if (person.until <= now) this.goOn(person, now);
      if (now - person.heardAt >= heartbeatSeconds) person.heardAt = now;
    }
    this.line = this.line.filter(({ leavesAt }) => leavesAt > now);
    const queued = this.calls.filter(({ leavesAt }) => leavesAt <= now);
    this.calls = this.calls.filter(({ leavesAt }) => leavesAt > now);
    for (const call of queued)
      this.line.push({ ...call, leavesAt: now + exponential(this.random, meanPatienceSeconds) });
    const cycle = ringsSeconds + meanTalkSeconds + worksSeconds;
    const wave = 1 + swing * Math.sin((2 * Math.PI * now) / swingSeconds);
    const perSecond = (load * wave * this.people.length) / (cycle + breakShare * breakSeconds);
    const gap = () => exponential(this.random, 1 / perSecond);
    for (let at = gap(); at < 1; at += gap()) this.arrive(now);
    this.line = this.line.filter((call) => !this.offered(call, now));
  }

  private arrive(now: EpochSeconds) {
    const queue = this.queues[this.random.below(this.queues.length)]?.id ?? '';
    const leavesAt = now + menuSeconds + exponential(this.random, menuSeconds);
    this.calls.push({ id: `call-${++this.count}`, from: now, queue, leavesAt });
  }

  private offered(call: Call, now: EpochSeconds): boolean {
    const free = this.people.find(
      ({ call: other, status, queues }) =>
        other === null && status.name === 'Available' && queues.some(({ id }) => id === call.queue),
    );
    if (free) this.become(free, now, 'CONNECTING', call, ringsSeconds);
    return free !== undefined;
  }

  private goOn(person: Person, now: EpochSeconds) {
    const { call, status } = person;
    const talkSeconds = exponential(this.random, meanTalkSeconds);
    if (call?.state === 'CONNECTING' && this.random.chance(missedShare)) {
      this.become(person, now, 'MISSED', call.of, missedSeconds);
      this.line.unshift({
        ...call.of,
        leavesAt: now + exponential(this.random, meanPatienceSeconds),
      });
    } else if (call?.state === 'CONNECTING')
      this.become(person, now, 'CONNECTED', call.of, talkSeconds);
    else if (call?.state === 'CONNECTED') this.become(person, now, 'ENDED', call.of, worksSeconds);
    else if (status.name === 'Available' && this.random.chance(breakShare))
      this.idle(person, now, 'Break', now + breakSeconds);
    else this.idle(person, now, 'Available', Number.POSITIVE_INFINITY);
  }

  private become(person: Person, now: EpochSeconds, state: CallState, of: Call, seconds: number) {
    person.call = { of, state, since: now };
    person.until = now + seconds;
    person.heardAt = now;
  }

  private idle(person: Person, now: EpochSeconds, name: string, until: EpochSeconds) {
    person.call = null;
    person.status = { name, since: now };
    person.until = until;
    person.heardAt = now;
  }

  private contacts(): LiveContact[] {
    const talking = this.people.flatMap(({ who, call }) =>
      call === null || call.state === 'ENDED' || call.state === 'MISSED'
        ? []
        : [contactOf(call.of, call.since, call.state === 'CONNECTED' ? who.id : null)],
    );
    const waiting = this.line.map((call) => contactOf(call, call.from + menuSeconds, null));
    return [...this.calls.map((call) => contactOf(call, null, null)), ...waiting, ...talking];
  }
}

const agentOf = ({ who, queues, status, call, heardAt }: Person): LiveAgent => ({
  ...{ kind: 'agent', id: who.id, tied: [] },
  profile: {
    stamp: { at: 0, id: '' },
    value: {
      ...{ username: who.id, name: who.name, queues },
      routingProfile: { id: queues[0]?.id ?? '', name: queues[0]?.name ?? '' },
    },
  },
  presence: {
    ...{ at: heardAt, event: '', follows: '' },
    value: {
      status: { ...status, type: status.name === 'Available' ? 'routable' : 'custom' },
      nextStatus: null,
      freeSlots: { VOICE: call ? 0 : 1 },
      contacts: call
        ? [
            {
              ...{ contactId: call.of.id, channel: 'VOICE', initiationMethod: 'INBOUND' },
              ...{ state: call.state, since: call.since, queue: call.of.queue },
            },
          ]
        : [],
    },
  },
});

const contactOf = (call: Call, since: EpochSeconds | null, agent: string | null): LiveContact => ({
  ...{ kind: 'contact', contactId: call.id, channel: 'VOICE', initiationMethod: 'INBOUND' },
  ...{ initiatedAt: call.from, pausedAt: null, resumedAt: null, endedAt: null, routing: null },
  queued:
    since === null ? null : { at: call.from + menuSeconds, queue: call.queue, personal: false },
  connected: agent === null || since === null ? null : { at: since, agent },
});
