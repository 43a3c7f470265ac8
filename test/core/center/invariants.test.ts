import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CenterOutput } from '../../../core/center/center-output.ts';
import { contactRecordSchema } from '../../../core/contact/contact-record.ts';
import {
  ann,
  Bench,
  bob,
  cid,
  endFlow,
  eva,
  flow,
  hangUp,
  sayBlock,
  smallSettings,
  straightTo,
  target,
  toQueue,
} from './small-center.ts';

const agents: string[] = [ann, bob, cid, eva];

const flows = [
  straightTo('support', 'Support'),
  straightTo('sales', 'Sales'),
  flow('talks', 'CONTACT_FLOW', {
    hello: sayBlock('Good morning and welcome', 'set'),
    set: target('Support'),
    transfer: toQueue,
    bye: hangUp,
  }),
  flow('callback', 'CONTACT_FLOW', {
    set: target('Support', 'promise'),
    promise: {
      Type: 'CreateCallbackContact',
      Parameters: {
        InitialCallDelaySeconds: '10',
        MaximumConnectionAttempts: '2',
        RetryDelaySeconds: '20',
      },
      next: 'bye',
      errors: 'bye',
    },
    bye: hangUp,
  }),
  flow('wait', 'CUSTOMER_QUEUE', {
    loop: {
      Type: 'MessageParticipantIteratively',
      Parameters: { Messages: [{ Text: 'la' }], InterruptFrequencySeconds: '40' },
      next: 'move',
      errors: 'move',
    },
    move: {
      Type: 'DequeueContactAndTransferToQueue',
      Parameters: { QueueId: 'Sales' },
      errors: 'end',
    },
    end: endFlow,
  }),
  flow('whisper', 'AGENT_WHISPER', { say: sayBlock('A call for you', 'end'), end: endFlow }),
  flow('survey', 'CONTACT_FLOW', { say: sayBlock('How was it', 'end'), end: endFlow }),
];
const hooks = {
  CustomerQueue: 'wait',
  AgentWhisper: 'whisper',
  OutboundWhisper: 'whisper',
  CustomerRemaining: 'survey',
};
const entries = ['support', 'sales', 'talks', 'callback'];

/** How often each act is drawn, and what the agent's contact must be for acts that need one. */
const acts = {
  call: { weight: 6 },
  chat: { weight: 2 },
  'hang-up': { weight: 2 },
  outbound: { weight: 1 },
  'callee-answers': { weight: 3 },
  'callee-away': { weight: 1 },
  'log-in': { weight: 2 },
  'log-out': { weight: 1 },
  available: { weight: 2 },
  lunch: { weight: 1 },
  accept: { weight: 12, states: ['CONNECTING', 'INCOMING'] },
  reject: { weight: 1, states: ['CONNECTING', 'INCOMING'] },
  hold: { weight: 2, states: ['CONNECTED'] },
  resume: { weight: 2, states: ['CONNECTED_ONHOLD'] },
  'agent-hang-up': { weight: 3, states: ['CONNECTED', 'CONNECTED_ONHOLD'] },
  warm: { weight: 3, states: ['CONNECTED', 'CONNECTED_ONHOLD'] },
  cold: { weight: 1, states: ['CONNECTED', 'CONNECTED_ONHOLD'] },
  'to-number': { weight: 1, states: ['CONNECTED'] },
  conference: { weight: 2, states: ['CONNECTED_ONHOLD'] },
  finish: { weight: 8, states: ['ENDED', 'MISSED', 'REJECTED', 'ERROR'] },
  priority: { weight: 1 },
  stop: { weight: 1 },
  monitor: { weight: 1 },
  pass: { weight: 16 },
  'pass-long': { weight: 1 },
} as const satisfies Record<string, { weight: number; states?: readonly string[] }>;

type Kind = keyof typeof acts;
const kinds = Object.entries(acts).map(([kind, { weight }]) => ({
  weight,
  arbitrary: fc.constant(kind as Kind),
}));

