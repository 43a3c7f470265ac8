import { expect, test } from 'vitest';
import { callbackCalls } from '../../../adapters/connect/callback-calls.ts';
import type { CalleeDoes } from '../../../core/center/center-machine.ts';
import { idOf } from '../../../simulator/center-identity.ts';
import { config, longWait } from './center.ts';
import { wiredCenter } from './wired-center.ts';

const agent = 'night-shift-01';
const settings = {
  ...{ instanceId: idOf('instance', config.name), flowIds: {}, queueIds: {}, callerId: null },
};

/** A caller's callback in Connect's queue, and what the customer's phone does once an agent has taken it. */
async function taken(does: CalleeDoes | null) {
  const { center, client, close } = await wiredCenter({ answers: longWait });
  const { clock, host, all, phase, call, pressAfter } = center;
  host.act((machine) => machine.logIn(agent, 'Break'));
  const asked = call();
  await pressAfter(asked, 'In an emergency, press 0', '0');
  await pressAfter(asked, 'call you back', '1');
  await pressAfter(asked, 'the number you are calling from', '1');
  const promised = () =>
    all('contact-event').find(({ event }) => event.detail.initiationMethod === 'CALLBACK')?.event
      .detail.contactId ?? '';
  await clock.until(() => phase(promised()) === 'queued');
  const calls = callbackCalls(settings, client);
  if (does === null) {
    await calls.stop(promised());
  } else {
    host.act((machine) => machine.setStatus(agent, 'Available'));
    await clock.until(() => phase(promised()) === 'ringing');
    host.act((machine) => machine.accept(agent, promised()));
    await clock.until(() => all('dial').length > 0);
    host.act((machine) => machine.callee(promised(), does));
    await clock.pass(60);
  }
  const { legs } = await calls.queued(asked);
  await close();
  return legs;
}

test.each(['no-answer', 'busy', 'invalid-number'] as const)(
  'a customer who is rung by an agent (%s) was tried, and Connect will try again',
  async (does) => {
    expect(await taken(does)).toMatchObject([{ outcome: 'unreached' }, { outcome: 'running' }]);
  },
);

test('one who answers is reached, one who is taken out of the queue is stopped', async () => {
  expect(await taken('answers')).toMatchObject([{ outcome: 'reached' }]);
  expect(await taken(null)).toMatchObject([{ outcome: 'stopped' }]);
});
