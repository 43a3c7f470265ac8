// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ClosureRow } from '../../../core/closure/wire.ts';
import { App } from '../../../dashboard/app.tsx';
import { speak } from '../../../dashboard/language/language.ts';
import type { LanguagePack } from '../../../dashboard/language/language-pack.ts';
import { openHouse } from '../../../dashboard/sign-in/sign-in.ts';
import { apiAnswering, center } from '../fixture.ts';

configure({ asyncUtilTimeout: 30_000 });

let pack: LanguagePack;
beforeEach(async () => {
  pack = await speak('en');
});
afterEach(cleanup);

const snow: ClosureRow = {
  ...{ id: 'snow', kind: 'closure', queues: ['Sales'], lines: null },
  ...{ from: '2026-11-22T07:30:00Z', to: null, text: { es: 'Hoy no abrimos.' } },
  ...{ by: 'eva', state: 'standing', version: 3 },
};
const overflow = { queue: 'Billing', to: 'Sales', open: false, by: null, at: null };
const action = {
  ...{ at: 1_795_302_000, by: 'eva', command: 'setAgentStatus', subject: 'a1' },
  detail: { before: { status: 'Break' }, after: { status: 'Available' }, result: 'pending' },
};
const refused = {
  ...{ at: 1_795_301_000, by: 'ana', command: 'moveContact', subject: 'c1' },
  ...{ detail: { queue: 'Sales' }, refused: 'contact-not-waiting' },
};

const snoozed = {
  ...{ at: 1_795_300_000, by: 'eva', command: 'snoozeAlert', subject: 'own-647e8e89-1795299000' },
  detail: { rule: 'Busy floor', until: 1_795_303_600 },
};

type Sent = { method: string; path: string; body: unknown };
type Answer = { status?: number; body: unknown };

/** The page, and every command that it sends. */
function open(answers: Record<string, Answer> = {}) {
  history.replaceState(null, '', '/closures');
  const sent: Sent[] = [];
  const command = (url: URL, init?: RequestInit): Answer => {
    const { method = 'GET', body } = init ?? {};
    if (method === 'GET') return { status: 404, body: { code: 'route-unknown', detail: '' } };
    sent.push({ method, path: url.pathname, body: body ? JSON.parse(String(body)) : undefined });
    return answers[url.pathname] ?? { body: snow };
  };
  const known = {
    '/api/center': { body: center },
    '/api/closures': { body: { closures: [snow] } },
    '/api/overflows': { body: { overflows: [overflow] } },
    '/api/actions': { body: { actions: [action, refused, snoozed], cursor: null } },
  };
  const { api } = apiAnswering(
    new Proxy(known as Parameters<typeof apiAnswering>[0], {
      get: (all, path: string) => all[path] ?? command,
    }),
  );
  render(<App api={api} signIn={openHouse} pack={pack} />);
  return sent;
}

const press = async (name: string | RegExp) =>
  fireEvent.click(await screen.findByRole('button', { name }));
const dialog = () => within(screen.getByRole('dialog'));

test('shows what is closed, which overflows there are, and who did what', async () => {
  open();
  const table = within(
    await screen.findByRole('grid', { name: 'Closures and messages to callers' }),
  );
  expect(await table.findByText('In force')).toBeTruthy();
  expect(table.getByText('ES: Hoy no abrimos.')).toBeTruthy();
  expect(table.getByText('until somebody ends it')).toBeTruthy();
  const actions = within(await screen.findByRole('grid', { name: 'Recent actions' }));
  expect(actions.getByText('Status: Break → Available')).toBeTruthy();
  expect(actions.getByText('Takes effect later')).toBeTruthy();
  const [, , second] = actions.getAllByRole('row');
  expect(second?.textContent).toContain('Queue: Sales');
  expect(second?.textContent).toContain('Refused: The contact no longer waits in a queue.');
  expect(actions.getByText('sales-01')).toBeTruthy();
  expect(actions.getByText('Busy floor')).toBeTruthy();
});

test('ends a closure once that was meant, and says so', async () => {
  const sent = open();
  await press('End: Closure, Sales');
  expect(sent).toEqual([]);
  fireEvent.click(dialog().getByRole('button', { name: 'End' }));
  expect(await screen.findByText('It is ended.')).toBeTruthy();
  expect(sent).toEqual([{ method: 'POST', path: '/api/closures/snow/end', body: undefined }]);
  expect(screen.queryByRole('dialog')).toBeNull();
});

test('a change names the version that was seen, and keeps what was left as it is', async () => {
  const sent = open();
  await press('Change: Closure, Sales');
  const spanish = dialog().getByRole('textbox', { name: /Spanish/ });
  fireEvent.change(spanish, { target: { value: 'Abrimos a las doce.' } });
  fireEvent.click(dialog().getByRole('button', { name: 'Put into force' }));
  expect(await screen.findByText('It is set.')).toBeTruthy();
  expect(sent).toEqual([
    {
      ...{ method: 'PUT', path: '/api/closures/snow' },
      body: {
        ...{ kind: 'closure', queues: ['Sales'], version: 3 },
        ...{ from: '2026-11-22T07:30:00Z', text: { es: 'Abrimos a las doce.' } },
      },
    },
  ]);
});

test('a message without words is not sent', async () => {
  const sent = open();
  await press('Close or announce');
  fireEvent.click(dialog().getByRole('radio', { name: /Message to callers/ }));
  fireEvent.click(dialog().getByRole('button', { name: 'Put into force' }));
  expect(await dialog().findByText('Write the message in at least one language.')).toBeTruthy();
  expect(sent).toEqual([]);
});

test('a refusal stays in the dialog in words, and the same choice goes out with the same token', async () => {
  const answers: Record<string, Answer> = {
    '/api/overflows/Billing': { status: 409, body: { code: 'not-possible-now', detail: 'no' } },
  };
  const sent = open(answers);
  await press('Open the overflow to Sales: Billing');
  const confirm = dialog().getByRole('button', { name: 'Open the overflow to Sales' });
  fireEvent.click(confirm);
  expect(await dialog().findByText(/not possible at this moment/)).toBeTruthy();
  answers['/api/overflows/Billing'] = {
    body: { before: { open: false }, after: { open: true }, result: 'done' },
  };
  fireEvent.click(confirm);
  expect(await screen.findByText('The overflow of Billing is open.')).toBeTruthy();
  const [first, second] = sent.map(({ body }) => body as { open: boolean; token: string });
  expect(first).toMatchObject({ open: true, token: expect.stringMatching(/^[\w-]{8,64}$/) });
  expect(second).toEqual(first);
});
