// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ActivityAnswer, ActivityRow } from '../../core/api/activity-wire.ts';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import type { LanguagePack } from '../../dashboard/language/language-pack.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { apiAnswering, center } from './fixture.ts';

configure({ asyncUtilTimeout: 30_000 });

let pack: LanguagePack;
beforeEach(async () => {
  pack = await speak('en');
});
afterEach(cleanup);

const row = (part: Partial<ActivityRow>): ActivityRow => ({
  ...{ key: '', name: '', online: 7200, contact: 3600, afterContactWork: 600, idle: 1200 },
  ...{ incoming: 60, nonProductive: 1800, error: 0, unknown: 0, occupancy: 0.75 },
  ...{ statuses: [{ name: 'Lunch', seconds: 1800 }], missed: 2, rejected: 0, ...part },
});

/** 23 November 2026, 9:00 in Madrid. */
const nine = Date.parse('2026-11-23T08:00:00Z') / 1000;
const answer: ActivityAnswer = {
  timeZone: 'Europe/Madrid',
  total: row({}),
  agents: [row({ key: 'ana', name: 'Ana Sol' }), row({ key: 'bea', name: 'Bea', occupancy: null })],
  days: [row({ key: '2026-11-23', name: '2026-11-23' })],
  timelines: [
    {
      agent: 'ana',
      spans: [
        { from: nine, to: nine + 3600, activity: 'on-contact', status: '' },
        { from: nine + 3600, to: nine + 5400, activity: 'custom', status: 'Lunch' },
      ],
    },
  ],
};

function open(path: string, body: ActivityAnswer) {
  window.history.replaceState(null, '', path);
  const { api } = apiAnswering({
    '/api/center': { body: center },
    '/api/views': { body: { views: [] } },
    '/api/annotations': { body: { annotations: [] } },
    '/api/agent-activity': { body },
  });
  render(<App api={api} signIn={openHouse} pack={pack} />);
}

test('agents stand with occupancy, statuses and missed contacts; contact time leads to the contacts', async () => {
  open('/history/activity?from=2026-11-23&to=2026-11-23', answer);
  const name = await screen.findByRole('link', { name: 'Ana Sol' });
  expect(name.getAttribute('href')).toContain(
    '/history/scorecard?from=2026-11-23&to=2026-11-23&agent=ana',
  );
  const cells = within(name.closest('tr') as HTMLElement);
  expect(cells.getByText('75%')).toBeTruthy();
  expect(cells.getByText('Lunch 30m')).toBeTruthy();
  const contacts = cells
    .getByRole('link', { name: '1h, On contact, Ana Sol' })
    .getAttribute('href');
  expect(contacts).toContain('metric=contactsHandled');
  expect(contacts).toContain('agents=ana');
  const other = screen.getByRole('link', { name: 'Bea' }).closest('tr') as HTMLElement;
  expect(within(other).getByText('not defined')).toBeTruthy();
});

test('by day, a day leads to its strips; no block stands within a paragraph', async () => {
  const complaints = vi.spyOn(console, 'error');
  open('/history/activity?from=2026-11-20&to=2026-11-23', answer);
  await screen.findByRole('link', { name: 'Ana Sol' });
  fireEvent.click(screen.getByRole('button', { name: 'Days' }));
  const day = await screen.findByRole('link', { name: 'November 23, 2026' });
  expect(day.getAttribute('href')).toBe('/history/activity?from=2026-11-23&to=2026-11-23');
  expect(complaints.mock.calls.filter(([text]) => /descendant|nested/.test(text))).toEqual([]);
  complaints.mockRestore();
});

test('of one day each agent has a strip that tells its stretches, and a screen reader the sums', async () => {
  open('/history/activity?from=2026-11-23&to=2026-11-23', answer);
  const strip = await screen.findByRole('img', {
    name: 'Ana Sol: Online 2h, On contact 1h, Idle 20m, Custom statuses 30m',
  });
  const told = [...strip.querySelectorAll('title')].map(({ textContent }) => textContent);
  expect(told).toEqual(['09:00 – 10:00 On contact', '10:00 – 10:30 Lunch']);
});

test('a figure says what it means', async () => {
  open('/history/activity?from=2026-11-16&to=2026-11-23', { ...answer, timelines: [] });
  const [term] = await screen.findAllByRole('button', { name: 'Occupancy' });
  term?.click();
  expect(await screen.findByText(/Contact time ÷ \(contact time \+ idle time\)/)).toBeTruthy();
  expect(screen.queryByText('The day of each agent')).toBeNull();
});

test('days without agents say where there are some', async () => {
  const nothing = row({ online: 0, contact: 0, occupancy: null });
  open('/history/activity?from=2026-01-01&to=2026-01-02', {
    ...{ timeZone: 'Europe/Madrid', total: nothing, agents: [], days: [], timelines: [] },
  });
  expect(await screen.findByText('No contacts in this range')).toBeTruthy();
});
