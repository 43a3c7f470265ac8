// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { BoardRow } from '../../../core/board/wire.ts';
import { calm, openBoard } from './open-board.tsx';

configure({ asyncUtilTimeout: 20_000 });
afterEach(cleanup);

const row = (id: string, widgets: string[], version = 1): BoardRow => ({
  ...{ id, name: id === 'own' ? '' : id, by: 'eva', version },
  widgets: widgets.map((widget) => ({ id: widget, rowSpan: 4, columnSpan: 2 })),
});
const button = (name: string | RegExp) => screen.findByRole('button', { name });
const press = async (name: string | RegExp) => fireEvent.click(await button(name));
const widgetsShown = () =>
  screen
    .getAllByRole('heading', { name: /^(Queues now|Agents)$/ })
    .map(({ textContent }) => textContent);

/** The API keeps what is saved; `refuse`: with which code it does not. */
function saving(first: { own: BoardRow | null; shared: BoardRow[] }, refuse?: string) {
  const sent: { path: string; body: Record<string, unknown> }[] = [];
  const take = (url: URL, init?: RequestInit) => {
    const body = JSON.parse(String(init?.body ?? '{}'));
    sent.push({ path: `${init?.method} ${url.pathname}`, body });
    if (refuse) return { status: 409, body: { code: refuse, detail: '' } };
    const id = url.pathname.split('/').at(-1) ?? '';
    return { body: { ...body, id, by: 'eva', version: body.version + 1 } };
  };
  const answers = new Proxy(calm(), {
    get: (known, path: string) => {
      if (path === '/api/boards') return { body: first };
      return path.startsWith('/api/boards/') ? take : known[path];
    },
  });
  return { answers, sent };
}

test('widgets are taken away, and the board is saved', async () => {
  const { answers, sent } = saving({ own: row('own', ['queues', 'agents'], 3), shared: [] });
  await openBoard(answers);
  await press('Take away Queues now');
  await waitFor(() => expect(widgetsShown()).toEqual(['Agents']));
  await press('Save my board');
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect(sent).toEqual([
    {
      path: 'PUT /api/boards/own',
      body: { name: '', version: 3, widgets: [expect.objectContaining({ id: 'agents' })] },
    },
  ]);
  expect(screen.queryByRole('button', { name: 'Save my board' })).toBeNull();
});

test('an empty board says how to fill it, and all that can be added is listed', async () => {
  await openBoard(saving({ own: row('own', []), shared: [] }).answers);
  expect(await screen.findByText('This board is empty')).toBeTruthy();
  await press('Board: mine');
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Add widgets' }));
  expect(await button('Move Queues now')).toBeTruthy();
  expect(await button('Move Service level')).toBeTruthy();
});

test('who saved meanwhile is not overwritten unasked', async () => {
  const { answers, sent } = saving(
    { own: row('own', ['queues', 'agents']), shared: [] },
    'board-changed',
  );
  await openBoard(answers);
  await press('Take away Agents');
  await press('Save my board');
  expect(await screen.findByText('This board has been saved meanwhile.')).toBeTruthy();
  expect(sent).toHaveLength(1);
  await press('Show theirs');
  await waitFor(() => expect(widgetsShown()).toEqual(['Queues now', 'Agents']));
});

test('a board for everybody is shown by its address, and saved for everybody', async () => {
  const { answers, sent } = saving({
    own: row('own', ['agents']),
    shared: [row('Night', ['queues', 'agents'], 2)],
  });
  await openBoard(answers, '/?board=Night');
  expect(await button('Board: Night')).toBeTruthy();
  await press('Take away Agents');
  await press('Save for everybody');
  expect(await screen.findByText('Saved')).toBeTruthy();
  expect(sent[0]).toMatchObject({
    path: 'PUT /api/boards/Night',
    body: { name: 'Night', version: 2 },
  });
});

test('sharing asks for a name', async () => {
  const { answers, sent } = saving({ own: row('own', ['agents']), shared: [] });
  await openBoard(answers);
  await press('Board: mine');
  fireEvent.click(await screen.findByRole('menuitem', { name: 'Share with everybody…' }));
  await press('Share');
  expect(await screen.findByText('Write a name.')).toBeTruthy();
  fireEvent.change(screen.getByRole('textbox', { name: 'Name' }), { target: { value: ' Night ' } });
  await press('Share');
  expect(await button('Board: Night')).toBeTruthy();
  expect(sent[0]).toMatchObject({ body: { name: 'Night', version: 0 } });
});

test('widgets that this release does not know are left out', async () => {
  await openBoard(saving({ own: row('own', ['of-tomorrow', 'agents']), shared: [] }).answers);
  await button('Move Agents');
  expect(screen.getAllByRole('button', { name: /^Take away / })).toHaveLength(1);
  expect(widgetsShown()).toEqual(['Agents']);
});
