// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import type { ReportList } from '../../core/report-schedule/report-schedule.ts';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import { firstDraft, scheduleOf } from '../../dashboard/pages/reports/report-draft.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { someSchedule } from '../core/report-schedule/some-schedule.ts';
import { apiAnswering, center, midnight } from './fixture.ts';

configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);

async function open(list: ReportList) {
  history.replaceState(null, '', '/reports');
  const { api, asked } = apiAnswering({
    '/api/center': { body: center },
    '/api/alerts': { body: { alerts: [], evaluatedAt: midnight, cursor: null } },
    '/api/reports': { body: list },
    '/api/reports/daily/send': { body: {} },
  });
  render(<App api={api} signIn={openHouse} pack={await speak('en')} />);
  return asked;
}

test('a report stands with whom it goes to, its sendings with why they failed, and is sent', async () => {
  const run = { schedule: 'daily', name: 'Last', due: midnight, attempts: 4, messageId: null };
  const asked = await open({
    reports: [{ ...someSchedule(), id: 'daily', next: [midnight], last: null }],
    runs: [{ ...run, state: 'failed', problem: 'sandbox' }],
    domains: null,
  });
  expect(await screen.findByText('floor@example.com')).toBeTruthy();
  expect(screen.getByText(/sandbox/)).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: /^Send now: Daily/ }));
  await waitFor(() => expect(asked).toContain('/api/reports/daily/send'));
});

test('without any there is a way to a new one, which is saved when it is whole', async () => {
  await open({ reports: [], runs: [], domains: null });
  expect(await screen.findByText('There is no report yet')).toBeTruthy();
  fireEvent.click(screen.getByRole('button', { name: 'New report' }));
  const save = await screen.findByRole('button', { name: 'Save' });
  expect(save.hasAttribute('disabled') || save.getAttribute('aria-disabled') === 'true').toBe(true);
});

test('a draft is a schedule once it has a name and addresses', () => {
  const draft = firstDraft('it');
  expect(scheduleOf(draft)).toBeNull();
  expect(scheduleOf({ ...draft, name: 'A', recipients: 'nobody' })).toBeNull();
  const recipients = 'a@example.com\nb@example.com';
  expect(scheduleOf({ ...draft, name: 'A', recipients, rhythm: 'monthly' })).toMatchObject({
    ...{ recipients: ['a@example.com', 'b@example.com'], on: { every: 'month', day: 1 } },
  });
});
