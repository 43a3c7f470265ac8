import { DynamoDBDocumentClient, GetCommand, PutCommand } from '@aws-sdk/lib-dynamodb';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { profileStore } from '../../adapters/dynamodb/profile-store.ts';
import config from '../../contact-center.config.ts';
import { profileSchema } from '../../core/customer/profile.ts';
import { centerTable } from '../fixtures/center-table.ts';
import { type ConnectEventInput, connectEvent } from '../fixtures/connect-event.ts';
import { lambdaContext } from '../fixtures/lambda-context.ts';

const dynamodb = mockClient(DynamoDBDocumentClient);
/** Whatever the center's own queues are called. */
const queue = config.queues[0]?.name as string;

type Send = (input?: ConnectEventInput) => Promise<Record<string, string>>;
type Name =
  | 'look-up-caller'
  | 'check-closure'
  | 'estimate-wait'
  | 'save-survey-answer'
  | 'save-voicemail'
  | 'log-journey-step'
  | 'look-up-order'
  | 'request-reset';
const names: Name[] = [
  'look-up-caller',
  'check-closure',
  'estimate-wait',
  'save-survey-answer',
  'save-voicemail',
  'log-journey-step',
  'look-up-order',
  'request-reset',
];
const send = {} as Record<Name, Send>;
let table: ReturnType<typeof centerTable>;

beforeAll(async () => {
  Object.assign(process.env, {
    ...{ CONTACTS_TABLE: 'contacts', METRICS_TABLE: 'metrics', CENTER_TABLE: 'center' },
    ...{ AWS_REGION: 'eu-west-1', POWERTOOLS_DEV: 'false', POWERTOOLS_LOG_LEVEL: 'SILENT' },
    POWERTOOLS_METRICS_DISABLED: 'true',
  });
  for (const name of names) {
    const { handler } = await import(`../../functions/${name}.ts`);
    send[name] = (input) => handler(connectEvent(input), lambdaContext(name));
  }
}, 60_000);

beforeEach(() => {
  dynamodb.reset();
  table = centerTable(dynamodb);
});

const put = (pk: string, sk: string, document: unknown, listed: Record<string, string> = {}) =>
  table.set(`${pk}|${sk}`, { pk, sk, version: 1, document: JSON.stringify(document), ...listed });

const documentAt = (key: string) => JSON.parse(String(table.get(key)?.document ?? 'null'));

describe.each(names)('%s', (name) => {
  test('throws when the database can’t, so that the flow takes its error branch', async () => {
    const throttled = Object.assign(new Error('slow'), { name: 'ThrottlingException' });
    dynamodb.reset();
    dynamodb.onAnyCommand().rejects(throttled);
    const parameters = {
      ...{ queue, question: 'satisfaction', scale: 'csat', answer: '5' },
      ...{ task: 'order', step: 'entered', order: '100200', customerId: 'C-7' },
    };
    await expect(send[name]({ parameters })).rejects.toThrow('slow');
  });
});

describe('look-up-caller', () => {
  const stranger = {
    known: 'no',
    identified: 'no',
    ...{ customerId: '', name: '', language: '', tier: '', repeat: 'no' },
    ...{ lastContactType: '', lastQueue: '', openCallback: 'no', callbackAt: '' },
    preferredHour: '',
  };

  test('answers every name of the contract for a stranger', async () => {
    expect(await send['look-up-caller']()).toEqual(stranger);
    expect(await send['look-up-caller']({ customerNumber: null })).toEqual(stranger);
  });

  test('finds a profile by the line and by the keyed-in number', async () => {
    const items = {
      get: async () => undefined,
      list: async () => [],
      put: async (item: { pk: string; sk: string; document: unknown }) => {
        put(item.pk, item.sk, item.document);
        return true;
      },
    };
    const ana = { customerId: 'C-7', name: 'Ana', tier: 'gold', numbers: ['+34600000001'] };
    await profileStore(items).save(profileSchema.parse(ana));
    const known = {
      ...{ ...stranger, known: 'yes', identified: 'yes' },
      ...{ customerId: 'C-7', name: 'Ana', tier: 'gold' },
    };
    expect(await send['look-up-caller']()).toEqual(known);
    const keyedIn = { customerNumber: '+34699999999', parameters: { customerNumber: 'C-7' } };
    expect(await send['look-up-caller'](keyedIn)).toEqual(known);
  });
});

