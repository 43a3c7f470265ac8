import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Call, type CallOptions } from '../../../../core/flow/call/call.ts';
import { flowLibrary } from '../../../../core/flow/run/flow-library.ts';
import { emptyWorld, type World } from '../../../../core/flow/world/world.ts';
import { bank, bankFlows, mondayMorning, mondayNight } from './bank.ts';
import { block, entry, flowOf } from './flow-of.ts';

const begin = (world: Partial<World> = {}, options: Partial<CallOptions> = {}): Call =>
  Call.start(bankFlows, bank(world), { flow: 'main', now: mondayMorning, ...options }) as Call;

const said = (call: Call): string[] => call.heard.map(({ text }) => text);
const seconds = (call: Call): number => (call.clockMs - mondayMorning) / 1000;

describe('a call', () => {
  test('is greeted and asked, and waits', () => {
    const call = begin();
    expect(said(call)).toEqual([
      'Welcome to the little bank.',
      'For your balance press one, for an agent press two.',
    ]);
    expect(call.awaiting).toMatchObject({ ask: 'input', timeLimitSeconds: 5 });
    expect(call.ended).toBeNull();
  });

  test('goes its way to the end', () => {
    const call = begin();
    call.press('1');
    expect(said(call).at(-1)).toBe('You have 12 euros.');
    expect(call.ended).toEqual({ how: 'disconnected', by: 'flow' });
    expect(call.trail).toEqual(
      [
        ['logging', 'next'],
        ['attributes', 'next'],
        ['greeting', 'next'],
        ['hours', 'Equals True'],
        ['menu', 'Equals 1'],
        ['balance', 'next'],
        ['tell', 'next'],
        ['bye', null],
      ].map(([name, branch]) => ({ flow: 'main', block: name, branch })),
    );
    expect(call.asked.map(({ question }) => question.ask)).toEqual(['hours', 'lambda']);
  });

  test('out of hours is told so', () => {
    const call = begin({}, { now: mondayNight });
    expect(said(call)).toContain('We are closed.');
  });

  test('a flow that is not in the library is a mistake of the caller', () => {
    expect(() => begin({}, { flow: 'mian' })).toThrow('mian');
  });

  test('a resource that the world lacks stops it by name', () => {
    const call = begin({ hours: {} });
    expect(call.ended).toMatchObject({ code: 'unknown-resource', name: 'Office' });
  });
});

