import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AgentEvent, readAgentEvent } from '../../../core/live/agent-event.ts';
import { snapshotOf } from '../../../core/live/snapshot-of.ts';
import type { LiveQueueRow } from '../../../core/live/wire.ts';
import { ann, Bench, bob, cid, eva } from '../center/small-center.ts';
import { liveStateOf } from './live-state-of.ts';

/** What happens in a center; contacts and agents by a number that picks among those there are. */
const act = fc.record({
  kind: fc.constantFrom(
    ...(['call', 'call', 'chat', 'hang-up', 'log-in', 'log-in', 'log-out', 'status'] as const),
    ...(['accept', 'accept', 'accept', 'reject', 'hold', 'resume', 'agent-hang-up'] as const),
    ...(['finish', 'finish', 'pass', 'pass', 'pass'] as const),
  ),
  agent: fc.constantFrom(ann, bob, cid, eva),
  status: fc.constantFrom('Available', 'Available', 'Lunch', 'Offline'),
  pick: fc.nat(100),
  seconds: fc.integer({ min: 1, max: 30 }),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

/** A person's act takes a millisecond; what follows from it has the same one. */
function perform({ center }: Bench, { kind, agent, status, pick, seconds }: Act): void {
  const { contacts, agents } = center.snapshot();
  const any = contacts[pick % Math.max(1, contacts.length)]?.contactId ?? '';
  const own = agents.find(({ name }) => name === agent)?.contacts[0]?.contactId ?? '';
  const customer = { Address: `+3460000${1000 + pick}`, Type: 'TELEPHONE_NUMBER' };
  const does = {
    call: () => center.startContact({ channel: 'VOICE', customer, flow: 'support' }),
    chat: () => center.startContact({ channel: 'CHAT', customer, flow: 'support' }),
    'hang-up': () => center.hangUp(any),
    'log-in': () => center.logIn(agent, 'Available'),
    'log-out': () => center.logOut(agent),
    status: () => center.setStatus(agent, status),
    accept: () => center.accept(agent, own),
    reject: () => center.reject(agent, own),
    hold: () => center.hold(agent, own),
    resume: () => center.resume(agent, own),
    'agent-hang-up': () => center.agentHangUp(agent, own),
    finish: () => center.finish(agent, own),
    pass: () => center.advanceTo(center.nowMs + seconds * 1000),
  };
  does[kind]();
  center.advanceTo(center.nowMs + 1);
}

/** The center after some acts, and all the events that it sent, each one or two times and in any order. */
const history = fc
  .array(act, { minLength: 1, maxLength: 60 })
  .map((acts) => {
    const bench = new Bench();
    for (const one of acts) perform(bench, one);
    return bench;
  })
  .chain((bench) =>
    fc.tuple(
      fc.constant(bench),
      deliveriesOf(bench.of('agent-event').map(({ event }) => readAs(event))),
      deliveriesOf(bench.of('contact-event').map(({ event }) => event)),
    ),
  );

const deliveriesOf = <Event>(events: Event[]) =>
  fc
    .shuffledSubarray([...events, ...events], { minLength: events.length })
    .map((some) => [...some, ...events.filter((event) => !some.includes(event))]);

function readAs(event: unknown): AgentEvent {
  const read = readAgentEvent(JSON.stringify(event));
  if (!read.ok) throw new Error(read.problem.detail);
  return read.value;
}

/** Phases of the center's own that the live state shows, and as what. */
const phaseShown: Record<string, string> = {
  ...{ flow: 'flow', queued: 'queue', ringing: 'ringing', joining: 'ringing' },
  ...{ connected: 'agent', hold: 'agent' },
};

const isServed = ({ queue, name }: LiveQueueRow) => name !== queue;

test('however events are delivered, agents and queues are shown as the center has them', () => {
  fc.assert(
    fc.property(history, ([{ center }, agents, contacts]) => {
      const truth = center.snapshot();
      const shown = snapshotOf(liveStateOf({ agents, contacts }), center.nowMs / 1000);
      for (const { name, status, contacts: own, nextStatus, arn } of truth.agents) {
        const row = shown.agents.find(({ username }) => username === name);
        if (!row) {
          expect([arn, status.type]).toEqual([arn, 'OFFLINE']);
          continue;
        }
        expect([row.status.name, row.status.since, row.nextStatus]).toEqual([
          ...[status.name, status.sinceMs / 1000, nextStatus],
        ]);
        expect(row.contacts.map(({ contactId, state }) => `${contactId} ${state}`).sort()).toEqual(
          own.map(({ contactId, state }) => `${contactId} ${state}`).sort(),
        );
      }
      for (const { arn, waiting, oldestSinceMs, agents: counts } of truth.queues) {
        const rows = shown.queues.filter(({ queue }) => arn.endsWith(`/${queue}`));
        expect(rows.reduce((sum, row) => sum + row.waiting, 0)).toBe(waiting);
        const oldest = rows.flatMap(({ oldestAt }) => oldestAt ?? []);
        expect(oldest.length === 0 ? null : Math.min(...oldest) * 1000).toBe(oldestSinceMs);
        const voice = rows.find(({ channel }) => channel === 'VOICE');
        if (voice && isServed(voice)) expect(voice.agents).toMatchObject({ ...counts, unknown: 0 });
      }
      expect(shown.contacts.map(({ contactId, phase }) => `${contactId} ${phase}`)).toEqual(
        truth.contacts
          .filter(({ phase }) => phaseShown[phase])
          .map(({ contactId, phase }) => `${contactId} ${phaseShown[phase]}`)
          .sort(),
      );
    }),
    { numRuns: 200 },
  );
});
