import fc from 'fast-check';
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

export const agents: string[] = [ann, bob, cid, eva];

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
export type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never;

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
export function perform(bench: Bench, next: Act): void {
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
export function close(bench: Bench): void {
  for (const agent of agents) bench.center.logOut(agent);
  bench.pass(30 * 86_400);
}

/** A day's acts. */
export const allActs = fc.array(act, { minLength: 20, maxLength: 150, size: 'max' });
/** A center with all agents at work. */
export const bench = () => new Bench(smallSettings(flows, { hooks })).available(...agents);