describe('check-closure', () => {
  const closure = { id: 'a', by: 'eva', kind: 'closure', from: '2020-01-01T00:00:00Z' };
  const none = {
    ...{ emergency: 'no', emergencyMessage: '', emergencyOf: '' },
    ...{ closed: 'no', closureMessage: '', hasClosureMessage: 'no' },
  };
  const listed = { list: 'closures', listAt: '9999-12-31T23:59:59Z' };

  test('nothing stands', async () => {
    expect(await send['check-closure']()).toEqual(none);
  });

  test('a closure of one queue closes that one', async () => {
    const text = { [config.languages[0] as string]: 'Closed today.' };
    put('closure', 'a', { ...closure, queues: [queue], text }, listed);
    const closed = {
      ...{ ...none, closed: 'yes' },
      ...{ closureMessage: 'Closed today.', hasClosureMessage: 'yes' },
    };
    expect(await send['check-closure']({ parameters: { queue } })).toEqual(closed);
    expect(await send['check-closure']({ queue })).toEqual(closed);
    expect(await send['check-closure']()).toEqual(none);
    expect(await send['check-closure']({ parameters: { queue: 'no such queue' } })).toEqual(none);
  });

  test('speaks the caller’s language where there is a text in it', async () => {
    const text = Object.fromEntries(
      config.languages.map((language) => [language, `in ${language}`]),
    );
    put('closure', 'a', { ...closure, kind: 'emergency', text }, listed);
    const [first, second = first] = config.languages;
    const attributes = { language: second as string };
    expect((await send['check-closure']({ attributes })).emergencyMessage).toBe(`in ${second}`);
    expect((await send['check-closure']({ languageCode: 'xx-XX' })).emergencyMessage).toBe(
      `in ${first}`,
    );
  });
});

describe('estimate-wait', () => {
  test('nobody knows without a live state', async () => {
    expect(await send['estimate-wait']({ parameters: { queue } })).toEqual({
      ...{ known: 'no', minutes: '', position: '', waiting: '' },
      ...{ overflow: 'no', overflowQueue: '' },
    });
  });

  test('no wait while an agent is free', async () => {
    const at = Date.now() / 1000;
    const stamp = { at, latest: at, id: 'e1' };
    const served = { id: 'q1', name: queue, channels: ['VOICE'] };
    const profile = { username: 'ana', name: 'Ana', routingProfile: null, queues: [served] };
    const presence = {
      status: { name: 'Available', type: 'routable', since: at },
      ...{ nextStatus: null, contacts: [], freeSlots: { VOICE: 1 } },
    };
    put('live', 'agent|ana', {
      ...{ kind: 'agent', id: 'ana' },
      profile: { stamp, value: profile },
      presence: { at, event: 'e1', follows: '', value: presence },
      tied: [],
    });
    expect(await send['estimate-wait']({ parameters: { queue } })).toEqual({
      ...{ known: 'yes', minutes: '0', position: '1', waiting: '0' },
      ...{ overflow: 'no', overflowQueue: '' },
    });
  });
});

describe('estimate-wait of a caller whose flow gave a priority', () => {
  const contact = {
    ...{ kind: 'contact', contactId: 'c1', channel: 'VOICE', initiationMethod: 'INBOUND' },
    ...{ initiatedAt: 1, queued: null, connected: null, pausedAt: null, resumedAt: null },
    ...{ endedAt: null, routing: null },
  };
  const ask = (priority: string) =>
    send['estimate-wait']({ contactId: 'c1', parameters: { queue }, attributes: { priority } });
  const puts = () => dynamodb.commandCalls(PutCommand).length;

  test('notes it with the contact, and again only when it is another', async () => {
    put('live', 'contact|c1', contact);
    await ask('3');
    await ask('3');
    expect(documentAt('live|contact|c1').routing).toMatchObject({ priority: 3, flowPriority: 3 });
    expect(puts()).toBe(1);
    await ask('1');
    expect(documentAt('live|contact|c1').routing).toMatchObject({ priority: 1 });
    expect(puts()).toBe(2);
  });

  test.each(['', '0', '2.5', 'soon'])('takes %j for none', async (priority) => {
    put('live', 'contact|c1', contact);
    await ask(priority);
    expect(puts()).toBe(0);
  });

  test('begins no contact that no event told of, and changes none that is over', async () => {
    await ask('3');
    put('live', 'contact|c1', { ...contact, endedAt: 2 });
    await ask('3');
    expect(puts()).toBe(0);
  });
});

