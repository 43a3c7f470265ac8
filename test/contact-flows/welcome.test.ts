import { describe, expect, test } from 'vitest';
import { dial } from '../../core/flow/testing/phone/dial.ts';
import { center, numbers } from './center.ts';

const open = '2026-03-02T10:00';
const from = '+34600111222';

/** What callers of each number hear first, which code Connect gets and which voice speaks. */
const spoken = [
  ['+442000000001', 'en', /Welcome to Centralita/, 'en-GB', 'Amy'],
  ['+34910000001', 'es', /Le damos la bienvenida a Centralita/, 'es-ES', 'Lucia'],
  ['+390200000001', 'it', /Benvenuti in Centralita/, 'it-IT', 'Bianca'],
  ['+40310000001', 'ro', /Bun venit la Centralita/, 'ro-RO', 'Carmen'],
] as const;

const profile = (language: string) => ({
  'look-up-caller': () => ({
    known: 'yes',
    identified: 'yes',
    customerId: 'C-1',
    name: 'Ana Pop',
    language,
    tier: '',
    repeat: 'no',
    lastContactType: '',
    lastQueue: '',
    openCallback: 'no',
    callbackAt: '',
    preferredHour: '',
  }),
});

describe.each(spoken)('the number %s', (to, language, greeting, code, voice) => {
  test(`speaks ${language} to callers of whom nothing is known`, async () => {
    const call = await dial(center(), { to, from, at: open });
    await call.hears(greeting);
    await call.has('$.LanguageCode', code);
    await call.has('$.TextToSpeechVoiceId', voice);
    await call.has('$.Attributes.language', language);
  });
});

test.each(spoken)('the language of a caller goes before that of the number %s', async (to) => {
  const call = await dial(center(), { to, from, at: open, lambdas: profile('ro') });
  await call.hears(/Bun venit/);
  await call.has('$.Attributes.customerName', 'Ana Pop');
  await call.hearsNothingLike(/Introduceți codul de client/);
});

test('a language that the center does not speak leaves it to the number', async () => {
  const call = await dial(center(), {
    to: '+390200000001',
    from,
    at: open,
    lambdas: profile('de'),
  });
  await call.hears(/Benvenuti/);
});

describe('where neither caller nor number says which language', () => {
  test.each([
    ['1', /Welcome/],
    ['2', /bienvenida/],
    ['3', /Benvenuti/],
    ['4', /Bun venit/],
  ])('key %s chooses', async (key, greeting) => {
    const call = await dial(center(), { to: 'welcome', from, at: open });
    await call.hears(/For English, press 1\. Para español, pulse 2\. Per l'italiano, prema 3\./);
    await call.presses(key);
    await call.hears(greeting);
  });

  test('silence, twice, means the first language', async () => {
    const call = await dial(center(), { to: 'welcome', from, at: open });
    await call.waits();
    await call.hears(/For English/);
    await call.waits();
    await call.hears(/Welcome/);
  });
});

test('the caller can change the language in the menu', async () => {
  const call = await dial(center(), { to: '+34910000001', from, at: open });
  await call.presses('#');
  await call.waits();
  await call.hears(/Para otro idioma, pulse 9/);
  await call.presses('9');
  await call.presses('4');
  await call.hears(/Bun venit/);
});

test('a number for text telephones leads to a person without any menu, soon and announced', async () => {
  const call = await dial(center(), { to: '+442000000009', from, at: open });
  await call.isQueuedIn('Support');
  expect(call.call.session.settings.UpdateContactRoutingBehavior).toEqual({ QueuePriority: 2 });
  await call.isAnsweredBy('ana');
  expect(call.call.heard.map(({ text }) => text)).toContain('Uses a text telephone.');
});

test('an emergency is told before anything else, and the call goes on', async () => {
  const call = await dial(center(), {
    to: '+34910000001',
    from,
    at: open,
    lambdas: {
      'check-closure': () => ({
        emergency: 'yes',
        emergencyMessage: 'Hay un corte de luz en Lugo.',
        closed: 'no',
        closureMessage: '',
      }),
    },
  });
  await call.hearsInOrder(/bienvenida/, 'Hay un corte de luz en Lugo.', /número de cliente/);
});

test('every number comes in at the same door', () => {
  expect(new Set(Object.values(numbers))).toEqual(new Set(['welcome']));
});
