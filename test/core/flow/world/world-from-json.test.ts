import { describe, expect, test } from 'vitest';
import { answerQuestion, type WorldQuestion } from '../../../../core/flow/world/answer-question.ts';
import { worldFromJson } from '../../../../core/flow/world/world-from-json.ts';

/** An example of all that a file can say. */
const written = {
  hours: {
    Office: {
      timeZone: 'Europe/Berlin',
      week: { monday: ['08:00-12:00', '13:00-18:00'], friday: ['22:00-02:00'] },
      overrides: [{ date: '12-25', name: 'Christmas', hours: [] }],
    },
    Always: 'open',
  },
  queues: { Sales: { hours: 'Office', capacity: 10, waiting: 3, agents: { available: 1 } } },
  agents: { ana: { firstName: 'Ana', lastName: 'Ruiz' } },
  lambdas: {
    balance: { value: { balance: '12.50' }, tookMs: 300 },
    lookup: [{ error: 'no such customer' }, { value: { name: 'Ana' } }],
  },
  services: { GetCustomerProfile: { error: 'NoneFoundError' } },
  bots: { Florist: { intents: [{ name: 'Order', utterances: ['order flowers'] }] } },
  dial: { '+4930123': 'no-answer', '*': { talkSeconds: 60 } },
  prompts: { Welcome: 'Welcome to the bank.' },
  percentage: [10, 90],
  unknown: 'error-branch',
};

const problems = (source: unknown) => {
  const read = worldFromJson(source);
  return read.ok ? [] : read.problem;
};

describe('a world in a file', () => {
  const ask = (...questions: WorldQuestion[]) => {
    const read = worldFromJson(JSON.stringify(written));
    if (!read.ok) throw new Error(JSON.stringify(read.problem));
    const counts = new Map<string, number>();
    return questions.map((question) =>
      answerQuestion(read.value, question, {
        now: 0,
        random: () => 0,
        session: { target: null, data: {} } as never,
        counts,
      }),
    );
  };
  const lambda = (arn: string): WorldQuestion => ({
    ask: 'lambda',
    arn,
    event: {},
    timeLimitSeconds: 3,
    invocation: 'SYNCHRONOUS',
  });

  test('answers with what is written', () => {
    expect(ask(lambda('balance'))).toMatchObject([{ value: { balance: '12.50' }, tookMs: 300 }]);
    expect(ask({ ask: 'service', service: 'GetCustomerProfile', request: {} })).toMatchObject([
      { error: 'NoneFoundError' },
    ]);
    expect(ask({ ask: 'hours', hours: 'Always', queue: null })).toMatchObject([{ value: true }]);
  });

  test('a list is used in order, and its last answer stays', () => {
    expect(ask(lambda('lookup'), lambda('lookup'), lambda('lookup'))).toMatchObject([
      { reason: 'no such customer' },
      { value: { name: 'Ana' } },
      { value: { name: 'Ana' } },
    ]);
  });

  test('numbers are dialled as written, all others by *', () => {
    const dial = (number: string): WorldQuestion => ({
      ask: 'dial',
      number,
      timeLimitSeconds: 20,
      digits: '',
      callerId: null,
    });
    expect(ask(dial('+4930123'), dial('+1'))).toMatchObject([
      { error: 'ConnectionTimeLimitExceeded' },
      { tookMs: 60_000 },
    ]);
  });

  test('every part may be absent', () => {
    expect(worldFromJson('{}').ok).toBe(true);
  });
});

describe('what is wrong is named with its place', () => {
  test.each([
    [{ huors: {} }, 'huors', 'no “huors”'],
    [{ hours: { Main: 'opne' } }, 'hours.Main', '"open", "closed"'],
    [{ hours: { Main: { timeZone: 'Berlin', week: {} } } }, 'hours.Main.timeZone', 'a time zone'],
    [
      { hours: { Main: { timeZone: 'UTC', week: { monday: ['8-18'] } } } },
      'hours.Main.week.monday[0]',
      '08:00-18:00',
    ],
    [{ queues: { Sales: { waiting: -1 } } }, 'queues.Sales.waiting', 'whole number'],
    [{ queues: { Sales: { hours: 'Nowhere' } } }, 'queues.Sales.hours', 'Nowhere'],
    [{ lambdas: { f: { vaule: 1 } } }, 'lambdas.f', '{ "value": … }'],
    [{ lambdas: { f: [] } }, 'lambdas.f', 'at least one answer'],
    [{ unknown: 'crash' }, 'unknown', '"stop"'],
    [[], '', 'an object'],
  ])('%j', (source, path, words) => {
    const [problem] = problems(source);
    expect(problem?.path).toContain(path);
    expect(problem?.message).toContain(words);
    expect(problem?.fix).not.toBe('');
  });

  test('all at once', () => {
    expect(problems({ percentage: 101, unknown: 1 }).map(({ path }) => path)).toEqual([
      'percentage',
      'unknown',
    ]);
  });

  test('text that is not JSON', () => {
    expect(problems('{ hours: }')).toMatchObject([
      { path: '', message: expect.stringContaining('not JSON') },
    ]);
  });
});