/** 2.5 words a second: the greeting of 5 words lasts 2 s, the menu of 10 words 4 s. */
describe('the clock', () => {
  test('a prompt is heard out before the next block; keys come after the menu', () => {
    const call = begin();
    expect(seconds(call)).toBe(2);
    call.press('1');
    expect(call.asked.at(-1)?.atMs).toBe(mondayMorning + 6_000);
    // 0.4 s for the function, 4 words of balance.
    expect(seconds(call)).toBeCloseTo(6 + 0.4 + 1.6);
  });

  test('keys cut the menu', () => {
    const call = begin();
    call.pass(1);
    call.press('1', { cut: true });
    expect(call.heard[1]).toMatchObject({ lasts: 4_000, playedMs: 1_000 });
    expect(call.asked.at(-1)?.atMs).toBe(mondayMorning + 3_000);
  });

  test('a time limit begins when the prompt ends', () => {
    const call = begin();
    expect(call.deadlineMs).toBe(mondayMorning + 11_000);
    call.waitOut();
    expect(call.events).toContainEqual(
      expect.objectContaining({ type: 'branch-taken', branch: 'InputTimeLimitExceeded' }),
    );
  });

  test('passing time is the same as waiting out each limit in it', () => {
    const call = begin();
    call.pass(4 + 5 + 4 + 4);
    expect(call.trail.filter(({ branch }) => branch === 'InputTimeLimitExceeded')).toHaveLength(1);
    call.pass(1);
    expect(call.trail.filter(({ branch }) => branch === 'InputTimeLimitExceeded')).toHaveLength(2);
    expect(seconds(call)).toBeCloseTo(2 + 4 + 5 + 4 + 5);
  });

  test('words into a menu of keys change nothing, its time limit neither', () => {
    const call = begin();
    call.pass(5);
    const { deadlineMs } = call;
    call.say('the first one, please');
    expect(call.deadlineMs).toBe(deadlineMs);
    expect(seconds(call)).toBe(7);
  });

  test('a chat waits for its time, or for an event that it listens for', () => {
    const flow = flowOf(
      block(
        'wait',
        'Wait',
        { TimeLimitSeconds: '60', Events: ['CustomerReturned'] },
        {
          next: 'bye',
          'Equals WaitCompleted': 'bye',
          'Equals CustomerReturned': 'back',
          NoMatchingError: 'bye',
        },
      ),
      block('back', 'MessageParticipant', { Text: 'Welcome back' }, { next: 'bye' }),
      block('bye', 'DisconnectParticipant'),
    );
    const start = (): Call =>
      Call.start(flowLibrary([entry('chat', flow)]), emptyWorld(), {
        flow: 'chat',
        data: { Channel: 'CHAT' },
        now: 0,
      }) as Call;
    const [waits, returns] = [start(), start()];
    waits.pass(20);
    waits.event('BotParticipantDisconnected');
    waits.waitOut();
    expect([waits.clockMs, said(waits)]).toEqual([60_000, []]);
    returns.pass(20);
    returns.event('CustomerReturned');
    expect([returns.clockMs, said(returns)]).toEqual([20_000, ['Welcome back']]);
  });

  test('a chat takes no time to read', () => {
    const flow = flowOf(
      block('hello', 'MessageParticipant', { Text: 'Hello' }, { next: 'bye' }),
      block('bye', 'DisconnectParticipant'),
    );
    const call = Call.start(flowLibrary([entry('chat', flow)]), emptyWorld(), {
      flow: 'chat',
      data: { Channel: 'CHAT' },
      now: 0,
    }) as Call;
    expect([call.clockMs, call.heard[0]?.lasts]).toEqual([0, 0]);
  });
});

describe('the queue', () => {
  const queued = (): Call => {
    const call = begin();
    call.press('2');
    return call;
  };

  test('plays its flow round and round until an agent accepts', () => {
    const call = queued();
    expect(call.session.phase).toBe('queued');
    const before = call.clockMs;
    call.pass(70);
    expect(call.clockMs).toBe(before + 70_000);
    expect(said(call).filter((text) => text === 'Please wait for an agent.')).toHaveLength(3);
    call.agentAccepts('ana');
    expect(call.session.phase).toBe('connected');
    expect(call.session.data.Agent).toMatchObject({ UserName: 'ana' });
    call.pass(60);
    call.agentHangsUp();
    expect(call.ended).toEqual({ how: 'disconnected', by: 'agent' });
  });

  test('a customer may leave it', () => {
    const call = queued();
    call.hangUp();
    expect(call.ended).toEqual({ how: 'disconnected', by: 'customer' });
  });

  test('agents of the world are known by name', () => {
    const call = begin({ agents: { a1: { userName: 'ana', firstName: 'Ana' } } });
    call.press('2');
    call.agentAccepts('ana');
    expect(call.session.data.Agent).toMatchObject({ UserName: 'ana', FirstName: 'Ana' });
  });
});

