import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CenterOutput } from '../../../core/center/center-output.ts';
import { contactRecordSchema } from '../../../core/contact/contact-record.ts';
import { agents, allActs, bench, close, perform } from './random-acts.ts';

const working = ['CONNECTING', 'INCOMING', 'CONNECTED', 'CONNECTED_ONHOLD', 'ENDED'];
const recordsOf = (outputs: readonly CenterOutput[]) =>
  outputs.flatMap((one) => (one.type === 'record' ? [one.record] : []));

test('at any time: one call an agent, online = staffed + non-productive, no call waits for a free agent', () => {
  fc.assert(
    fc.property(allActs, (day) => {
      const one = bench();
      for (const next of day) {
        perform(one, next);
        const { agents: desks, queues, contacts } = one.center.snapshot();
        for (const { contacts: held } of desks) {
          const calls = held.filter(
            ({ channel, state }) => channel === 'VOICE' && working.includes(state),
          );
          expect(calls.length).toBeLessThanOrEqual(1);
        }
        for (const { agents: counts } of queues)
          expect(counts.online).toBe(counts.staffed + counts.nonProductive);
        const waiting = contacts.filter(
          ({ phase, queue, channel }) => phase === 'queued' && queue && channel === 'VOICE',
        );
        const free = desks.filter(
          ({ status, contacts: held, nextStatus, routingProfile }) =>
            routingProfile === 'Team' &&
            status.type === 'ROUTABLE' &&
            nextStatus === null &&
            held.length === 0,
        );
        const standard = waiting.filter(({ queue }) => !agents.includes(queue?.name ?? ''));
        expect(Math.min(standard.length, free.length)).toBe(0);
      }
    }),
    { numRuns: 40 },
  );
});

test('in the end: every leg has exactly one record, which holds together, and none is lost', () => {
  fc.assert(
    fc.property(allActs, (day) => {
      const one = bench();
      for (const next of day) perform(one, next);
      close(one);
      expect(one.center.snapshot().contacts).toEqual([]);
      const outputs = one.all();
      const begun = outputs.flatMap((output) =>
        output.type === 'contact-event' && output.event.detail.eventType === 'INITIATED'
          ? [output.event.detail.contactId]
          : [],
      );
      const records = recordsOf(outputs);
      expect(records.map(({ ContactId }) => ContactId).sort()).toEqual(begun.sort());
      const byId = new Map(records.map((record) => [record.ContactId, record]));
      for (const record of records) {
        expect(contactRecordSchema.safeParse(record).success).toBe(true);
        const { Queue, Agent } = record;
        const at = (stamp: string | null | undefined) => Date.parse(stamp ?? '') / 1000;
        if (Queue)
          expect(Queue.Duration).toBe(at(Queue.DequeueTimestamp) - at(Queue.EnqueueTimestamp));
        if (Agent) {
          expect((Agent.AgentInteractionDuration ?? 0) + (Agent.CustomerHoldDuration ?? 0)).toBe(
            at(record.DisconnectTimestamp) - at(Agent.ConnectedToAgentTimestamp),
          );
          if (record.InitiationMethod !== 'MONITOR')
            expect(Agent.AfterContactWorkStartTimestamp).toBe(record.DisconnectTimestamp);
          if (Queue && record.InitiationMethod !== 'CALLBACK')
            expect(Queue.DequeueTimestamp).toBe(Agent.ConnectedToAgentTimestamp);
        }
        if (record.NextContactId) expect(byId.has(record.NextContactId)).toBe(true);
        if (record.PreviousContactId) {
          expect(byId.has(record.PreviousContactId)).toBe(true);
          expect(record.InitialContactId).not.toBe(record.ContactId);
        }
      }
    }),
    { numRuns: 40 },
  );
});

test('in the end: answered, abandoned, transferred, called back and removed are all that were queued', () => {
  fc.assert(
    fc.property(allActs, (day) => {
      const one = bench();
      for (const next of day) perform(one, next);
      close(one);
      const queued = recordsOf(one.all()).filter(({ Queue }) => Queue);
      const answered = queued.filter(({ Agent }) => Agent);
      const left = queued.filter(({ Agent }) => !Agent);
      const movedOn = left.filter(({ NextContactId }) => NextContactId);
      const abandoned = left.filter(
        ({ NextContactId, DisconnectReason }) =>
          !NextContactId && DisconnectReason === 'CUSTOMER_DISCONNECT',
      );
      const removed = left.filter(
        ({ NextContactId, DisconnectReason }) =>
          !NextContactId && DisconnectReason !== 'CUSTOMER_DISCONNECT',
      );
      expect(answered.length + movedOn.length + abandoned.length + removed.length).toBe(
        queued.length,
      );
      for (const { DisconnectReason } of removed)
        expect([
          'OTHER',
          'API',
          'EXPIRED',
          'AGENT_DISCONNECT',
          'CONTACT_FLOW_DISCONNECT',
          'TELECOM_UNANSWERED',
          'TELECOM_TIMEOUT',
        ]).toContain(DisconnectReason);
    }),
    { numRuns: 40 },
  );
});

test('the same inputs give the same outputs, however time is cut', () => {
  fc.assert(
    fc.property(allActs, (day) => {
      const [one, other] = [bench(), bench()];
      for (const next of day) {
        perform(one, next);
        if (next.kind === 'pass')
          for (let second = 0; second < next.seconds; second++) other.pass(1);
        else perform(other, next);
      }
      expect(other.all()).toEqual(one.all());
    }),
    { numRuns: 20 },
  );
});

test('outputs come in the order of time, prompts never in the past', () => {
  fc.assert(
    fc.property(allActs, (day) => {
      const one = bench();
      for (const next of day) perform(one, next);
      let last = 0;
      for (const output of one.all()) {
        expect(output.atMs).toBeGreaterThanOrEqual(last);
        last = output.atMs;
        if (output.type === 'prompt') expect(output.startsMs).toBeGreaterThanOrEqual(output.atMs);
      }
    }),
    { numRuns: 20 },
  );
});

test('agent events: each begins where the last one ended, and no silence lasts longer than 120 s', () => {
  fc.assert(
    fc.property(allActs, (day) => {
      const one = bench();
      for (const next of day) perform(one, next);
      for (const agent of agents) {
        const events = one
          .of('agent-event')
          .filter(({ event }) => event.AgentARN.endsWith(`/${agent}`));
        events.forEach(({ event, atMs }, index) => {
          const before = events[index - 1];
          if (!before) return;
          if (event.EventType !== 'LOGIN' && before.event.EventType !== 'LOGOUT')
            expect(event.PreviousAgentSnapshot).toEqual(before.event.CurrentAgentSnapshot);
          if (event.EventType === 'HEART_BEAT') expect(atMs - before.atMs).toBe(120_000);
          if (event.EventType !== 'LOGIN') expect(atMs - before.atMs).toBeLessThanOrEqual(120_000);
        });
      }
    }),
    { numRuns: 20 },
  );
});
