import { describe, expect, test } from 'vitest';
import { flowCall } from '../../adapters/connect/flow-call.ts';
import { sampleCenter } from '../../contact-flows/sample.ts';
import { requestAnswer, slotParameter } from '../../core/callbacks/callback-answers.ts';
import { requestCallback } from '../../core/callbacks/request-callback.ts';
import type { Json } from '../../core/flow/document/flow.ts';
import { dial } from '../../core/flow/testing/phone/dial.ts';
import type { Phone } from '../../core/flow/testing/phone/phone.ts';
import { fault, type LambdaHandler, took, type World } from '../../core/flow/world/world.ts';
import { at as epoch, center as memoryCenter } from '../core/callbacks/center.ts';
import { memoryDesk } from '../core/callbacks/memory-desk.ts';
import { center, sampleWorld } from './center.ts';

const from = '+34600111222';
const at = '2026-03-02T10:00';

interface Offered {
  language?: string;
  from?: string | null;
  lambdas?: Record<string, LambdaHandler>;
  failing?: boolean;
}

/** A caller to whom a callback is offered in the sales queue. */
const offered = ({ language = 'en', from: number = from, lambdas = {}, failing }: Offered = {}) =>
  dial(center(), {
    to: `route-${language}`,
    ...(number === null ? {} : { from: number }),
    at,
    attributes: { topic: 'sales', language },
    lambdas: {
      'estimate-wait': () => ({ known: 'yes', minutes: '9', position: '7', waiting: '7' }),
      ...lambdas,
    },
    services: failing ? { CreateCallbackContact: () => fault('NoMatchingError', 'Full.') } : {},
  });

const requests = ({ call }: Phone) =>
  call.asked.flatMap(({ question }) =>
    question.ask === 'lambda' && question.arn === 'request-callback'
      ? [(question.event as { Details: { Parameters: Record<string, string> } }).Details.Parameters]
      : [],
  );
const created = ({ call }: Phone) =>
  call.asked.flatMap(({ question }) =>
    question.ask === 'service' && question.service === 'CreateCallbackContact'
      ? [question.request]
      : [],
  );

describe.each([
  ['en', /as soon as it is your turn\. Goodbye/, /call you tomorrow at ten/],
  ['es', /en cuanto llegue su turno\. Hasta luego/, /llamaremos tomorrow at ten/],
  ['it', /appena arriva il suo turno\. Arrivederci/, /richiameremo tomorrow at ten/],
  ['ro', /imediat ce vă vine rândul\. La revedere/, /vom suna tomorrow at ten/],
])('in %s', (language, turn, slot) => {
  test('as soon as possible: promised once, put into the queue once', async () => {
    const call = await offered({ language });
    await call.presses('1');
    await call.presses('1');
    await call.hears(turn);
    await call.hasEnded('disconnected');
    expect(requests(call)).toEqual([
      expect.objectContaining({ queue: 'Sales', reason: 'sales', number: from }),
    ]);
    expect(requests(call)[0]?.slot?.trim()).toBe('');
    const CallerId = sampleCenter.numbers.find((one) => one.language === language)?.number;
    expect(created(call)).toEqual([
      expect.objectContaining({ CallbackNumber: from, QueueId: 'Sales', CallerId }),
    ]);
  });

  test('at a chosen time: promised, and nothing put into the queue', async () => {
    const call = await offered({ language });
    await call.presses('2');
    await call.presses('1');
    await call.hears(slot);
    await call.hasEnded('disconnected');
    expect(requests(call)).toEqual([expect.objectContaining({ slot: '2026-03-03T09:00:00Z' })]);
    expect(created(call)).toEqual([]);
  });
});

test('as many times are offered as there are', async () => {
  const call = await offered();
  await call.hears(/tomorrow at ten, press 2\. .*half past three, press 3\. If you do not/);
  const none = await offered({
    lambdas: { 'offer-callback': () => ({ offer: 'yes', inTurn: 'yes' }) },
  });
  await none.hears(/your turn, press 1\. If you do not want a callback, press 0/);
});