describe('the disconnect flow', () => {
  const hook = { EventHooks: { CustomerRemaining: 'survey' } };
  const main = flowOf(
    block('hook', 'UpdateContactEventHooks', hook, { next: 'ask', NoMatchingError: 'end' }),
    block(
      'ask',
      'GetParticipantInput',
      { Text: 'What is it?', InputTimeLimitSeconds: '5', StoreInput: 'False' },
      { next: 'end', NoMatchingError: 'end', InputTimeLimitExceeded: 'queue' },
    ),
    block('queue', 'UpdateContactTargetQueue', { QueueId: 'q' }, { next: 'transfer' }),
    block('transfer', 'TransferContactToQueue', {}, { next: 'end', NoMatchingError: 'end' }),
    block('end', 'DisconnectParticipant'),
  );
  const survey = flowOf(
    block('ask', 'MessageParticipant', { Text: 'How was it?' }, { next: 'bye' }),
    block('bye', 'DisconnectParticipant'),
  );
  const library = flowLibrary([entry('main', main), entry('survey', survey)]);
  const world = { ...emptyWorld(), queues: { q: {} } };
  const called = () => Call.start(library, world, { flow: 'main' }) as Call;
  const played = ({ events }: Call) =>
    events.flatMap((event) => (event.type === 'prompt-played' ? [event.prompt.content] : []));

  test('is run after the customer has hung up, and heard by nobody', () => {
    const call = called();
    call.hangUp();
    expect(played(call)).toEqual(['What is it?', 'How was it?']);
    expect(said(call)).toEqual(['What is it?']);
  });

  test('is heard by the customer whose agent has hung up', () => {
    const call = called();
    call.waitOut();
    call.agentAccepts('ana');
    call.agentHangsUp();
    expect(said(call)).toEqual(['What is it?', 'How was it?']);
  });
});

describe('handlers that take real time', () => {
  const slow = { lambdas: { balance: async () => ({ balance: '7' }) } };

  test('make a promise of the act, and the same call', async () => {
    const call = begin(slow);
    const settled = call.press('1');
    expect(settled).toBeInstanceOf(Promise);
    await settled;
    expect(said(call).at(-1)).toBe('You have 7 euros.');
  });

  test('acting before they are done is a mistake', async () => {
    const call = begin(slow);
    const settled = call.press('1');
    expect(() => call.press('2')).toThrow('await');
    await settled;
  });
});

test('a flow that asks the world for ever is stopped', () => {
  const flow = flowOf(
    block(
      'again',
      'InvokeLambdaFunction',
      { LambdaFunctionARN: 'f' },
      {
        next: 'again',
        NoMatchingError: 'again',
      },
    ),
  );
  const world = { ...emptyWorld(), lambdas: { f: () => ({}) } };
  const call = Call.start(flowLibrary([entry('round', flow)]), world, { flow: 'round' }) as Call;
  expect(call.ended).toMatchObject({ code: 'endless-loop', block: 'again' });
  expect(call.trail.at(-1)).toEqual({ flow: 'round', block: 'again', branch: null });
});

describe('always', () => {
  const act = fc.oneof(
    fc.constantFrom('1', '2', '9', '#').map((keys) => (call: Call) => call.press(keys)),
    fc.integer({ min: 0, max: 90 }).map((passed) => (call: Call) => call.pass(passed)),
    fc.constant((call: Call) => call.waitOut()),
    fc.constant((call: Call) => call.agentAccepts('ana')),
    fc.constant((call: Call) => call.hold()),
    fc.constant((call: Call) => call.resume()),
    fc.constant((call: Call) => call.say('hello', { cut: true })),
    fc.constant((call: Call) => call.hangUp()),
  );
  const acts = fc.array(act, { maxLength: 12 });

  test('the same acts give the same call, and the clock never goes back', () => {
    fc.assert(
      fc.property(acts, fc.integer(), (steps, seed) => {
        const [one, other] = [begin({}, { seed }), begin({}, { seed })];
        for (const doIt of steps) {
          const before = one.clockMs;
          doIt(one);
          doIt(other);
          expect(one.clockMs).toBeGreaterThanOrEqual(before);
        }
        expect(one.events).toEqual(other.events);
        expect(one.heard).toEqual(other.heard);
        expect(one.clockMs).toBe(other.clockMs);
      }),
      { numRuns: 100 },
    );
  });
});