describe('save-survey-answer', () => {
  const parameters = { question: 'satisfaction', scale: 'csat', answer: '4' };

  test('keeps an answer, and its correction, under contact and question', async () => {
    const contact = { contactId: 'c2', initialContactId: 'c1', queue };
    expect(await send['save-survey-answer']({ ...contact, parameters })).toEqual({ saved: 'yes' });
    expect(documentAt('survey|c2|satisfaction')).toMatchObject({ ...contact, answer: 4 });
    await send['save-survey-answer']({ ...contact, parameters: { ...parameters, answer: '1' } });
    expect(documentAt('survey|c2|satisfaction')).toMatchObject({ ...contact, answer: 1 });
    expect(table.size).toBe(1);
  });

  test('a question left out leaves the others', async () => {
    await send['save-survey-answer']({ contactId: 'c1', parameters });
    const recommend = { question: 'recommend', scale: 'nps', answer: '' };
    expect(await send['save-survey-answer']({ contactId: 'c1', parameters: recommend })).toEqual({
      saved: 'no',
    });
    expect([...table.keys()]).toEqual(['survey|c1|satisfaction']);
  });

  test('called again with the same, as Connect does, it keeps what is there', async () => {
    await send['save-survey-answer']({ contactId: 'c1', parameters });
    const before = table.get('survey|c1|satisfaction');
    expect(await send['save-survey-answer']({ contactId: 'c1', parameters })).toEqual({
      saved: 'yes',
    });
    expect(table.get('survey|c1|satisfaction')).toBe(before);
  });
});

describe('save-voicemail', () => {
  test('notes a message for a queue’s team, once', async () => {
    const event = { contactId: 'c1', parameters: { queue } };
    expect(await send['save-voicemail'](event)).toEqual({ saved: 'yes', id: 'c1' });
    const before = table.get('voicemail|c1|voicemail');
    expect(documentAt('voicemail|c1|voicemail')).toMatchObject({
      ...{ id: 'c1', state: 'requested', queue, number: '+34600000001' },
    });
    expect(await send['save-voicemail'](event)).toEqual({ saved: 'yes', id: 'c1' });
    expect(table.get('voicemail|c1|voicemail')).toBe(before);
  });

  test('without a queue there is no team', async () => {
    expect(await send['save-voicemail']({ parameters: { queue: 'nowhere' } })).toEqual({
      ...{ saved: 'no', id: '' },
    });
    expect(table.size).toBe(0);
  });
});

describe('log-journey-step', () => {
  test('logs a step once', async () => {
    const event = { contactId: 'c1', parameters: { task: 'order', step: 'entered', n: '1' } };
    expect(await send['log-journey-step'](event)).toEqual({ logged: 'yes' });
    expect(await send['log-journey-step'](event)).toEqual({ logged: 'yes' });
    expect(documentAt('journey|c1|steps').steps).toMatchObject([
      { task: 'order', step: 'entered' },
    ]);
  });

  test('a step that is none is not logged', async () => {
    const parameters = { task: 'order', step: 'jumped' };
    expect(await send['log-journey-step']({ parameters })).toEqual({ logged: 'no' });
    expect(table.size).toBe(0);
  });
});

test('look-up-order tells an order’s state', async () => {
  put('order|100200', 'order', { number: '100200', status: 'shipped', expected: '2026-11-24' });
  expect(await send['look-up-order']({ parameters: { order: '100200' } })).toEqual({
    ...{ found: 'yes', status: 'shipped', hasExpected: 'yes', expected: '2026-11-24' },
  });
  expect(await send['look-up-order']({ parameters: { order: '1' } })).toEqual({
    ...{ found: 'no', status: '', hasExpected: 'no', expected: '' },
  });
  expect(dynamodb.commandCalls(GetCommand)).toHaveLength(1);
});

test('request-reset promises nothing to somebody unknown', async () => {
  expect(await send['request-reset']({ parameters: { customerId: 'C-7' } })).toEqual({
    requested: 'no',
  });
  expect(await send['request-reset']()).toEqual({ requested: 'no' });
  expect(table.size).toBe(0);
});
