import { describe, expect, test } from 'vitest';
import type { Session } from '../../../../core/flow/run/session.ts';
import { contactData } from '../../../../core/flow/run/start-session.ts';
import { answerQuestion, type WorldQuestion } from '../../../../core/flow/world/answer-question.ts';
import { emptyWorld, fault, took, type World } from '../../../../core/flow/world/world.ts';

const now = Date.parse('2026-11-23T09:00Z');
const nobody = (more: Partial<Session> = {}): Session => ({
  data: contactData({ Channel: 'VOICE' }),
  frames: [],
  phase: 'flow',
  awaiting: null,
  hooks: {},
  settings: {},
  target: null,
  typedAhead: '',
  lambdaMs: 0,
  callbackNumber: null,
  ended: null,
  ...more,
});
const asked = (
  world: Partial<World>,
  question: WorldQuestion,
  session: Partial<Session> = {},
  counts?: Map<string, number>,
) =>
  answerQuestion({ ...emptyWorld(), ...world }, question, {
    now,
    random: () => 0.999,
    session: nobody(session),
    ...(counts ? { counts } : {}),
  });

const call: WorldQuestion = {
  ask: 'lambda',
  arn: 'arn:aws:lambda:eu-central-1:123456789012:function:balance:live',
  event: { Name: 'ContactFlowEvent' },
  timeLimitSeconds: 8,
  invocation: 'SYNCHRONOUS',
};

describe('functions', () => {
  test('get the event, and their value is the answer', () => {
    const lambdas = { balance: (event: unknown) => ({ got: JSON.stringify(event) }) };
    expect(asked({ lambdas }, call)).toMatchObject({
      ok: true,
      value: { got: '{"Name":"ContactFlowEvent"}' },
      tookMs: 0,
    });
  });

  test('say how long they take', () => {
    const lambdas = { balance: () => took(1200, {}) };
    expect(asked({ lambdas }, call)).toMatchObject({ ok: true, tookMs: 1200 });
  });

  test('that throw are called again up to three times, then their message is the reason', () => {
    const attempts: number[] = [];
    const lambdas = {
      balance: (_event: unknown, { attempt }: { attempt: number }): never => {
        attempts.push(attempt);
        throw new Error('no such customer');
      },
    };
    expect(asked({ lambdas }, call)).toMatchObject({
      error: 'NoMatchingError',
      reason: 'no such customer',
    });
    expect(attempts).toEqual([0, 1, 2, 3]);
  });

  test('that recover in time succeed', () => {
    const lambdas = {
      balance: (_event: unknown, { attempt }: { attempt: number }) => {
        if (attempt < 2) throw new Error('cold');
        return took(300, { ok: 'yes' });
      },
    };
    expect(asked({ lambdas }, call)).toMatchObject({ ok: true, tookMs: 300 });
  });

  test('that are slower than the limit take the error branch after it', () => {
    const lambdas = { balance: () => took(8_001, {}) };
    expect(asked({ lambdas }, call)).toMatchObject({ error: 'TimeLimitExceeded', tookMs: 8_000 });
  });

  test('may be asynchronous', async () => {
    const lambdas = { balance: async () => ({ a: '1' }) };
    expect(asked({ lambdas }, call)).toBeInstanceOf(Promise);
    expect(await asked({ lambdas }, call)).toMatchObject({ ok: true, value: { a: '1' } });
    const failing = { balance: async () => Promise.reject(new Error('down')) };
    expect(await asked({ lambdas: failing }, call)).toMatchObject({ reason: 'down' });
  });

  test('invoked asynchronously answer with an invocation only', () => {
    const lambdas = { balance: () => ({ a: '1' }) };
    const answer = asked({ lambdas }, { ...call, invocation: 'ASYNCHRONOUS' });
    expect(answer).toMatchObject({ ok: true, value: 'invocation-balance-1' });
  });
});

describe('what is not there', () => {
  test('stops the run by name', () => {
    expect(asked({}, call)).toMatchObject({ ok: false, unknown: call.arn });
  });
  test('or takes the error branch, as the world says', () => {
    expect(asked({ unknown: 'error-branch' }, call)).toMatchObject({ error: 'NoMatchingError' });
  });
});

