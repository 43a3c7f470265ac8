import { PutCommand } from '@aws-sdk/lib-dynamodb';
import { describe, expect, test, vi } from 'vitest';
import { routes } from '../../core/api/routes.ts';
import { centerApi, monday, onMonday } from '../fixtures/center-api.ts';
import { connectEvent } from '../fixtures/connect-event.ts';
import { agent } from '../fixtures/http-api-event.ts';

vi.mock('../../contact-center.config.ts', async () => ({
  default: (await import('../core/callbacks/center.ts')).center(),
}));

onMonday();
const { ask, dynamodb, handlers, tables, kept } = centerApi('check-closure', 'look-up-caller');
const heard = (input = {}) => handlers['check-closure']?.(connectEvent(input));
const closed = { kind: 'closure', queues: ['Sales'], text: { es: 'Hoy no abrimos.' } };

describe('closures', () => {
  test('a caller hears what a supervisor has set, until it is ended', async () => {
    expect(await ask('PUT', '/api/closures/snow', closed)).toMatchObject({
      status: 200,
      body: { id: 'snow', state: 'standing', by: 'eva', version: 1, to: null, lines: null },
    });
    expect(await heard({ queue: 'Sales' })).toMatchObject({
      ...{ closed: 'yes', closureMessage: 'Hoy no abrimos.' },
    });
    expect(await heard({ queue: 'Support' })).toMatchObject({ closed: 'no' });
    vi.setSystemTime(monday + 60_000);
    expect(await ask('POST', '/api/closures/snow/end')).toMatchObject({
      body: { state: 'ended', to: '2026-11-23T10:01:00Z' },
    });
    expect(await heard({ queue: 'Sales' })).toMatchObject({ closed: 'no' });
  });

  test('a message to callers of one line', async () => {
    const message = { kind: 'emergency', lines: ['+34910000001'], text: { en: 'Power is out.' } };
    await ask('PUT', '/api/closures/power', message);
    expect(await heard()).toMatchObject({ emergency: 'yes', emergencyMessage: 'Power is out.' });
    expect(await heard({ systemNumber: '+34910000009' })).toMatchObject({ emergency: 'no' });
  });

  test('stand in the list with those planned, and who did it in the trail, each once', async () => {
    await ask('PUT', '/api/closures/snow', closed);
    await ask('PUT', '/api/closures/snow', closed);
    await ask('PUT', '/api/closures/later', { ...closed, from: '2026-12-24T14:00:00Z' });
    vi.setSystemTime(monday + 60_000);
    await ask('POST', '/api/closures/snow/end');
    await ask('POST', '/api/closures/snow/end');
    const { body } = await ask('GET', '/api/closures');
    expect(routes.closures.answer.parse(body)).toMatchObject({
      closures: [{ id: 'later', state: 'planned', version: 1 }],
    });
    const trail = (await ask('GET', '/api/actions')).body;
    expect(routes.actions.answer.parse(trail).actions).toHaveLength(3);
    expect(trail.actions).toContainEqual({
      ...{ at: monday / 1000, by: 'eva', command: 'setClosure', subject: 'snow', detail: closed },
      thing: null,
    });
  });

  test('an answer that got lost can be asked for again: closure and trail are complete', async () => {
    let full = false;
    const noTrail = new Set<string>();
    dynamodb.on(PutCommand).callsFake(({ Item }) => {
      if (Item.pk.startsWith('action|') && !full) {
        noTrail.add(Item.pk);
        throw Object.assign(new Error('slow'), { name: 'ThrottlingException' });
      }
      tables.center.set(`${Item.pk}|${Item.sk}`, Item);
      return {};
    });
    expect(await ask('PUT', '/api/closures/snow', closed)).toMatchObject({ status: 500 });
    full = true;
    expect(await ask('PUT', '/api/closures/snow', closed)).toMatchObject({ body: { version: 1 } });
    expect([...noTrail].every((pk) => tables.center.has(`${pk}|action`))).toBe(true);
  });

  test.each([
    [400, 'queues', { ...closed, queues: ['Nobody'] }],
    [400, 'text', { kind: 'emergency' }],
    [400, 'text', { ...closed, text: { fr: 'Fermé.' } }],
    [400, 'kind', { kind: 'holiday' }],
    [400, 'body', '{'],
    [409, undefined, { ...closed, version: 3 }],
  ])('refused with %s at %s', async (status, field, body) => {
    const refused = await ask('PUT', '/api/closures/snow', body);
    expect(refused.status).toBe(status);
    if (field) expect(refused.body.field).toContain(field);
    expect(refused.body.detail).toMatch(/./);
    expect(kept()).toEqual([]);
    expect(tables.center.size).toBe(status === 409 ? 1 : 0);
  });

  test('are for supervisors alone', async () => {
    for (const [method, path] of [
      ['PUT', '/api/closures/snow'],
      ['POST', '/api/closures/snow/end'],
      ['GET', '/api/closures'],
      ['GET', '/api/actions'],
    ] as const)
      expect(await ask(method, path, undefined, agent('ana'))).toMatchObject({ status: 403 });
    expect(kept()).toEqual([]);
  });
});