const act = fc.record({
  kind: fc.oneof(...kinds),
  agent: fc.constantFrom(...agents),
  other: fc.constantFrom(...agents),
  pick: fc.nat(1000),
  seconds: fc.integer({ min: 1, max: 12 }),
});
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

/** An agent and a contact of theirs that the act can be for, as the number picks. */
function chosen({ center }: Bench, { kind, agent, pick }: Act): { who: string; own: string } {
  const rule = acts[kind];
  const states: readonly string[] = 'states' in rule ? rule.states : [];
  const fitting = center
    .snapshot()
    .agents.flatMap(({ name, contacts }) =>
      contacts
        .filter(({ state }) => states.includes(state))
        .map(({ contactId }) => ({ who: name, own: contactId })),
    );
  return fitting[pick % Math.max(1, fitting.length)] ?? { who: agent, own: '' };
}

/** Does an act with whatever contact the number picks; some are refused, which is part of the test. */
function perform(bench: Bench, next: Act): void {
  const { center } = bench;
  const { kind, agent, other, pick, seconds } = next;
  const { contacts } = center.snapshot();
  const outside = contacts.filter(({ phase }) => phase === 'dialling' || phase === 'joining');
  const any = contacts[pick % Math.max(1, contacts.length)]?.contactId ?? '';
  const rung = outside[pick % Math.max(1, outside.length)]?.contactId ?? any;
  const { who, own } = chosen(bench, next);
  const customer = { Address: `+3460000${1000 + (pick % 50)}`, Type: 'TELEPHONE_NUMBER' };
  const entry = entries[pick % entries.length] as string;
  const does: Record<Kind, () => unknown> = {
    call: () => center.startContact({ channel: 'VOICE', customer, flow: entry }),
    chat: () => center.startContact({ channel: 'CHAT', customer, flow: 'support' }),
    'hang-up': () => center.hangUp(any),
    outbound: () => center.startOutboundCall({ number: customer.Address, flow: 'talks' }),
    'callee-answers': () => center.callee(rung, 'answers'),
    'callee-away': () => center.callee(rung, pick % 2 ? 'no-answer' : 'hangs-up'),
    'log-in': () => center.logIn(agent, 'Available'),
    'log-out': () => center.logOut(agent),
    available: () => center.setStatus(agent, 'Available'),
    lunch: () => center.setStatus(agent, 'Lunch'),
    accept: () => center.accept(who, own),
    reject: () => center.reject(who, own),
    hold: () => center.hold(who, own),
    resume: () => center.resume(who, own),
    'agent-hang-up': () => center.agentHangUp(who, own),
    warm: () => center.transfer(who, own, pick % 2 ? { queue: 'Sales' } : { agent: other }),
    cold: () => center.transfer(who, own, { agent: other }, 'cold'),
    'to-number': () => center.transfer(who, own, { number: '+34910000009' }),
    conference: () => center.conference(who, own),
    finish: () => center.finish(who, own),
    priority: () => center.setRouting(any, { priority: 1 + (pick % 9) }),
    stop: () => center.stopContact(any),
    monitor: () => center.monitor(agent, any),
    pass: () => center.advanceTo(center.nowMs + seconds * 1000),
    'pass-long': () => center.advanceTo(center.nowMs + seconds * 50_000),
  };
  does[kind]();
}

/** Everybody goes home and nothing is left to happen. */
function close(bench: Bench): void {
  for (const agent of agents) bench.center.logOut(agent);
  bench.pass(30 * 86_400);
}

const working = ['CONNECTING', 'INCOMING', 'CONNECTED', 'CONNECTED_ONHOLD', 'ENDED'];
const allActs = fc.array(act, { minLength: 20, maxLength: 150, size: 'max' });
const bench = () => new Bench(smallSettings(flows, { hooks })).available(...agents);

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
