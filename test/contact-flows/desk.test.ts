import { describe, expect, test } from 'vitest';
import { dial } from '../../core/flow/testing/phone/dial.ts';
import type { Phone } from '../../core/flow/testing/phone/phone.ts';
import { center } from './center.ts';

const from = '+34600111222';
const at = '2026-03-02T10:00';

const story = {
  identified: 'yes',
  customerName: 'Ana Pop',
  topicWord: 'invoice',
  languageWord: 'Romanian',
  hasTried: 'yes',
  tried: 'order status',
  repeat: 'yes',
  transferred: 'yes',
};

const whispered = async (attributes: Record<string, string>) => {
  const { call } = await dial(center(), { to: 'agent-whisper', from, at, attributes });
  return call.heard.filter(({ prompt }) => prompt.participant === 'agent').map(({ text }) => text);
};

test('of a caller without a name an agent hears that they are known', async () => {
  expect(await whispered({ identified: 'yes', customerName: '' })).toEqual(['Known customer: .']);
});

test('an agent hears who, why, how long and what was tried', async () => {
  expect(await whispered({ ...story, topic: 'billing', waitedMinutes: '4' })).toEqual([
    'Known customer: Ana Pop.',
    'About: invoice. Speaks Romanian.',
    'Has waited 4 minutes.',
    'Has tried: order status.',
    'Has called before in the last few days.',
    'Transferred by a colleague.',
  ]);
});

test('and nothing of what is not known', async () => {
  expect(await whispered({})).toEqual(['Unknown caller.']);
  expect(await whispered({ waitedMinutes: '0' })).toEqual(['Unknown caller.']);
});

/** A call that an agent has answered, in one language. */
async function answered(language: string): Promise<Phone> {
  const call = await dial(center(), { to: `error-${language}`, from, at });
  await call.isAnsweredBy('ana');
  await call.isConnected();
  return call;
}

const agentHeard = ({ call }: Phone) =>
  call.heard.filter(({ prompt }) => prompt.participant === 'agent').map(({ text }) => text);

describe.each([
  ['en', /now being connected/, /back with you in a moment/, /three short questions/],
  ['es', /Le ponemos en comunicación/, /Enseguida volvemos/, /tres preguntas breves/],
  ['it', /La mettiamo in contatto/, /Torniamo subito/, /tre brevi domande/],
  ['ro', /Vă facem legătura/, /Revenim imediat/, /trei întrebări scurte/],
])('in %s', (language, connecting, onHold, invited) => {
  test('the caller hears that somebody comes, is put on hold, and asked afterwards', async () => {
    const call = await answered(language);
    await call.hears(connecting);
    await call.call.hold();
    await call.hearsInOrder(onHold, 'Music.');
    await call.call.resume();
    await call.agentHangsUp();
    await call.hears(invited);
  });

  test.each([
    ['agent', 'transfer-to-agent', 'ana'],
    ['queue', 'transfer-to-queue', 'Billing'],
  ] as const)(
    'a transfer to an %s takes the story and the language along',
    async (to, flow, target) => {
      const call = await answered(language);
      await call.call.transfer(to, flow, target);
      await call.isQueuedIn(target);
      await call.isAnsweredBy('ana');
      expect(agentHeard(call)).toContain('Transferred by a colleague.');
      await call.has('$.Attributes.language', language);
      await call.call.hold();
      await call.hears(onHold);
    },
  );
});

test('a full queue at the end of a transfer means support, and the agent hears it', async () => {
  const call = await dial(center(), {
    to: 'error-en',
    from,
    at,
    queues: { Billing: { waiting: 5, capacity: 5 } },
  });
  await call.isAnsweredBy('ana');
  await call.call.transfer('queue', 'transfer-to-queue', 'Billing');
  await call.hears(/queue is full/);
  await call.isQueuedIn('Support');
});

test('an agent on hold hears it', async () => {
  const call = await answered('es');
  await call.call.hold('agent');
  expect(agentHeard(call)).toContain('You are on hold.');
});

test.each([
  ['en', '+442000000001', /Hello, this is Centralita/],
  ['es', '+34910000001', /le llamamos de Centralita/],
  ['it', '+390200000001', /la chiamiamo da Centralita/],
  ['ro', '+40310000001', /vă sunăm de la Centralita/],
])('a call that goes out in %s shows %s and greets', async (language, number, greeting) => {
  const call = await dial(center(), { to: 'outbound-whisper', from, at, attributes: { language } });
  await call.hears(greeting);
  expect(call.call.session.settings.CompleteOutboundCall).toEqual({ CallerId: { Number: number } });
});
