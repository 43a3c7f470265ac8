import fc from 'fast-check';
import { expect, test } from 'vitest';
import { callNow } from '../../../core/callbacks/call-now.ts';
import { callToken } from '../../../core/callbacks/call-order.ts';
import type { Callback } from '../../../core/callbacks/callback.ts';
import type { CallbackDesk, QueuedCall } from '../../../core/callbacks/callback-desk.ts';
import { callbackSlots } from '../../../core/callbacks/callback-slots.ts';
import { cancelCallback } from '../../../core/callbacks/cancel-callback.ts';
import { endCall } from '../../../core/callbacks/end-call.ts';
import { moveCallback } from '../../../core/callbacks/move-callback.ts';
import { placeCallback } from '../../../core/callbacks/place-callback.ts';
import { requestCallback } from '../../../core/callbacks/request-callback.ts';
import { sweepCallbacks } from '../../../core/callbacks/sweep-callbacks.ts';
import type { QueueConfig } from '../../../core/config/contact-center-config.ts';
import { queueNamed } from '../../../core/config/queue-named.ts';
import { at, center } from './center.ts';
import { type MadeCall, memoryDesk } from './memory-desk.ts';

const config = center();
const begin = at('2026-11-23T08:00:00Z');
const slots = callbackSlots(config, queueNamed(config, 'Sales') as QueueConfig, begin).slice(0, 3);

/** What one function does; numbers choose among customers, slots and callbacks. */
const act = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant('request'), one: fc.nat(4), two: fc.nat(3) }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ act: fc.constant('place'), one: fc.nat(9), two: fc.nat(0) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ act: fc.constant('sweep'), one: fc.nat(0), two: fc.nat(0) }),
  },
  { weight: 2, arbitrary: fc.record({ act: fc.constant('end'), one: fc.nat(9), two: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ act: fc.constant('move'), one: fc.nat(9), two: fc.nat(2) }) },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('hurry'), one: fc.nat(9), two: fc.nat(1) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ act: fc.constant('cancel'), one: fc.nat(9), two: fc.nat(0) }),
  },
);
type Act = { act: string; one: number; two: number };

/** Acts at the same time, each delivered once or twice, dying at the step that `dies` counts to, and the pause after them. */
const round = fc.record({
  acts: fc.array(fc.record({ act, twice: fc.boolean(), dies: fc.option(fc.nat(12)) }), {
    minLength: 1,
    maxLength: 5,
  }),
  pauseMinutes: fc.constantFrom(0, 1, 2, 15, 30, 200),
});

class Died extends Error {}

/** A contact center's day whose functions run at once, are delivered twice and die anywhere. */
class Day {
  readonly scheduler: fc.Scheduler;
  readonly memory: ReturnType<typeof memoryDesk>;
  /** Ids of callbacks whose caller was told that they will be called. */
  readonly promised = new Set<string>();
  /** Those that somebody wanted to cancel, and those that somebody was told are cancelled. */
  readonly unwanted = new Set<string>();
  readonly cancelled = new Set<string>();

  constructor(scheduler: fc.Scheduler) {
    this.scheduler = scheduler;
    this.memory = memoryDesk(config, begin);
  }

  /** The desk of one function, which dies after so many steps. */
  private deskOf(dies: number | null) {
    let steps = 0;
    const through = async () => {
      await this.scheduler.schedule(Promise.resolve());
      if (steps++ === dies) throw new Died();
    };
    return this.memory.desk(through);
  }

  async run(acts: { act: Act; twice: boolean; dies: number | null }[]) {
    const running = acts.flatMap(({ act: one, twice, dies }) =>
      (twice ? [dies, null] : [dies]).map((death) => this.one(one, death)),
    );
    await this.scheduler.waitFor(Promise.all(running));
  }

  private async one({ act: what, one, two }: Act, dies: number | null) {
    const desk = this.deskOf(dies);
    const all = this.memory.world.all();
    const id = all[one % Math.max(1, all.length)]?.id ?? 'nobody';
    try {
      if (what === 'request') await this.request(one, two, desk);
      if (what === 'place') await placeCallback(id, desk);
      if (what === 'sweep') await sweepCallbacks(desk);
      if (what === 'end') await this.end(one, two === 0, desk);
      if (what === 'move') await moveCallback(id, slots[two] ?? 0, desk);
      if (what === 'hurry') await callNow(id, `token-${two}`, desk);
      if (what === 'cancel') await this.cancel(id, desk);
    } catch (error) {
      if (!(error instanceof Died)) throw error;
    }
  }

  private async cancel(id: string, desk: CallbackDesk) {
    this.unwanted.add(id);
    if ((await cancelCallback(id, desk)).ok) this.cancelled.add(id);
  }