describe('hours', () => {
  const question: WorldQuestion = { ask: 'hours', hours: null, queue: null };
  const queues = { sales: { hours: 'Office' }, bare: {} };
  const hours = { Office: { timeZone: 'UTC', week: { monday: ['08:00-10:00'] } } };

  test('by name', () => {
    expect(asked({ hours }, { ...question, hours: 'Office' })).toMatchObject({ value: true });
  });
  test('of the working queue', () => {
    expect(asked({ hours, queues }, question, { target: { queue: 'sales' } })).toMatchObject({
      value: true,
    });
  });
  test('a queue without hours takes the error branch', () => {
    expect(asked({ queues }, { ...question, queue: 'bare' })).toMatchObject({
      error: 'NoMatchingError',
    });
  });
});

describe('queues', () => {
  const queues = {
    sales: {
      name: 'Sales',
      capacity: 2,
      waiting: 1,
      oldestAgeSeconds: 40,
      agents: { available: 3, staffed: 5 },
      outboundCallerId: '+4930123456',
    },
  };

  test('take a contact until they are full', () => {
    const enqueue: WorldQuestion = { ask: 'enqueue', queue: 'sales', agent: null };
    expect(asked({ queues }, enqueue)).toMatchObject({
      value: { Name: 'Sales', OutboundCallerId: { Address: '+4930123456' } },
    });
    const full = { sales: { ...queues.sales, waiting: 2 } };
    expect(asked({ queues: full }, enqueue)).toMatchObject({ error: 'QueueAtCapacity' });
  });

  test('show their metrics as $.Metrics has them; what is unknown is null', () => {
    const question: WorldQuestion = { ask: 'metrics', queue: 'sales', agent: null, channel: null };
    expect(asked({ queues }, question)).toMatchObject({
      value: {
        Queue: { Name: 'Sales', Size: 1, OldestContactAge: 40, EstimatedWaitTime: null },
        Agents: { Available: { Count: 3 }, Staffed: { Count: 5 }, Online: { Count: null } },
        Contact: { PositionInQueue: 2 },
      },
    });
  });

  test('an agent has a queue too', () => {
    const agents = { ana: { userName: 'ana', firstName: 'Ana', queue: { waiting: 4 } } };
    expect(
      asked({ agents }, { ask: 'metrics', queue: null, agent: 'ana', channel: null }),
    ).toMatchObject({ value: { Queue: { Name: 'ana', Size: 4 } } });
    expect(asked({ agents }, { ask: 'find', resource: 'agent', name: 'ana' })).toMatchObject({
      value: { UserName: 'ana', FirstName: 'Ana', LastName: '' },
    });
  });
});

test('the dice go from 1 to 100, or fall as the world says', () => {
  expect(asked({}, { ask: 'percentage' })).toMatchObject({ value: 100 });
  expect(asked({ percentage: 7 }, { ask: 'percentage' })).toMatchObject({ value: 7 });
  const counts = new Map<string, number>();
  const drawn = [0, 1, 2].map(() =>
    asked({ percentage: [5, 90] }, { ask: 'percentage' }, {}, counts),
  );
  expect(drawn).toMatchObject([{ value: 5 }, { value: 90 }, { value: 90 }]);
});

test('a service fails by the name of its error', () => {
  const services = { GetCustomerProfile: () => fault('NoneFoundError', 'nobody') };
  expect(
    asked({ services }, { ask: 'service', service: 'GetCustomerProfile', request: {} }),
  ).toMatchObject({ error: 'NoneFoundError', reason: 'nobody' });
});

test('tasks are created without a handler, profiles are not found without one', () => {
  expect(asked({}, { ask: 'service', service: 'CreateTask', request: {} })).toMatchObject({
    ok: true,
  });
  expect(asked({}, { ask: 'service', service: 'GetCustomerProfile', request: {} })).toMatchObject({
    unknown: 'GetCustomerProfile',
  });
});

test('a third party that does not answer is given up after the block’s limit', () => {
  const dial: WorldQuestion = {
    ask: 'dial',
    number: '+49301',
    timeLimitSeconds: 30,
    digits: '',
    callerId: null,
  };
  expect(asked({ dial: () => 'no-answer' }, dial)).toMatchObject({
    error: 'ConnectionTimeLimitExceeded',
    tookMs: 30_000,
  });
  expect(asked({ dial: () => ({ talkSeconds: 90 }) }, dial)).toMatchObject({
    ok: true,
    tookMs: 90_000,
  });
});