describe('customers from a CRM', () => {
  const ana = { name: 'Ana', tier: 'gold', language: 'es', numbers: ['+34600000001'] };
  const heardOfAna = () => handlers['look-up-caller']?.(connectEvent());

  test('are known when they call, and no longer under a number that they gave up', async () => {
    expect(await ask('PUT', '/api/customers/C-7', ana)).toEqual({
      ...{ status: 200, body: { customerId: 'C-7', ...ana } },
    });
    expect(await heardOfAna()).toMatchObject({
      identified: 'yes',
      customerId: 'C-7',
      tier: 'gold',
    });
    await ask('PUT', '/api/customers/C-7', { ...ana, numbers: [] });
    expect(await heardOfAna()).toMatchObject({ identified: 'no', customerId: '' });
  });

  test('are found by number or id', async () => {
    await ask('PUT', '/api/customers/C-7', ana);
    for (const id of ['C-7', '%2B34600000001'])
      expect(await ask('GET', `/api/customers/${id}`)).toMatchObject({
        ...{ status: 200, body: { profile: { customerId: 'C-7', name: 'Ana' }, language: 'es' } },
      });
    expect(await ask('GET', '/api/customers/C-8')).toMatchObject({
      ...{ status: 404, body: { code: 'customer-unknown' } },
    });
  });

  test('the same again is the same; the trail keeps which fields, not what they hold, and has the name of today', async () => {
    await ask('PUT', '/api/customers/C-7', ana);
    await ask('PUT', '/api/customers/C-7', ana);
    const { actions } = (await ask('GET', '/api/actions')).body;
    expect(actions).toEqual([
      {
        ...{ at: monday / 1000, by: 'eva', command: 'saveCustomer', subject: 'C-7' },
        detail: { fields: ['language', 'name', 'numbers', 'tier'] },
        thing: { name: 'Ana', at: null, contactId: null },
      },
    ]);
    const kept = [...tables.center.values()].filter(({ pk }) => String(pk).startsWith('action|'));
    expect(kept).toHaveLength(1);
    expect(JSON.stringify(kept)).not.toContain('Ana');
  });

  test.each([
    ['numbers', { ...ana, numbers: ['600000001'] }],
    ['language', { ...ana, language: 'fr' }],
    ['', { ...ana, mood: 'good' }],
  ])('one that does not fit is refused whole, by its field: %s', async (field, body) => {
    const refused = await ask('PUT', '/api/customers/C-7', body);
    expect(refused).toMatchObject({ status: 400, body: { code: 'query-invalid' } });
    expect(refused.body.field).toMatch(field);
    expect([...tables.center.keys()]).toEqual([]);
  });

  test('are for supervisors alone', async () => {
    for (const method of ['GET', 'PUT'] as const)
      expect(await ask(method, '/api/customers/C-7', ana, agent('ana'))).toMatchObject({
        status: 403,
      });
  });
});
