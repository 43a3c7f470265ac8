import { expect, test } from 'vitest';
import { longWait, openCenter } from './center.ts';

const agent = 'night-shift-01';
test('a caller who chooses a callback is rung once, when it is their turn, and talks', async () => {
  const { clock, host, all, phase, call, pressAfter, problems } = openCenter(longWait);
  host.act((machine) => machine.logIn(agent, 'Break'));
  const id = call();
  await pressAfter(id, 'In an emergency, press 0', '0');
  await pressAfter(id, 'call you back', '1');
  await pressAfter(id, 'the number you are calling from', '1');
  await clock.until(() => all('record').some(({ record }) => record.ContactId === id));
  const promised = all('contact-event').find(
    ({ event }) => event.detail.initiationMethod === 'CALLBACK',
  );
  const callback = promised?.event.detail.contactId ?? '';
  await clock.until(() => phase(callback) === 'queued');
  expect(all('dial')).toEqual([]);

  host.act((machine) => machine.setStatus(agent, 'Available'));
  await clock.until(() => phase(callback) === 'ringing');
  host.act((machine) => machine.accept(agent, callback));
  await clock.until(() => all('dial').length > 0);
  expect(all('dial')[0]).toMatchObject({ contactId: callback, number: '+442079460001' });
  host.act((machine) => machine.callee(callback, 'answers'));
  await clock.until(() => phase(callback) === 'connected');
  await clock.pass(30);
  host.act((machine) => machine.hangUp(callback));
  host.act((machine) => machine.finish(agent, callback));
  await clock.pass(7200);
  expect(all('dial')).toHaveLength(1);
  const records = all('record').filter(({ record }) => record.ContactId === callback);
  expect(records).toHaveLength(1);
  expect(records[0]?.record).toMatchObject({
    InitiationMethod: 'CALLBACK',
    SystemEndpoint: { Address: '+442000000001' },
    InitialContactId: id,
    Agent: { Username: agent, AgentInteractionDuration: 30 },
  });
  expect(problems).toEqual([]);
});
