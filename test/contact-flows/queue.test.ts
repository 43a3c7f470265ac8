import { describe, expect, test } from 'vitest';
import { dial } from '../../core/flow/testing/phone/dial.ts';
import { center } from './center.ts';

const from = '+34600111222';
const at = '2026-03-02T10:00';

/** A call that waits for support in one language. */
const queued = async (
  language: string,
  minutes: string,
  known = 'yes',
  position = known === 'yes' ? '3' : '',
) => {
  const call = await dial(center(), {
    to: `error-${language}`,
    from,
    at,
    lambdas: {
      'estimate-wait': () => ({ known, minutes, position, waiting: '2' }),
    },
  });
  await call.isQueuedIn('Support');
  return call;
};

describe.each([
  ['en', /number 3 in the queue/, /about 6 minutes/, /keeping your place/],
  ['es', /puesto número 3/, /unos 6 minutos/, /Conserva su puesto/],
  ['it', /posto numero 3/, /circa 6 minuti/, /posto in coda è conservato/],
  ['ro', /pe locul 3/, /aproximativ 6 minute/, /Vă păstrați locul/],
])('in %s', (language, place, minutes, comfort) => {
  test('place, expected wait, music, comfort, and again', async () => {
    const call = await queued(language, '6');
    await call.hearsInOrder(place, minutes, 'Music.');
    await call.waits(60);
    await call.hearsInOrder(comfort, place);
  });
});

test.each(['TASK', 'CHAT', 'EMAIL'] as const)(
  '%s waits without music, which only calls can hear',
  async (channel) => {
    const call = await dial(center(), {
      ...{ to: 'error-en', from, at },
      lambdas: { 'estimate-wait': () => ({ known: 'yes', minutes: '6', position: '3' }) },
      channel,
    });
    await call.isQueuedIn('Support');
    await call.waits(600);
    await call.isQueuedIn('Support');
    const way = call.call.trail.filter(({ flow }) => flow === 'queue-en');
    expect(way.at(-1)?.block).toBe('only wait');
    expect(way.filter(({ branch }) => branch === 'NoMatchingError')).toEqual([]);
    await call.isAnsweredBy('ana');
  },
);

test('a wait that nobody knows is not announced', async () => {
  const call = await queued('en', '', 'no');
  await call.hears('Music.');
  await call.waits(600);
  await call.hearsNothingLike(/minute|number/);
});

test('a place is told though nobody knows the wait', async () => {
  const call = await queued('es', '', 'no', '4');
  await call.hears(/puesto número 4/);
  await call.hearsNothingLike(/minuto/);
});

test('a short wait is called short', async () => {
  const call = await queued('en', '1');
  await call.hears(/not be more than a minute/);
});

test('after some minutes a callback is offered, where it would still help', async () => {
  const long = await queued('ro', '8');
  for (let turn = 0; turn < 3; turn++) await long.waits();
  await long.hears(/vă putem suna noi/);
  await long.presses('1');
  await long.presses('1');
  await long.hears(/Vă vom suna imediat ce vă vine rândul/);
  await long.hasEnded('disconnected');
  const short = await queued('ro', '1');
  for (let turn = 0; turn < 6; turn++) await short.waits();
  await short.hearsNothingLike(/vă putem suna noi/);
});

test('the minutes are counted for the agent, and past ten no more exactly', async () => {
  const call = await queued('en', '1');
  await call.waits(125);
  await call.has('$.Attributes.waitedMinutes', '2');
  await call.waits(1200);
  await call.has('$.Attributes.waitedMinutes', 'more than 10');
  await call.isAnsweredBy('ana');
  expect(call.call.heard.map(({ text }) => text)).toContain('Has waited more than 10 minutes.');
});

describe('another queue', () => {
  const estimate = { known: 'yes', minutes: '6', position: '3' };
  const dialled = (attributes: Record<string, string>) =>
    dial(center(), {
      ...{ to: 'error-en', from, at, attributes },
      lambdas: { 'estimate-wait': () => estimate },
    });

  test('that a supervisor names takes the caller after one turn, once', async () => {
    const call = await dialled({ moveOn: 'yes', moveTo: 'Sales' });
    await call.isQueuedIn('Support');
    await call.waits(60);
    await call.isQueuedIn('Sales');
    await call.has('$.Attributes.moveOn', 'no');
  });

  test('that is not there leaves the caller where they are', async () => {
    const call = await dialled({ moveOn: 'yes', moveTo: 'Nowhere' });
    await call.waits(60);
    await call.hears(/keeping your place/);
    await call.isQueuedIn('Support');
  });

  test('is the overflow while it is open', async () => {
    const answers = [{ overflow: 'yes', overflowQueue: 'Sales' }, { overflow: 'no' }];
    const call = await dial(center(), {
      ...{ to: 'error-en', from, at },
      lambdas: { 'estimate-wait': () => ({ ...estimate, ...answers.shift() }) },
    });
    await call.isQueuedIn('Sales');
    await call.hears(/number 3 in the queue/);
  });
});