  private async request(one: number, two: number, desk: CallbackDesk) {
    const answer = await requestCallback(
      {
        ...{ contactId: `contact-${one}-${two % 2}`, number: `+3460000000${one % 3}` },
        ...{ reason: 'invoice', queue: 'Sales', language: 'en', attributes: {}, during: null },
        slot: slots[two] ?? null,
      },
      desk,
    );
    if (answer.ok) this.promised.add(answer.value.id);
  }

  private async end(one: number, reached: boolean, desk: CallbackDesk) {
    const { calls } = this.memory.world;
    const call = calls[one % Math.max(1, calls.length)];
    if (!call) return;
    const outcome = this.fate(call, reached);
    const { callbackId: id = '', callbackAttempt } = call.attributes;
    const { contactId } = call;
    await endCall({ id, attempt: Number(callbackAttempt), contactId, outcome }, desk);
  }

  /** A call ends once. */
  private fate({ contactId }: MadeCall, reached: boolean): 'reached' | 'unreached' {
    const { outcomes } = this.memory.world;
    const known = outcomes.get(contactId);
    if (known === 'reached' || known === 'unreached') return known;
    const fate = reached ? 'reached' : 'unreached';
    outcomes.set(contactId, fate);
    return fate;
  }

  /** Connect has what some flows handed it, and loses some of that after a try; from the others the caller was gone before. */
  private queued(contactId: string): QueuedCall {
    const { now } = this.memory.world;
    const leg = (outcome: 'reached' | 'unreached' | 'unserved') => ({
      ...{ contactId: `leg-${outcome}`, outcome, endedAt: now },
    });
    const lost = [leg('unreached'), leg('unserved')];
    const legs = contactId.startsWith('contact-4') ? lost : [leg('reached')];
    return { askedUntil: now, legs: contactId.endsWith('-0') ? legs : [] };
  }

  /** Every caller leaves the line, every call ends; sweeps alone go on, each minute, and none dies. */
  async settle() {
    const { world } = this.memory;
    for (
      let minute = 0;
      minute < 200 && world.all().some(({ closed }) => closed === null);
      minute++
    ) {
      world.now += minute < 100 ? 600 : 1200;
      for (const { contactId } of world.all())
        if (!world.queues.has(contactId)) world.queues.set(contactId, this.queued(contactId));
      for (const call of world.calls) this.fate(call, call.token.length % 2 === 0);
      await sweepCallbacks(this.memory.desk());
    }
  }
}

const openScheduled = (callbacks: Callback[], slot: number) =>
  callbacks.filter((one) => one.closed === null && one.slot === slot && one.state === 'scheduled');

function checkPromises({ memory }: Day) {
  const open = memory.world.all().filter(({ state, closed }) => !closed && state !== 'requested');
  const customers = open.map(({ number }) => number);
  expect(new Set(customers).size).toBe(customers.length);
  for (const slot of slots)
    expect(openScheduled(open, slot).length).toBeLessThanOrEqual(config.callbacks.perSlot);
}

const rungByConnect = ({ memory }: Day, { slot, contactId }: Callback): boolean =>
  slot === null && (memory.world.queues.get(contactId)?.legs.length ?? 0) > 0;

function checkCalls(day: Day) {
  const { memory, promised, cancelled, unwanted } = day;
  const { calls } = memory.world;
  for (const callback of memory.world.all()) {
    const made = calls.filter(({ attributes }) => attributes.callbackId === callback.id);
    const ours = callback.attempts.flatMap(({ contactId }, index) =>
      contactId?.startsWith('leg-') ? [] : [{ contactId, token: callToken(callback, index + 1) }],
    );
    expect(made.map(({ contactId, token }) => ({ contactId, token }))).toEqual(ours);
    if (callback.slot === null)
      expect(callback.attempts.length).toBeLessThanOrEqual(config.callbacks.attempts);
    expect(callback.closed).not.toBeNull();
    if (cancelled.has(callback.id)) expect(callback.state).toBe('cancelled');
    if (!promised.has(callback.id)) continue;
    if (callback.state === 'cancelled') expect(unwanted.has(callback.id)).toBe(true);
    else expect(made.length + (rungByConnect(day, callback) ? 1 : 0)).toBeGreaterThan(0);
  }
}

test('each attempt is exactly one call, and no promise is lost, whatever comes twice, at once or dies', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.scheduler(),
      fc.array(round, { minLength: 2, maxLength: 12 }),
      async (scheduler, rounds) => {
        const day = new Day(scheduler);
        for (const { acts, pauseMinutes } of rounds) {
          await day.run(acts);
          checkPromises(day);
          day.memory.world.now += pauseMinutes * 60;
        }
        await day.settle();
        checkCalls(day);
      },
    ),
    { numRuns: 300 },
  );
});
