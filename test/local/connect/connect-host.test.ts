import { expect, test } from 'vitest';
import { openCenter } from './center.ts';

const agent = 'night-shift-01';

test('a caller chooses an emergency by key, is answered, and one record tells it', async () => {
  const { clock, host, all, phase, call, pressAfter, problems } = openCenter();
  host.act((machine) => machine.logIn(agent, 'Available'));
  const id = call();
  await pressAfter(id, 'In an emergency, press 0', '0');
  await clock.until(() => phase(id) === 'ringing');
  host.act((machine) => machine.accept(agent, id));
  await clock.until(() => phase(id) === 'connected');
  await clock.pass(42);
  host.act((machine) => machine.hangUp(id));
  await clock.pass(10);
  host.act((machine) => machine.finish(agent, id));
  const [first, ...others] = all('record');
  expect(others).toEqual([]);
  expect(first?.record).toMatchObject({
    ContactId: id,
    DisconnectReason: 'CUSTOMER_DISCONNECT',
    Queue: { Name: 'Emergencies' },
    Agent: { Username: agent, AgentInteractionDuration: 42, AfterContactWorkDuration: 10 },
    Attributes: { topic: 'emergency', language: 'en' },
  });
  expect(problems).toEqual([]);
});

test('a call that rings for 20 seconds is missed and goes to the next agent', async () => {
  const { clock, host, all, phase, call, pressAfter } = openCenter();
  host.act((machine) => machine.logIn(agent, 'Available'));
  const id = call();
  await pressAfter(id, 'In an emergency, press 0', '0');
  await clock.until(() => phase(id) === 'ringing');
  await clock.pass(19);
  expect(phase(id)).toBe('ringing');
  await clock.pass(1);
  expect(all('desk').at(-1)).toMatchObject({ agent, contactId: id, state: 'MISSED' });
  host.act((machine) => machine.logIn('night-shift-02', 'Available'));
  expect(all('desk').at(-1)).toMatchObject({ agent: 'night-shift-02', state: 'CONNECTING' });
});

test('a function that fails is called four times and told, and the caller goes on', async () => {
  const { clock, all, call, problems } = openCenter({ 'check-closure': new Error('no table') });
  call();
  await clock.until(() => all('prompt').some(({ text }) => text.includes('Please tell me')));
  expect(problems).toHaveLength(4);
  expect(problems[0]).toMatchObject({ message: 'no table' });
});

test('words that the bot understands choose the queue', async () => {
  const { clock, host, all, phase, call } = openCenter();
  host.act((machine) => machine.logIn(agent, 'Available'));
  const id = call();
  await clock.until(() => all('prompt').some(({ text }) => text.includes('in a few words')));
  await clock.pass(8);
  host.act((machine) => machine.say(id, 'it is an emergency'));
  await clock.until(() => phase(id) === 'ringing');
  const { contacts } = host.act((machine) => machine.snapshot());
  expect(contacts.find(({ contactId }) => contactId === id)?.queue?.name).toBe('Emergencies');
});
