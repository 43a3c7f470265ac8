import { expect, test } from 'vitest';
import { exponential } from '../../simulator/distributions.ts';
import { Random } from '../../simulator/random.ts';
import {
  type QueueAgent,
  type QueueOutcome,
  type QueueRequest,
  routeContacts,
} from '../../simulator/route-contacts.ts';

const always = [{ from: 0, to: Number.POSITIVE_INFINITY }];
const agent = (name: string, more: Partial<QueueAgent> = {}): QueueAgent => ({
  name,
  queues: ['Sales'],
  duty: always,
  ...more,
});
const request = (more: Partial<QueueRequest> = {}): QueueRequest => ({
  queue: 'Sales',
  channel: 'VOICE',
  enqueuedAt: 0,
  patienceSeconds: Number.POSITIVE_INFINITY,
  agentSeconds: 100,
  ...more,
});

type Told = QueueOutcome<QueueAgent> & { request: QueueRequest };

function route(requests: QueueRequest[], agents: QueueAgent[]): Told[] {
  const told: Told[] = [];
  routeContacts(requests, agents, (each, outcome) => {
    told.push({ request: each, ...outcome });
    return null;
  });
  return told;
}

/** A queue with Poisson arrivals, exponential service of mean 1 and exponential patience. */
function markovian(
  name: string,
  { agents, rate, patience }: { agents: number; rate: number; patience: number },
) {
  const random = Random.named(name);
  const requests: QueueRequest[] = [];
  let at = 0;
  for (let index = 0; index < 150_000; index += 1) {
    at += exponential(random, 1 / rate);
    const patienceSeconds =
      patience === Number.POSITIVE_INFINITY ? patience : exponential(random, patience);
    const agentSeconds = exponential(random, 1);
    requests.push(request({ enqueuedAt: at, patienceSeconds, agentSeconds }));
  }
  const told = route(
    requests,
    Array.from({ length: agents }, (_, index) => agent(`agent-${index}`)),
  );
  const waits = told.map((each) => each.at - each.request.enqueuedAt);
  const share = (fits: (each: Told, wait: number) => boolean) =>
    told.filter((each, index) => fits(each, waits[index] ?? 0)).length / told.length;
  return {
    delayed: share((_, wait) => wait > 0),
    abandoned: share((each) => each.agent === null),
    meanWait: waits.reduce((sum, each) => sum + each, 0) / waits.length,
  };
}

/** Erlang's second formula, by his recursion for the first (Erlang, 1917). */
function erlangC(agents: number, load: number): number {
  let blocked = 1;
  for (let count = 1; count <= agents; count += 1)
    blocked = (load * blocked) / (count + load * blocked);
  return blocked / (1 - (load / agents) * (1 - blocked));
}

test('Erlang C of the test itself gives published values', () => {
  expect(erlangC(1, 0.5)).toBeCloseTo(0.5, 10);
  expect(erlangC(2, 1)).toBeCloseTo(1 / 3, 10);
  expect(erlangC(10, 8)).toBeCloseTo(0.4092, 4);
});

test.each([
  { agents: 2, load: 1 },
  { agents: 10, load: 8 },
])(
  'without abandonment, $agents agents and $load erlangs wait as Erlang C says',
  ({ agents, load }) => {
    const patience = Number.POSITIVE_INFINITY;
    const { delayed, meanWait, abandoned } = markovian('c', { agents, rate: load, patience });
    const expected = erlangC(agents, load);
    expect(Math.abs(delayed / expected - 1)).toBeLessThan(0.04);
    expect(Math.abs(meanWait / (expected / (agents - load)) - 1)).toBeLessThan(0.08);
    expect(abandoned).toBe(0);
  },
);

test('with patience like service, the Erlang A queue is an M/M/∞ system and abandons accordingly', () => {
  // N is Poisson with mean 10, so P(wait) = P(N >= 10) = 0.54207 and the queue's mean is 10 * P(N = 10) = 1.2511.
  const { delayed, abandoned, meanWait } = markovian('a', { agents: 10, rate: 10, patience: 1 });
  expect(Math.abs(delayed - 0.54207)).toBeLessThan(0.012);
  expect(Math.abs(abandoned - 0.12511)).toBeLessThan(0.006);
  expect(Math.abs(meanWait - 0.12511)).toBeLessThan(0.006);
});