test('while the queue is closed, by its hours or a supervisor, nobody is promised to be called at once', async () => {
  const closed = { to: 'closed-en', from, at, attributes: { topic: 'sales' } };
  const call = await dial(center(), {
    ...closed,
    lambdas: {
      'offer-callback': () => ({
        ...{ offer: 'yes', alreadyOpen: 'no', inTurn: 'no' },
        ...{ slot1: '2026-03-03T09:00:00Z', slot1Text: 'tomorrow at ten' },
      }),
    },
  });
  await call.presses('1');
  await call.hears(/To be called tomorrow at ten, press 2/);
  await call.hearsNothingLike(/as soon as it is your turn/);
  await call.presses('2');
  await call.presses('1');
  await call.hears(/We will call you tomorrow at ten/);
  const none = await dial(center(), {
    ...closed,
    lambdas: { 'offer-callback': () => ({ offer: 'yes', alreadyOpen: 'no', inTurn: 'no' }) },
  });
  await none.presses('1');
  await none.hears(/cannot arrange a callback/);
  await none.hears(/leave your name and your message/);
});

test('another number is entered, with the calling code of the country', async () => {
  const call = await offered({ language: 'es' });
  await call.presses('1');
  await call.presses('2');
  await call.presses('600333444#');
  await call.hasEnded('disconnected');
  expect(requests(call)[0]?.number).toBe('+34600333444');
});

test('a withheld number is asked for, and one that cannot be called is never promised', async () => {
  const call = await offered({ language: 'es', from: null });
  await call.presses('1');
  for (let attempt = 0; attempt < 3; attempt++) {
    await call.presses('12#');
    await call.hears(/No podemos llamar a ese número/);
  }
  await call.hears(/no podemos concertar/);
  await call.isQueuedIn('Sales');
  expect(requests(call)).toEqual([]);
});

test('whoever has one already is told so, and waits', async () => {
  const lambdas = { 'offer-callback': () => ({ offer: 'no', alreadyOpen: 'yes' }) };
  const call = await offered({ lambdas });
  await call.hears(/already have a callback/);
  await call.isQueuedIn('Sales');
});

test('a time that somebody else took is offered anew', async () => {
  let request = 0;
  const lambdas = {
    'request-callback': () =>
      request++ === 0
        ? { accepted: 'no', problem: 'slot-taken' }
        : { accepted: 'yes', problem: '' },
  };
  const call = await offered({ lambdas });
  await call.presses('2');
  await call.presses('1');
  await call.hears(/just been taken/);
  await call.presses('3');
  await call.presses('1');
  await call.hears(/call you tomorrow at half past three/);
});

test.each([
  [
    'the function fails',
    {
      'request-callback': () => {
        throw new Error('Down.');
      },
    },
  ],
  ['it is refused', { 'request-callback': () => ({ accepted: 'no', problem: 'other' }) }],
])('nothing is promised when %s, and the place in the queue remains', async (_why, lambdas) => {
  const call = await offered({ lambdas });
  await call.presses('1');
  await call.presses('1');
  await call.hears(/cannot arrange a callback/);
  await call.hearsNothingLike(/We will call you as soon as/);
  await call.isQueuedIn('Sales');
});

test.each([
  ['1', 'queued', /We will call you as soon as it is your turn/, 1],
  ['2', 'scheduled', /We will call you tomorrow at ten/, 0],
] as const)(
  'a function that promised and answers too late is asked again: by key %s, %s',
  async (key, state, words, queued) => {
    const { world, desk } = memoryDesk(memoryCenter(), epoch(`${at}+01:00`));
    let asked = 0;
    const lambdas = {
      'request-callback': async (event: Json) => {
        const { contactId, parameters } = flowCall(event);
        const { number = '', reason = '', queue = '' } = parameters;
        const request = {
          ...{ contactId, number, reason, queue, slot: slotParameter(parameters.slot) },
          ...{ language: 'en' as const, attributes: {}, during: null },
        };
        const answer = requestAnswer(await requestCallback(request, desk()));
        return asked++ === 0 ? took(6000, answer) : answer;
      },
    };
    const call = await offered({ lambdas });
    await call.presses(key);
    await call.presses('1');
    await call.hears(words);
    await call.hearsNothingLike(/cannot arrange a callback/);
    await call.hasEnded('disconnected');
    expect(world.all()).toMatchObject([{ state }]);
    expect(created(call)).toHaveLength(queued);
  },
);

