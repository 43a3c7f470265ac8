// @vitest-environment happy-dom
import {
  cleanup,
  configure,
  fireEvent,
  render,
  screen,
  waitFor,
  within,
} from '@testing-library/react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import type { LanguagePack } from '../../dashboard/language/language-pack.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { apiAnswering, center, history, metricsWith } from './fixture.ts';

// The first page of each kind loads its code.
configure({ asyncUtilTimeout: 30_000 });

let pack: LanguagePack;
beforeEach(async () => {
  pack = await speak('en');
});
afterEach(cleanup);

const days = 'from=2026-11-16&to=2026-11-22';
function open(path: string, answers: Parameters<typeof apiAnswering>[0]) {
  window.history.replaceState(null, '', path);
  const { api, asked } = apiAnswering({
    '/api/center': { body: center },
    '/api/views': { body: { views: [] } },
    '/api/annotations': { body: { annotations: [] } },
    ...answers,
  });
  render(<App api={api} signIn={openHouse} pack={pack} />);
  return asked;
}

test('service levels stand side by side, each with how it is made and its contacts', async () => {
  const totals = metricsWith({
    ...{ contactsCreated: 100, contactsQueued: 100, contactsHandled: 75 },
    ...{ serviceLevel: 0.8, serviceLevelAnsweredOfOffered: 0.7, serviceLevelOfAnswered: 70 / 75 },
  });
  open(`/history/service-level?${days}`, { '/api/history': { body: { ...history, totals } } });
  const value = await screen.findByRole('link', {
    name: '70%, Service level, answered of offered, Total',
  });
  expect(value.getAttribute('href')).toContain('metric=serviceLevelAnsweredOfOffered');
  const row = within(value.closest('tr') as HTMLElement);
  expect(row.getByText('−10 pp')).toBeTruthy();
  expect(row.getByText('answered < T ÷ queued')).toBeTruthy();
  row.getByRole('button', { name: 'Service level, answered of offered' }).click();
  expect(await screen.findByText(/This center’s own definition/)).toBeTruthy();
});

test('a heat map is walked with arrow keys; an hour leads to the contacts of its days', async () => {
  const cell = (weekday: number, hour: number, contactsQueued: number) => ({
    ...{ weekday, hour, metrics: { contactsQueued } },
  });
  const week = {
    ...{ timeZone: 'Europe/Madrid', days: [1, 1, 1, 1, 1, 1, 1] },
    cells: [cell(1, 9, 12), cell(1, 10, 30), cell(2, 9, 4)],
  };
  open(`/history/week?${days}`, { '/api/week': { body: week } });
  const first = await screen.findByRole('button', { name: 'Monday, 09:00 – 10:00: 12' });
  expect(first.tabIndex).toBe(0);
  first.focus();
  fireEvent.keyDown(first, { key: 'ArrowRight' });
  const next = screen.getByRole('button', { name: 'Monday, 10:00 – 11:00: 30' });
  await waitFor(() => expect(document.activeElement).toBe(next));
  expect([first.tabIndex, next.tabIndex]).toEqual([-1, 0]);
  next.click();
  const contacts = await screen.findByRole('link', { name: 'Mon, Nov 16, 2026' });
  // 16 November 2026, 10:00 in Madrid.
  expect(contacts.getAttribute('href')).toContain('from=1794819600&to=1794823200');
});

test('durations stand short in the week, and are spoken in full', async () => {
  const metrics = { averageHandleTime: 310, contactsHandled: 4 };
  const week = {
    ...{ timeZone: 'Europe/Madrid', days: [1, 1, 1, 1, 1, 1, 1] },
    cells: [{ weekday: 1, hour: 9, metrics }],
  };
  open(`/history/week?${days}&metric=averageHandleTime`, { '/api/week': { body: week } });
  const hour = await screen.findByRole('button', { name: /^Monday, 09:00 – 10:00: 5m 10s, / });
  expect(hour.textContent).toBe('5:10*');
  expect(hour.closest('td')?.className).toBe('heat-few');
});

test('agents have their own scorecard, and no view of everybody', async () => {
  const card = {
    ...{ agent: { id: 'a1', name: 'sales-01' }, queues: [{ id: 'q1', name: 'Sales' }], peers: 3 },
    metrics: metricsWith({ contactsHandled: 20, averageHandleTime: 330 }),
    medians: metricsWith({ contactsHandled: 25, averageHandleTime: 300 }),
  };
  const asked = open(`/history/scorecard?${days}&agent=somebody`, {
    '/api/center': { body: { ...center, role: 'agent', agent: 'a1' } },
    '/api/scorecard': { body: card },
    '/api/history': { body: { ...history, groupBy: 'none' } },
  });
  const time = await screen.findByRole('link', { name: '5m 30s, Average handle time, sales-01' });
  expect(within(time.closest('tr') as HTMLElement).getByText('worse')).toBeTruthy();
  expect(asked.find((path) => path.startsWith('/api/scorecard'))).toContain('agent=a1');
  expect(screen.queryByRole('tab', { name: 'After-contact work' })).toBeNull();
  expect(asked.some((path) => path.startsWith('/api/views'))).toBe(false);
});

test('an annotation is noted and sent with its kind', async () => {
  const sent: unknown[] = [];
  const annotation = { from: 1, to: 2, kind: 'campaign', text: 'Sale', id: 'x', by: 'eva' };
  open(`/history?${days}`, {
    '/api/history': { body: { ...history, groupBy: 'none' } },
    '/api/repeats': { status: 400, body: { code: 'range-too-long', detail: '' } },
  });
  const button = await screen.findByRole('button', { name: 'Add an annotation' });
  const answering = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    if (init?.method !== 'PUT') return answering(input, init);
    sent.push(JSON.parse(String(init.body)));
    return Response.json(annotation);
  };
  button.click();
  fireEvent.change(await screen.findByRole('textbox', { name: 'What happened' }), {
    target: { value: 'Sale' },
  });
  await waitFor(() => screen.getByRole('button', { name: 'Save' }).click());
  // The last of the days shown, from midnight to midnight in Madrid.
  await waitFor(() =>
    expect(sent).toEqual([
      { text: 'Sale', kind: 'campaign', from: 1_795_302_000, to: 1_795_388_400 },
    ]),
  );
});
