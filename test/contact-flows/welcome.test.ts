import { expect, test } from 'vitest';
import { cover } from '../../core/flow/coverage/cover.ts';
import { trailsOf } from '../../core/flow/testing/phone/center.ts';
import { dial } from '../../core/flow/testing/phone/dial.ts';
import { fault } from '../../core/flow/world/world.ts';
import { center, rendered, shipped } from './center.ts';

const open = '2026-03-02T10:00';
const from = '+34600111222';

test('a caller of sales waits, is answered, talks', async () => {
  const call = await dial(center(), { to: 'welcome', from, at: open });
  await call.hearsInOrder('Welcome to Centralita.', /sales press 1/);
  await call.presses('1');
  await call.isQueuedIn('sales');
  await call.hears('You are in the queue.');
  await call.waits(60);
  await call.hears(/not forgotten you/);
  await call.isAnsweredBy('ana');
  await call.isConnected();
  await call.agentHangsUp();
  await call.hasEnded('disconnected');
});

test('after the last hour nobody is put into a queue', async () => {
  const call = await dial(center(), { to: 'welcome', from, at: '2026-03-02T20:00' });
  await call.presses('1');
  await call.hears(/closed now/);
  await call.hasEnded('disconnected');
});

test('Christmas is a holiday, whatever the weekday', async () => {
  const call = await dial(center(), { to: 'welcome', from, at: '2026-12-25T10:00' });
  await call.presses('1');
  await call.hears(/closed now/);
});

test('where many wait, a callback is promised once and the line is free', async () => {
  const call = await dial(center(), { to: 'welcome', from, at: open });
  await call.presses('2');
  await call.hears(/called back without losing your place/);
  await call.presses('1');
  await call.hears(/call you back/);
  await call.hasEnded('disconnected');
  const asked = call.call.asked.flatMap(({ question }) =>
    question.ask === 'service' && question.service === 'CreateCallbackContact'
      ? [question.request]
      : [],
  );
  expect(asked).toEqual([expect.objectContaining({ CallbackNumber: from, QueueId: 'support' })]);
});

test('a withheld number is told that it cannot be called, and keeps its place', async () => {
  const call = await dial(center(), { to: 'welcome', at: open });
  await call.presses('2');
  await call.presses('1');
  await call.hears(/cannot call this number back/);
  await call.isQueuedIn('support');
});

test('three tries, then a person', async () => {
  const call = await dial(center(), { to: 'welcome', from, at: open });
  await call.presses('8');
  await call.hears(/did not get that/);
  await call.waits();
  await call.hears(/did not get that/);
  await call.presses('9');
  await call.hears(/called back/);
  await call.waits();
  await call.isQueuedIn('support');
});

test('whatever fails, nobody is left in silence', async () => {
  const failing = center();
  failing.world = { ...failing.world, unknown: 'error-branch' };
  const noQueues = await dial(
    { ...failing, world: { ...failing.world, queues: {} } },
    { to: 'welcome', from, at: open },
  );
  await noQueues.presses('1');
  await noQueues.hears(/cannot take your call right now/);
  const noCallback = await dial(failing, {
    to: 'welcome',
    from,
    at: open,
    services: { CreateCallbackContact: () => fault('NoMatchingError', 'The service is down.') },
  });
  await noCallback.presses('2');
  await noCallback.presses('1');
  await noCallback.isQueuedIn('support');
});

test('these calls cover what a call can try', async () => {
  const tried = center();
  const scripts = ['1', '2', '21', '22', '23', '8', '88', '888'];
  for (const script of scripts) {
    const call = await dial(tried, { to: 'welcome', from, at: open });
    for (const key of script) await call.presses(key);
    await call.waits(120);
  }
  const flows = new Map(shipped.map((built) => [built.name, rendered(built)]));
  const { flows: covered, unknown } = cover(flows, trailsOf(tried));
  expect(unknown).toEqual([]);
  expect(covered.get('welcome')?.blockShare.percent).toBeGreaterThan(75);
});
