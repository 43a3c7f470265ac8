// @vitest-environment happy-dom
import { cleanup, configure, render, screen, within } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import { App } from '../../../dashboard/app.tsx';
import { speak } from '../../../dashboard/language/language.ts';
import { openHouse } from '../../../dashboard/sign-in/sign-in.ts';
import { apiAnswering, center, midnight } from '../fixture.ts';

configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);

const none = { detail: {}, thing: null };
const actions = [
  { at: midnight, by: 'ana.sol', command: 'setAgentStatus', subject: 'a1', ...none },
  {
    ...{ at: midnight, by: 'eva', command: 'callNow', subject: 'callback-of-a-very-long-id' },
    ...{ detail: {}, thing: { name: '+34600000001', at: midnight + 3600, contactId: 'c-7' } },
  },
  {
    ...{ at: midnight, by: 'eva', command: 'saveBoard', subject: 'board-of-a-very-long-id' },
    ...{ detail: {}, thing: { name: 'Floor', at: null, contactId: null } },
  },
  {
    ...{ at: midnight, by: 'eva', command: 'saveCustomer', subject: 'crm/1' },
    ...{ detail: {}, thing: { name: 'Ion Pop', at: null, contactId: null } },
  },
  { at: midnight, by: 'eva', command: 'saveBoard', subject: 'own', ...none },
  { at: midnight, by: 'eva', command: 'endClosure', subject: 'closure-of-a-very-long-id', ...none },
];

test.each([
  ['es', 'Acciones recientes', 'Su propio panel', /^Copiar/],
  ['ro', 'Acțiuni recente', 'Panoul propriu', /^Copiază/],
] as const)(
  'the trail in %s names whom and what was acted on, and leads there; an id without a name is whole',
  async (language, title, own, copy) => {
    const pack = await speak(language);
    history.replaceState(null, '', '/closures');
    const { api } = apiAnswering({
      '/api/center': {
        body: { ...center, agents: [{ id: 'a1', name: 'Ana Sol', username: 'ana.sol' }] },
      },
      '/api/closures': { body: { closures: [] } },
      '/api/overflows': { body: { overflows: [] } },
      '/api/actions': { body: { actions, cursor: null } },
    });
    render(<App api={api} signIn={openHouse} pack={pack} />);
    const table = within(await screen.findByRole('grid', { name: title }));
    const leads = table
      .getAllByRole('link')
      .map((link) => [link.textContent, link.getAttribute('href')]);
    expect(leads).toEqual([
      ['Ana Sol', '/history/scorecard?agent=a1'],
      [expect.stringMatching(/^\+34600000001 · .*01:00/), '/contacts/c-7'],
      ['Floor', '/?board=board-of-a-very-long-id'],
      ['Ion Pop', '/customers/crm%2F1'],
      [own, '/'],
    ]);
    expect(table.getByText('closure-of-a-very-long-id')).toBeTruthy();
    expect(table.getByRole('button', { name: copy })).toBeTruthy();
    expect(table.getAllByText('Ana Sol')).toHaveLength(2);
  },
);