test('a promise that was accepted is said to be kept though the queue does not take it', async () => {
  const call = await offered({ failing: true });
  await call.presses('1');
  await call.presses('1');
  expect(created(call).map((asked) => (asked as { CallerId?: string }).CallerId ?? null)).toEqual([
    '+442000000001',
    null,
  ]);
  await call.hears(/We will call you as soon as/);
  await call.hearsNothingLike(/cannot arrange a callback/);
  await call.hasEnded('disconnected');
});

describe('a scheduled callback', () => {
  const rings = (
    language: string,
    given: {
      lambdas?: Record<string, LambdaHandler>;
      queues?: World['queues'];
      topic?: string;
    } = {},
  ) => {
    const { lambdas = {}, queues, topic = 'billing' } = given;
    const called = { to: 'callback', from, at, attributes: { topic, language }, lambdas };
    return dial(center(queues ? { queues } : {}), called);
  };
  const isReached = ({ call }: Phone) => call.session.data.Attributes?.callbackReached === 'yes';
  const closed = {
    'check-closure': () => ({
      ...{ closed: 'yes', hasClosureMessage: 'yes', closureMessage: 'We are moving.' },
    }),
  };

  test.each([
    ['en', /You asked us to call you/],
    ['es', /Nos pidió que le llamáramos/],
    ['it', /Ci aveva chiesto di essere richiamato/],
    ['ro', /Ne-ați cerut să vă sunăm/],
  ])('leads in %s to the queue of its topic, before others', async (language, greeting) => {
    const call = await rings(language);
    await call.hears(greeting);
    await call.presses('1');
    await call.isQueuedIn('Billing');
    expect(call.call.session.settings.UpdateContactRoutingBehavior).toEqual({ QueuePriority: 2 });
    expect(isReached(call)).toBe(true);
  });

  test('that a machine answers, or somebody who says nothing, asks twice, says who called, and has reached nobody', async () => {
    const call = await rings('en');
    await call.waits();
    await call.hears(/To be connected, press 1/);
    await call.waits();
    await call.hears(/We wanted to call you back/);
    await call.hasEnded('disconnected');
    expect(isReached(call)).toBe(false);
  });

  test('whose customer answers at the second time leads to the queue', async () => {
    const call = await rings('en');
    await call.waits();
    await call.presses('1');
    await call.isQueuedIn('Billing');
    expect(isReached(call)).toBe(true);
  });

  test('into a closure or an empty team finds another time, no queue', async () => {
    const call = await rings('en', { lambdas: closed });
    await call.presses('1');
    await call.hears(/We are moving\./);
    const { queues = {} } = sampleWorld();
    const nobody = {
      hours: 'open' as const,
      waiting: 0,
      agents: { online: 0, available: 0, staffed: 0 },
    };
    const empty = await rings('en', { queues: { ...queues, Billing: nobody } });
    await empty.presses('1');
    await empty.hears(/All our lines are busy/);
    for (const one of [call, empty]) {
      await one.hears(/We can call you back instead/);
      await one.presses('2');
      await one.presses('1');
      await one.hears(/We will call you tomorrow at ten/);
    }
  });

  test('about an emergency waits for no closure', async () => {
    const call = await rings('en', { lambdas: closed, topic: 'emergency' });
    await call.presses('1');
    await call.isQueuedIn('Emergencies');
  });

  test('that finds no other time has not reached its customer; one that is not wanted any more has', async () => {
    const none = await rings('en', { lambdas: { 'offer-callback': () => ({ offer: 'no' }) } });
    await none.presses('2');
    await none.hasEnded('disconnected');
    expect(isReached(none)).toBe(false);
    const declined = await rings('en');
    await declined.presses('2');
    await declined.presses('0');
    await declined.hasEnded('disconnected');
    expect(isReached(declined)).toBe(true);
  });

  test('at a bad moment finds another one', async () => {
    const call = await rings('it');
    await call.presses('2');
    await call.presses('2');
    await call.presses('1');
    await call.hears(/La richiameremo tomorrow at ten/);
  });
});
