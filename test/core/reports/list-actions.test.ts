import { expect, test } from 'vitest';
import type { Action } from '../../../core/audit/action.ts';
import type { SubjectSources } from '../../../core/audit/thing-of.ts';
import { listActions } from '../../../core/reports/list-actions.ts';

const action = (command: string, subject: string): Action => ({
  ...{ at: 1000, by: 'eva', command, subject, detail: {} },
});
const callback = { number: '+34600000001', slot: 5000, requestedAt: 900, contactId: 'c-1' };

test('things have the names that are known of them; each is looked up once', async () => {
  const asked: string[] = [];
  const known =
    <Value>(things: Record<string, Value>) =>
    async (id: string) => {
      asked.push(id);
      return things[id];
    };
  const sources = {
    callbacks: { callback: known({ cb: { value: callback, version: 1 } }) },
    boards: { read: ({ id }) => known({ floor: { value: { name: 'Floor' }, version: 2 } })(id) },
    customers: {
      profile: known({
        'crm-1': { customerId: 'crm-1', name: 'Ana Sol', numbers: [] },
        'crm-2': { customerId: 'crm-2', numbers: ['+34600000002'] },
        'crm-3': { customerId: 'crm-3', numbers: [] },
      }),
    },
  } as SubjectSources;
  const actions = [
    action('callNow', 'cb'),
    action('callNow', 'cb'),
    action('cancelCallback', 'gone'),
    action('saveBoard', 'floor'),
    action('saveBoard', 'own'),
    action('saveCustomer', 'crm-1'),
    action('saveCustomer', 'crm-2'),
    action('saveCustomer', 'crm-3'),
    action('setOverflow', 'Sales'),
  ];
  const page = { list: async () => ({ actions, cursor: 'more' }) };
  const { actions: listed, cursor } = await listActions({ limit: 10 }, page, sources);
  expect(listed.map(({ thing }) => thing?.name ?? null)).toEqual([
    ...['+34600000001', '+34600000001', null, 'Floor', null],
    ...['Ana Sol', '+34600000002', null, null],
  ]);
  expect(listed[0]?.thing).toEqual({ name: '+34600000001', at: 5000, contactId: 'c-1' });
  expect([cursor, asked.filter((id) => id === 'cb')]).toEqual(['more', ['cb']]);
});
