import { describe, expect, test } from 'vitest';
import { dial } from '../../core/flow/testing/phone/dial.ts';
import type { Phone } from '../../core/flow/testing/phone/phone.ts';
import type { LambdaHandler, QueueState } from '../../core/flow/world/world.ts';
import { center } from './center.ts';

const from = '+34600111222';
const monday = '2026-03-02T10:00';
const languagesOf = [
  ['en', /All our lines are busy/, /We are closed/],
  ['es', /Todas nuestras líneas/, /estamos cerrados/],
  ['it', /Tutte le nostre linee/, /siamo chiusi/],
  ['ro', /Toate liniile noastre/, /suntem închiși/],
] as const;

const wait = (minutes: string): Record<string, LambdaHandler> => ({
  'estimate-wait': () => ({ known: 'yes', minutes, position: '4', waiting: '9' }),
});

interface Sent {
  language?: string;
  at?: string;
  lambdas?: Record<string, LambdaHandler>;
  queues?: Record<string, QueueState>;
  attributes?: Record<string, string>;
}

/** A call on its way to a person. */
const sent = (
  topic: string,
  { language = 'en', at = monday, attributes = {}, ...world }: Sent = {},
) =>
  dial(center(), {
    to: `route-${language}`,
    from,
    at,
    attributes: { topic, language, ...attributes },
    ...world,
  });

const priorityOf = async (topic: string, attributes: Record<string, string>) =>
  (await sent(topic, { attributes })).call.session.settings.UpdateContactRoutingBehavior;

describe('who waits where', () => {
  test.each([
    ['sales', 'Sales'],
    ['support', 'Support'],
    ['billing', 'Billing'],
    ['emergency', 'Emergencies'],
    ['something new', 'Support'],
  ])('%s in %s', async (topic, queue) => {
    await (await sent(topic)).isQueuedIn(queue);
  });

  test('emergencies come first, then promises, gold customers and those who call again', async () => {
    const all = { openCallback: 'yes', tier: 'gold', repeat: 'yes' };
    expect(await priorityOf('emergency', all)).toEqual({ QueuePriority: 1 });
    expect(await priorityOf('sales', all)).toEqual({ QueuePriority: 2 });
    expect(await priorityOf('sales', { ...all, openCallback: 'no' })).toEqual({ QueuePriority: 3 });
    expect(await priorityOf('sales', { repeat: 'yes' })).toEqual({ QueuePriority: 4 });
    expect(await priorityOf('sales', {})).toBeUndefined();
  });

  test('functions are told of a priority by an attribute', async () => {
    const told = async (attributes: Record<string, string>) =>
      (await sent('sales', { attributes })).call.session.data.Attributes.priority;
    expect(await told({ tier: 'gold' })).toBe('3');
    expect(await told({})).toBeUndefined();
  });

  test('agents who speak the language are asked first, for a minute', async () => {
    const call = await sent('sales', { language: 'ro' });
    expect(call.call.session.settings.UpdateContactRoutingCriteria).toEqual({
      RoutingCriteria: {
        Steps: [
          {
            Expression: {
              AttributeCondition: expect.objectContaining({ Name: 'language', Value: 'ro' }),
            },
            Expiry: { DurationInSeconds: '60' },
          },
        ],
      },
    });
  });
});

describe.each(languagesOf)('in %s', (language, busy, closed) => {
  test.each([
    ['after the last hour', '2026-03-02T20:00'],
    ['on Sunday', '2026-03-01T12:00'],
    ['at Christmas, a Friday', '2026-12-25T10:00'],
  ])('nobody waits %s', async (_when, at) => {
    const call = await sent('sales', { language, at });
    await call.hears(closed);
    await call.waits();
    await call.waits();
    await call.hasEnded('disconnected');
  });

  test('emergencies are always taken', async () => {
    await (await sent('emergency', { language, at: '2026-12-25T03:00' })).isQueuedIn('Emergencies');
  });

  test('a full queue says so, and offers a callback', async () => {
    const call = await sent('sales', { language, queues: { Sales: { waiting: 9, capacity: 9 } } });
    await call.hears(busy);
    await call.hears(/tomorrow at ten/);
    await call.presses('2');
    await call.presses('1');
    await call.hears(/tomorrow at ten/);
    await call.hasEnded('disconnected');
  });
});

test('a closed day is told in the words that the center has for it', async () => {
  const call = await sent('billing', {
    lambdas: {
      'check-closure': (event) => ({
        closed: 'yes',
        hasClosureMessage: 'yes',
        closureMessage: `No ${JSON.stringify((event as { Details: { Parameters: object } }).Details.Parameters)} today.`,
      }),
    },
  });
  await call.hears('No {"queue":"Billing"} today.');
  await call.hears(/To leave a message, press 2/);
});