test('the agent longest idle takes the contact', () => {
  const told = route(
    [
      request({ enqueuedAt: 0, agentSeconds: 50 }),
      request({ enqueuedAt: 10, agentSeconds: 10 }),
      request({ enqueuedAt: 60 }),
    ],
    [agent('ana'), agent('ben')],
  );
  expect(told.map((each) => each.agent?.name)).toEqual(['ana', 'ben', 'ben']);
});

test('a free agent takes callers before e-mails, then the queue that stands first, then the oldest', () => {
  const busy = request({ enqueuedAt: 0, agentSeconds: 100 });
  const mail = request({ enqueuedAt: 1, channel: 'EMAIL' });
  const billing = request({ enqueuedAt: 2, queue: 'Billing' });
  const sales = request({ enqueuedAt: 3 });
  const later = request({ enqueuedAt: 4 });
  const told = route(
    [busy, mail, billing, sales, later],
    [agent('ana', { queues: ['Sales', 'Billing'] })],
  );
  expect(told.map((each) => each.request)).toEqual([busy, sales, later, billing, mail]);
  expect(told.map((each) => each.at)).toEqual([0, 100, 200, 300, 400]);
});

test('an agent has three chats at once, and no call beside a chat', () => {
  const chats = Array.from({ length: 4 }, () => request({ channel: 'CHAT' }));
  const call = request({ enqueuedAt: 1, agentSeconds: 10 });
  const told = route([...chats, call], [agent('ana')]);
  const starts = told.map((each) => [each.request.channel, each.at]);
  expect(starts).toEqual([
    ['CHAT', 0],
    ['CHAT', 0],
    ['CHAT', 0],
    ['CHAT', 100],
    ['VOICE', 200],
  ]);
});

test('customers leave when their patience ends; an agent who becomes free that second is in time', () => {
  const busy = request({ agentSeconds: 30 });
  const lost = request({ enqueuedAt: 1, patienceSeconds: 28 });
  const saved = request({ enqueuedAt: 2, patienceSeconds: 28 });
  const told = route([busy, lost, saved], [agent('ana')]);
  expect(told.map((each) => [each.request, each.agent?.name ?? null, each.at])).toEqual([
    [busy, 'ana', 0],
    [lost, null, 29],
    [saved, 'ana', 30],
  ]);
});

test('nobody is given contacts off duty; a call in progress is finished', () => {
  const duty = [
    { from: 100, to: 150 },
    { from: 300, to: 400 },
  ];
  const told = route(
    [request({ enqueuedAt: 0 }), request({ enqueuedAt: 120 })],
    [agent('ana', { duty })],
  );
  expect(told.map((each) => each.at)).toEqual([100, 300]);
});

test('contacts of other queues flow over to an agent only after a wait', () => {
  const helper = agent('ana', { queues: ['Emergencies', 'Sales'], overflowSeconds: 60 });
  const sales = request({ enqueuedAt: 0 });
  const emergency = request({ enqueuedAt: 200, queue: 'Emergencies' });
  const told = route([sales, emergency], [helper]);
  expect(told.map((each) => each.at)).toEqual([60, 200]);
});

test('what nobody ever takes is told with an infinite end', () => {
  const told = route([request({ queue: 'Nobody serves it' })], [agent('ana')]);
  expect(told).toMatchObject([{ agent: null, at: Number.POSITIVE_INFINITY }]);
});

test('a contact that follows from another enters the queue at its own time', () => {
  const first = request({ agentSeconds: 10 });
  const second = request({ enqueuedAt: 40 });
  const starts: number[] = [];
  routeContacts([first], [agent('ana')], (each, { at }) => {
    starts.push(at);
    return each === first ? second : null;
  });
  expect(starts).toEqual([0, 40]);
});
