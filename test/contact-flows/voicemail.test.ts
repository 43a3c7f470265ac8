import { describe, expect, test } from 'vitest';
import { centerOf } from '../../core/flow/testing/phone/center.ts';
import { dial } from '../../core/flow/testing/phone/dial.ts';
import type { Phone } from '../../core/flow/testing/phone/phone.ts';
import type { LambdaHandler } from '../../core/flow/world/world.ts';
import { taskOfVoicemail } from '../../core/voicemail/task-of-voicemail.ts';
import { center, library, sampleWorld } from './center.ts';
import { sabotaged } from './sabotage.ts';

const from = '+34600111222';

/** A caller who chose to leave a message for the invoices' team on a Sunday. */
async function atTheBeep(
  language: string,
  answer: LambdaHandler = () => ({ saved: 'yes', id: 'c1' }),
): Promise<Phone> {
  const call = await dial(center(), {
    to: `closed-${language}`,
    from,
    at: '2026-03-01T12:00',
    attributes: { topic: 'billing' },
    lambdas: { 'save-voicemail': answer },
  });
  await call.presses('2');
  return call;
}

const saved = ({ call }: Phone) =>
  call.asked.flatMap(({ question }) =>
    question.ask === 'lambda' && question.arn === 'save-voicemail'
      ? [(question.event as { Details: { Parameters: object } }).Details.Parameters]
      : [],
  );
const recording = ({ call }: Phone): string =>
  JSON.stringify(call.session.settings.UpdateContactRecordingAndAnalyticsBehavior ?? {});

describe.each([
  [
    'en',
    /leave your name and your message/,
    /received your message/,
    /cannot take a message/,
    /very sorry/,
  ],
  [
    'es',
    /Deje ahora su nombre/,
    /Hemos recibido su mensaje/,
    /no podemos recoger mensajes/,
    /mucho/,
  ],
  [
    'it',
    /Lasci ora il suo nome/,
    /ricevuto il suo messaggio/,
    /non possiamo registrare messaggi/,
    /davvero/,
  ],
  [
    'ro',
    /lăsați acum numele/,
    /primit mesajul dumneavoastră/,
    /nu putem prelua mesaje/,
    /foarte rău/,
  ],
])('a message in %s', (language, asks, kept, none, sorry) => {
  test.each<[string, (call: Phone) => Promise<unknown>]>([
    ['into the words that ask for it', (call) => call.hangsUp()],
    [
      'while they speak',
      async (call) => {
        await call.call.pass(40);
        await call.hangsUp();
      },
    ],
  ])('is kept of a caller who hangs up %s', async (_when, hangUp) => {
    const call = await atTheBeep(language);
    await call.hears(asks);
    expect(recording(call)).toContain('"IVRRecordingBehavior":"Enabled"');
    await hangUp(call);
    await call.hasEnded('disconnected');
    expect(saved(call)).toEqual([{ queue: 'Billing' }]);
    await call.hearsNothingLike(none);
  });

  test.each<[string, (call: Phone) => Promise<unknown>]>([
    ['the hash key', (call) => call.presses('#')],
    ['another key', (call) => call.presses('5')],
    ['silence', (call) => call.waits()],
  ])('that %s ends is said to be kept, and announced once', async (_end, ends) => {
    const call = await atTheBeep(language);
    await ends(call);
    await call.hears(kept);
    expect(recording(call)).toContain('"IVRRecordingBehavior":"Disabled"');
    await call.hasEnded('disconnected');
    expect(saved(call)).toEqual([{ queue: 'Billing' }]);
  });

  test.each<[string, LambdaHandler]>([
    ['it is refused', () => ({ saved: 'no', id: '' })],
    ['the answer says nothing', () => ({})],
    [
      'the function fails',
      () => {
        throw new Error('Down.');
      },
    ],
  ])('is neither asked for nor promised where %s', async (_why, answer) => {
    const call = await atTheBeep(language, answer);
    await call.hears(none);
    await call.hears(/tomorrow at ten/);
    await call.presses('0');
    await call.hears(sorry);
    await call.hasEnded('disconnected');
    await call.hearsNothingLike(asks);
    await call.hearsNothingLike(kept);
    expect(recording(call)).not.toContain('Enabled');
  });
});

test('where the words that ask for it fail nothing more is recorded, and a callback is offered', async () => {
  const flows = sabotaged(library, (_flow, { Identifier }) =>
    Identifier === 'ask for the message' ? 'error' : null,
  );
  const call = await dial(centerOf(flows, sampleWorld(), { timeZone: 'Europe/Madrid' }), {
    to: 'voicemail-en',
    from,
    at: '2026-03-01T12:00',
  });
  await call.hearsInOrder(/cannot take a message/, /call you back instead/);
  expect(recording(call)).toContain('"IVRRecordingBehavior":"Disabled"');
});

test('whoever has declined a callback, and then has no message taken, is not asked again', async () => {
  const call = await atTheBeep('en', () => ({ saved: 'no', id: '' }));
  await call.presses('0');
  const offers = call.heard.filter(({ text }) => /call you back instead/.test(text));
  expect(offers).toHaveLength(1);
  await call.hearsInOrder(/We are closed at the moment/, /very sorry/);
});

test('a team that is there takes the caller whose message is not taken', async () => {
  const call = await dial(center(), {
    to: 'voicemail-en',
    from,
    at: '2026-03-02T10:00',
    lambdas: { 'save-voicemail': () => ({ saved: 'no', id: '' }) },
  });
  await call.presses('0');
  await call.isQueuedIn('Support');
});

describe('the task that a message makes', () => {
  const billing = 'arn:aws:connect:eu-central-1:000000000000:instance/local/queue/billing-1';
  const queues = { Billing: { arn: billing } };
  const voicemail = {
    id: 'c1',
    state: 'transcribed' as const,
    queue: 'Billing',
    queueArn: billing as string | null,
    number: from,
    requestedAt: 0,
    transcript: { text: 'Bună ziua.', language: 'ro-RO' },
  };
  const task = (attributes: Record<string, string>) =>
    dial(center(), { to: 'task', attributes, queues });
  const made = (more: Partial<typeof voicemail>) =>
    task(taskOfVoicemail({ ...voicemail, ...more }, { language: 'en', audio: 'a.wav' }).attributes);

  test.each([
    ['by ARN', {}],
    ['by ARN, though its name is of none', { queue: 'Invoices' }],
    ['by name, where the ARN is not known', { queueArn: null }],
    ['by name, where the ARN is of none', { queueArn: 'arn:queue/gone' }],
  ])('comes to its team %s', async (_how, more) => {
    await (await made(more)).isQueuedIn('Billing');
  });

  test('brings along who called, in which language, and which message it is', async () => {
    const call = await made({});
    await call.has('$.Attributes.voicemailId', 'c1');
    await call.has('$.Attributes.customerNumber', from);
    await call.has('$.Attributes.voicemailLanguage', 'ro-RO');
  });

  test('comes to support where its queue is of none', async () => {
    await (await made({ queue: 'Gone', queueArn: null })).isQueuedIn('Support');
    await (await task({})).isQueuedIn('Support');
  });

  test('any task names its queue by ARN or topic', async () => {
    await (await task({ queue: billing })).isQueuedIn('Billing');
    await (await task({ queue: 'Emergencies' })).isQueuedIn('Emergencies');
  });
});