test.each([
  ['en', /We are closed at the moment/, /To leave a message/],
  ['es', /En este momento estamos cerrados/, /Para dejar un mensaje/],
  ['it', /In questo momento siamo chiusi/, /Per lasciare un messaggio/],
  ['ro', /suntem închiși/, /Pentru a lăsa un mesaj/],
])('a closure without words is told in those of the flow: %s', async (language, closed, menu) => {
  const lambdas = {
    'check-closure': () => ({ closed: 'yes', closureMessage: '', hasClosureMessage: 'no' }),
  };
  for (const to of ['main-menu', 'route']) {
    const call = await dial(center(), {
      to: `${to}-${language}`,
      from,
      at: monday,
      attributes: { topic: 'billing' },
      lambdas,
    });
    await call.hearsInOrder(closed, menu);
    expect(call.call.heard.map(({ text }) => text.trim())).not.toContain('');
  }
});

test('no closure stands before an emergency, whether it was known from the start or not', async () => {
  const lambdas = {
    'check-closure': () => ({
      emergency: 'no',
      closed: 'yes',
      closureMessage: 'Closed today.',
      hasClosureMessage: 'yes',
    }),
  };
  await (await sent('emergency', { lambdas })).isQueuedIn('Emergencies');
  const call = await dial(center(), { to: '+390200000001', from, at: monday, lambdas });
  await call.hearsInOrder('Closed today.', /In caso di emergenza, prema 0/);
  await call.presses('0');
  await call.isQueuedIn('Emergencies');
});

describe('a message that a supervisor set', () => {
  /** Messages by the queue that they are for; the empty name stands for all. */
  const told = (messages: Record<string, string>): Record<string, LambdaHandler> => ({
    'check-closure': (event) => {
      const { queue = '' } = (event as { Details: { Parameters: { queue?: string } } }).Details
        .Parameters;
      const emergencyOf = queue === '' || messages[queue] === undefined ? 'all' : 'queue';
      const emergencyMessage = messages[queue] ?? messages[''];
      return {
        closed: 'no',
        emergency: emergencyMessage === undefined ? 'no' : 'yes',
        emergencyMessage: emergencyMessage ?? '',
        emergencyOf: emergencyMessage === undefined ? '' : emergencyOf,
      };
    },
  });
  const heard = ({ call }: Phone) => call.heard.map(({ text }) => text);
  /** A caller who wants support, from the menu on. */
  const called = async (messages: Record<string, string>) => {
    const call = await dial(center(), {
      ...{ to: 'main-menu-ro', from, at: monday, lambdas: told(messages) },
      attributes: { identified: 'yes' },
    });
    for (let act = 0; act < 12 && call.call.session.phase === 'flow'; act++) await call.waits();
    await call.isQueuedIn('Support');
    return heard(call);
  };

  test('for one queue is heard on the way there, and on the way to no other', async () => {
    expect(await called({ Support: 'Support is slow.' })).toContain('Support is slow.');
    expect(await called({ Sales: 'Sales is slow.' })).not.toContain('Sales is slow.');
  });

  test('for all is heard once, in the menu or on the way', async () => {
    const all = { '': 'There is a storm.' };
    const times = (texts: string[]) => texts.filter((text) => text === all['']).length;
    expect(times(await called(all))).toBe(1);
    expect(times(heard(await sent('sales', { lambdas: told(all) })))).toBe(1);
  });

  test('for one queue is heard by who has heard the one for all', async () => {
    const texts = await called({ '': 'There is a storm.', Support: 'Support is slow.' });
    expect(texts.filter((text) => /storm|slow/.test(text))).toEqual([
      'There is a storm.',
      'Support is slow.',
    ]);
  });

  test('for emergencies is heard by them', async () => {
    const call = await sent('emergency', { lambdas: told({ Emergencies: 'Call 112.' }) });
    await call.hears('Call 112.');
    await call.isQueuedIn('Emergencies');
  });
});

describe('a callback is offered', () => {
  test('where the wait is known to be long, with the wait said first', async () => {
    const call = await sent('sales', { lambdas: wait('7') });
    await call.hearsInOrder(/about 7 minutes/, /call you back instead/);
  });

  test('not where it is short', async () => {
    const call = await sent('sales', { lambdas: wait('2') });
    await call.isQueuedIn('Sales');
    await call.hearsNothingLike(/call you back instead/);
  });

  test('not where nobody knows: no guess is made', async () => {
    const call = await sent('sales');
    await call.isQueuedIn('Sales');
    await call.hearsNothingLike(/minutes/);
  });

  test('where nobody works in the queue, which is said', async () => {
    const queues = { Sales: { hours: 'open', waiting: 0, agents: { staffed: 0, available: 0 } } };
    const call = await sent('sales', { queues });
    await call.hearsInOrder(/None of our colleagues is there/, /call you back instead/);
    await call.presses('0');
    await call.isQueuedIn('Sales');
  });
});

test.each([
  ['Billing', 'Billing'],
  ['Nowhere', 'Support'],
])('what is written, and tasks, go to the queue that they name: %s', async (queue, taken) => {
  const chat = await dial(center(), {
    to: 'task',
    at: monday,
    channel: 'CHAT',
    attributes: { queue },
  });
  await chat.isQueuedIn(taken);
});
