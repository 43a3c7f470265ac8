import { expect, test } from 'vitest';
import { endAll } from '../../../local/connect/end-all.ts';
import { longWait, openCenter } from './center.ts';

test('a stop ends calls, but cancels no callback that waits in a queue', async () => {
  const { clock, host, all, phase, call, pressAfter } = openCenter(longWait);
  host.act((machine) => machine.logIn('night-shift-01', 'Break'));
  const asked = call();
  await pressAfter(asked, 'In an emergency, press 0', '0');
  await pressAfter(asked, 'call you back', '1');
  await pressAfter(asked, 'the number you are calling from', '1');
  await clock.until(() => all('record').some(({ record }) => record.ContactId === asked));
  const promised = all('contact-event').find(
    ({ event }) => event.detail.initiationMethod === 'CALLBACK',
  );
  const callback = promised?.event.detail.contactId ?? '';
  const other = call('+442079460002');
  await clock.pass(1);

  endAll(host);
  await clock.pass(1);
  expect(phase(callback)).toMatch(/scheduled|queued/);
  expect(phase(other)).toBeUndefined();
  const ended = all('record').map(({ record }) => record.ContactId);
  expect(ended).toContain(other);
  expect(ended).not.toContain(callback);
  expect(host.act((machine) => machine.snapshot()).agents.filter((one) => one.loggedIn)).toEqual(
    [],
  );
});
