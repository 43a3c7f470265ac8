import { describe, expect, test } from 'vitest';
import { dial } from '../../core/flow/testing/phone/dial.ts';
import type { Phone } from '../../core/flow/testing/phone/phone.ts';
import type { QueueState } from '../../core/flow/world/world.ts';
import { center } from './center.ts';

const from = '+34600111222';
const night = '2026-03-02T03:00';
const monday = '2026-03-02T10:00';
const evening = '2026-03-02T19:58:30';
const doors = ['error-en', 'text-phone'];

const closedFor = (words: string) => ({
  'check-closure': () => ({
    closed: 'yes',
    closureMessage: words,
    hasClosureMessage: words === '' ? 'no' : 'yes',
  }),
});
const open = { waiting: 0, capacity: 10, hours: 'open' } as const;
const deserted: Record<string, QueueState> = {
  Support: { ...open, agents: { staffed: 0, available: 0 } },
};

const heard = (call: Phone) => call.heard.map(({ text }) => text);
const times = (call: Phone, words: RegExp) => heard(call).filter((text) => words.test(text)).length;

describe.each(doors)('nobody waits behind %s', (to) => {
  test.each([
    ['at night', { at: night }],
    ['while the center is closed', { at: monday, lambdas: closedFor('') }],
  ])('%s: it is said, and a callback promised to whoever wants one', async (_when, world) => {
    const call = await dial(center(), { to, from, ...world });
    await call.hears(/We are closed at the moment/);
    if (to === 'text-phone') await call.presses('1');
    await call.hears(/call you back instead/);
    await call.presses('2');
    await call.presses('1');
    await call.hears(/We will call you tomorrow at ten/);
    await call.hasEnded('disconnected');
  });

  test('at night whoever does nothing is not kept waiting', async () => {
    const call = await dial(center(), { to, from, at: night });
    for (let act = 0; act < 12 && !call.call.ended; act++) await call.waits();
    await call.hasEnded('disconnected');
    expect(call.call.session.phase).not.toBe('queued');
  });

  test('while nobody works in the queue: it is said, and a callback offered', async () => {
    const call = await dial(center(), { to, from, at: monday, queues: deserted });
    await call.hearsInOrder(/None of our colleagues is there/, /call you back instead/);
  });
});

test('an emergency that something failed for goes to those who take emergencies, at night as well', async () => {
  const call = await dial(center(), {
    to: 'error-en',
    from,
    at: night,
    attributes: { topic: 'emergency' },
    lambdas: closedFor('Closed for the night.'),
  });
  await call.isQueuedIn('Emergencies');
  await call.hearsNothingLike(/Closed for the night/);
});

test('a text telephone is read no menu, however long the wait is', async () => {
  const call = await dial(center(), {
    to: 'text-phone',
    from,
    at: monday,
    lambdas: { 'estimate-wait': () => ({ known: 'yes', minutes: '20', position: '9' }) },
  });
  await call.isQueuedIn('Support');
  await call.hearsNothingLike(/press/);
  expect(call.call.session.settings.UpdateContactRoutingBehavior).toEqual({ QueuePriority: 2 });
});

describe('whoever waits', () => {
  /** A caller in the queue of support, or of emergencies, in a world that can change from then on. */
  async function waiting(language: string, at = monday, topic = 'support') {
    const world = { agents: { staffed: 3, available: 0 }, closure: null as string | null };
    const queue = (hours: string) => ({ waiting: 0, capacity: 10, hours, agents: world.agents });
    const call = await dial(center(), {
      ...{ to: `error-${language}`, from, at, attributes: { topic } },
      queues: { Support: queue('Support'), Emergencies: queue('Emergencies') },
      lambdas: {
        'check-closure': () =>
          world.closure === null ? { closed: 'no' } : closedFor(world.closure)['check-closure'](),
      },
    });
    expect(call.call.session.phase).toBe('queued');
    return { call, world };
  }

  describe.each([
    ['en', /None of our colleagues/, /closed in the meantime/, /leave your name/],
    ['es', /no hay ningún agente/, /hemos cerrado/, /Deje ahora su nombre/],
    ['it', /nessun operatore/, /abbiamo chiuso/, /Lasci ora il suo nome/],
    ['ro', /niciun operator/, /am închis/, /lăsați acum numele/],
  ])('in %s', (language, nobody, closed, message) => {
    test('hears that the last agent has left, and can have a callback', async () => {
      const { call, world } = await waiting(language);
      world.agents.staffed = 0;
      await call.waits(55);
      await call.hears(nobody);
      await call.presses('2');
      await call.presses('1');
      await call.hasEnded('disconnected');
      await call.hears(/tomorrow at ten/);
    });

    test('hears that it has closed; with nobody left they can leave a message', async () => {
      const { call, world } = await waiting(language, evening);
      await call.waits(55);
      await call.hearsNothingLike(closed);
      world.agents.staffed = 0;
      await call.waits(60);
      await call.hears(closed);
      await call.presses('0');
      await call.hearsInOrder(nobody, message);
      await call.presses('#');
      await call.hasEnded('disconnected');
    });
  });

  test('is offered a callback once, keeps the place while the queue is open, and not for ever', async () => {
    const { call, world } = await waiting('en');
    world.agents.staffed = 0;
    await call.waits(55);
    await call.presses('0');
    await call.isQueuedIn('Support');
    await call.waits(300);
    await call.isQueuedIn('Support');
    expect(times(call, /call you back instead/)).toBe(1);
    await call.waits(400);
    await call.hears(/leave your name/);
    await call.hangsUp();
  });

  test('keeps the place after closing time while agents are left', async () => {
    const { call } = await waiting('en', evening);
    await call.waits(115);
    await call.hears(/closed in the meantime/);
    await call.presses('0');
    await call.waits(900);
    await call.isQueuedIn('Support');
    expect(times(call, /closed in the meantime/)).toBe(1);
    expect(times(call, /call you back instead/)).toBe(1);
    await call.isAnsweredBy('ana');
  });

  test('hears a supervisor’s closure in its words, and once', async () => {
    const { call, world } = await waiting('en');
    world.closure = 'We close for a fire drill.';
    await call.waits(180);
    await call.hears('We close for a fire drill.');
    await call.presses('0');
    await call.waits(600);
    await call.isQueuedIn('Support');
    expect(times(call, /fire drill/)).toBe(1);
    world.agents.staffed = 0;
    for (let act = 0; act < 30 && !/leave your name/.test(heard(call).at(-1) ?? ''); act++) {
      if (/press 0/.test(heard(call).at(-1) ?? '')) await call.presses('0');
      await call.waits(10);
    }
    await call.hears(/leave your name/);
  });

  test('with an emergency is told of no closure', async () => {
    const { call, world } = await waiting('en', monday, 'emergency');
    world.closure = 'We close for a fire drill.';
    await call.waits(600);
    await call.isQueuedIn('Emergencies');
    await call.hearsNothingLike(/fire drill/);
  });
});
