import { expect, test } from 'vitest';
import { Center } from '../../../core/center/center.ts';
import { seededRandom } from '../../../core/flow/call/seeded-random.ts';
import { erlangA } from '../../../core/staffing/erlang-a.ts';
import { ann, bob, cid, must, smallSettings, start } from './small-center.ts';

const load = { arrivalRate: 1 / 55, serviceRate: 1 / 150, agents: 3, abandonRate: 1 / 100 };
const agents = [ann, bob, cid];
const batches = 20;
const callsABatch = 500;
/** Student's t for 19 degrees of freedom, two-sided 99 %. */
const t99 = 2.861;

interface Batch {
  calls: number;
  abandoned: number;
  waitMs: number;
  busyMs: number;
  lengthMs: number;
}

/** Calls come, wait, are taken at once where an agent is free, talk and hang up: nothing but the machine routes. */
class Queue {
  readonly center = new Center(
    smallSettings([], { hooks: {}, timing: { heartbeatSeconds: null } }),
    start,
  );
  batch = this.empty();
  private readonly random = seededRandom(7);
  private readonly since = new Map<string, number>();
  private readonly happenings: { atMs: number; happen: () => void }[] = [];

  constructor() {
    for (const agent of agents) must(this.center.logIn(agent, 'Available'));
    this.arrival();
  }

  empty(): Batch {
    return { calls: 0, abandoned: 0, waitMs: 0, busyMs: 0, lengthMs: 0 };
  }

  run(calls: number): Batch {
    this.batch = this.empty();
    const from = this.center.nowMs;
    while (this.batch.calls < calls) this.step();
    this.batch.lengthMs = this.center.nowMs - from;
    return this.batch;
  }

  private step(): void {
    const next = this.happenings.reduce((a, b) => (b.atMs < a.atMs ? b : a));
    this.happenings.splice(this.happenings.indexOf(next), 1);
    this.center.advanceTo(next.atMs);
    this.agentsAct();
    next.happen();
    this.agentsAct();
  }

  private after(rate: number, happen: () => void): void {
    const waitMs = Math.round((-Math.log(1 - this.random()) / rate) * 1000);
    this.happenings.push({ atMs: this.center.nowMs + waitMs, happen });
  }

  private arrival(): void {
    this.after(load.arrivalRate, () => {
      const { contactId } = must(
        this.center.startContact({ channel: 'VOICE', customer: null, flow: 'support' }),
      );
      this.batch.calls++;
      this.since.set(contactId, this.center.nowMs);
      this.after(load.abandonRate, () => this.giveUp(contactId));
      this.arrival();
    });
  }

  private giveUp(contactId: string): void {
    const since = this.since.get(contactId);
    if (since === undefined) return;
    this.since.delete(contactId);
    this.batch.abandoned++;
    this.batch.waitMs += this.center.nowMs - since;
    must(this.center.hangUp(contactId));
  }

  private agentsAct(): void {
    for (let outputs = this.center.takeOutputs(); outputs.length > 0; ) {
      for (const output of outputs) {
        if (output.type !== 'desk' || output.state === null) continue;
        const { agent, contactId, state } = output;
        if (state === 'CONNECTING') must(this.center.accept(agent, contactId));
        if (state === 'CONNECTED') this.talk(contactId);
        if (state === 'ENDED') must(this.center.finish(agent, contactId));
      }
      outputs = this.center.takeOutputs();
    }
  }

  private talk(contactId: string): void {
    const { nowMs } = this.center;
    this.batch.waitMs += nowMs - (this.since.get(contactId) ?? nowMs);
    this.since.delete(contactId);
    this.after(load.serviceRate, () => {
      this.batch.busyMs += this.center.nowMs - nowMs;
      must(this.center.hangUp(contactId));
    });
  }
}

function interval(values: number[]): { mean: number; half: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const square = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return { mean, half: t99 * Math.sqrt(square / (values.length - 1) / values.length) };
}

test('exponential times: abandonment, wait and occupancy are those of Erlang A', () => {
  const queue = new Queue();
  queue.run(200);
  const runs = Array.from({ length: batches }, () => queue.run(callsABatch));
  const expected = erlangA(load);
  const measured = {
    abandonment: interval(runs.map(({ abandoned, calls }) => abandoned / calls)),
    meanWaitSeconds: interval(runs.map(({ waitMs, calls }) => waitMs / calls / 1000)),
    occupancy: interval(runs.map(({ busyMs, lengthMs }) => busyMs / lengthMs / agents.length)),
  };
  for (const [name, { mean, half }] of Object.entries(measured)) {
    const value = expected[name as keyof typeof measured];
    expect(Math.abs(mean - value), name).toBeLessThanOrEqual(half);
    expect(half / value, name).toBeLessThan(0.1);
  }
}, 60_000);
