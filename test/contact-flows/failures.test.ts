import { describe, expect, test } from 'vitest';
import { centerOf } from '../../core/flow/testing/phone/center.ts';
import { dial } from '../../core/flow/testing/phone/dial.ts';
import { center, library, numbers, sampleWorld } from './center.ts';
import { sabotaged } from './sabotage.ts';

const from = '+34600111222';
const at = '2026-03-02T10:00';
const doors = Object.keys(numbers);

const broken = (...types: string[]) =>
  centerOf(
    sabotaged(library, (_flow, { Type }) => (types.includes(Type) ? 'error' : null)),
    sampleWorld(),
    { timeZone: 'Europe/Madrid', numbers },
  );

describe.each(doors)('a call to %s', (to) => {
  test('comes to a person when no voice speaks and no key is heard', async () => {
    const mute = broken(
      'MessageParticipant',
      'GetParticipantInput',
      'ConnectParticipantWithLexBot',
      'UpdateContactTextToSpeechVoice',
    );
    await (await dial(mute, { to, from, at })).isQueuedIn('Support');
  });

  test('comes to a person when no function answers', async () => {
    const call = await dial(broken('InvokeLambdaFunction'), { to, from, at });
    for (let act = 0; act < 12 && call.call.session.phase === 'flow'; act++) await call.waits();
    await call.isQueuedIn('Support');
  });

  test('hears an apology when there is no queue at all, and so no team for a message', async () => {
    const lambdas = { 'save-voicemail': () => ({ saved: 'no', id: '' }) };
    const call = await dial(center({ queues: {} }), { to, from, at, lambdas });
    for (let act = 0; act < 12 && !call.call.ended; act++) await call.waits();
    await call.hasEnded('disconnected');
    await call.hears(/very sorry|Lo sentimos mucho|davvero spiacenti|foarte rău/);
  });

  test('waits for an agent though the flows of the queue cannot be set', async () => {
    const call = await dial(broken('UpdateContactEventHooks', 'InvokeFlowModule'), {
      to,
      from,
      at,
    });
    for (let act = 0; act < 12 && call.call.session.phase === 'flow'; act++) await call.waits();
    await call.isQueuedIn('Support');
    await call.isAnsweredBy('ana');
    await call.isConnected();
  });
});

test('no attribute fits any more: the call goes on', async () => {
  const attributes = { filler: 'x'.repeat(32_700) };
  const call = await dial(center(), { to: '+34910000001', from, at, attributes });
  for (let act = 0; act < 12 && call.call.session.phase === 'flow'; act++) await call.waits();
  expect(call.call.ended).toBeNull();
  await call.isQueuedIn('Support');
});
