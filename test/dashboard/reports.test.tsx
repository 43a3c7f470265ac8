// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type {
  KeptSchedule,
  ReportList,
  ReportSchedule,
} from '../../core/report-schedule/report-schedule.ts';
import { weekdays } from '../../core/weekdays.ts';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import { draftOf, newDraft, scheduleOf } from '../../dashboard/pages/reports/report-draft.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { someAnswer } from '../adapters/some-paper.ts';
import { someSchedule } from '../core/report-schedule/some-schedule.ts';
import { apiAnswering, center, comeBack, midnight } from './fixture.ts';

configure({ asyncUtilTimeout: 30_000 });
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

type Answer = { status?: number; body: unknown };
async function open(list: ReportList | (() => Answer), search = '') {
  history.replaceState(null, '', `/reports${search}`);
  const bodies: unknown[] = [];
  const take = (_: URL, init?: RequestInit) => {
    if (init?.body) bodies.push(JSON.parse(String(init.body)));
    return { body: {} };
  };
  const mail = {
    ...{ id: 'mail-1', from: 'reports@example.com', to: [], subject: 'Daily', text: '' },
    attachments: [{ name: 'Daily.pdf', type: 'application/pdf', bytes: 5 }],
  };
  const answers = {
    '/api/center': { body: center },
    '/api/alerts': { body: { alerts: [], evaluatedAt: midnight, cursor: null } },
    '/api/reports': typeof list === 'function' ? list : { body: list },
    '/api/history': { body: someAnswer },
    '/api/reports/daily': take,
    '/api/reports/daily/send': take,
    '/api/reports/daily/remove': take,
    '/local/center': { body: { numbers: [] } },
    '/local/mail/mail-1': { body: mail },
  };
  const { api, asked } = apiAnswering(
    new Proxy<Parameters<typeof apiAnswering>[0]>(answers, {
      get: (known, path: string) =>
        known[path] ?? (path.startsWith('/api/reports/') ? take : undefined),
    }),
  );
  render(<App api={api} signIn={openHouse} pack={await speak('en')} />);
  return { asked, bodies };
}

const failed = {
  ...{ schedule: 'daily', name: 'Last', due: midnight, attempts: 4, messageId: null },
  ...{ state: 'failed' as const, problem: 'sandbox' },
};
const standing = (changes: Partial<KeptSchedule> = {}) => ({
  ...{ ...someSchedule(changes), id: 'daily', next: [midnight], last: failed },
});
const press = (name: RegExp | string) => fireEvent.click(screen.getByRole('button', { name }));
const typeInto = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

test('a report stands with whom it goes to and how it went, and is sent to others', async () => {
  const { asked, bodies } = await open({ reports: [standing()], runs: [failed], domains: null });
  expect(await screen.findByText('floor@example.com')).toBeTruthy();
  expect(screen.getAllByText('sandbox (4 attempts)')).toHaveLength(2);
  press(/^Send now: Daily/);
  fireEvent.change(await screen.findByLabelText('Recipients'), {
    target: { value: 'me@example.com' },
  });
  press('Send now');
  await waitFor(() => expect(asked).toContain('/api/reports/daily/send'));
  expect(bodies.at(-1)).toMatchObject({ recipients: ['me@example.com'] });
});

test('is deleted once that is confirmed', async () => {
  const { asked } = await open({ reports: [standing()], runs: [], domains: null });
  await screen.findByText('floor@example.com');
  press(/^Delete: Daily/);
  expect(asked).not.toContain('/api/reports/daily/remove');
  await screen.findByText('Nobody gets it any more. What was sent stays listed.');
  press('Delete');
  await waitFor(() => expect(asked).toContain('/api/reports/daily/remove'));
});

test('a new one is saved when it is whole, and says what is missing before', async () => {
  const { asked, bodies } = await open({ reports: [], runs: [], domains: ['example.com'] });
  expect(await screen.findByText('There is no report yet')).toBeTruthy();
  press('New report');
  await screen.findByRole('heading', { name: 'New report' });
  press('Save');
  for (const missing of ['Name the report, in 80 characters at most.', /Write e-mail addresses/])
    expect(await screen.findByText(missing)).toBeTruthy();
  expect(asked.some((path) => path.startsWith('/api/reports/'))).toBe(false);
  typeInto('Name', 'Every morning');
  typeInto('Recipients', 'eva@example.org');
  expect(await screen.findByText(/of a domain that may not get reports/)).toBeTruthy();
  typeInto('Recipients', 'eva@example.com');
  press('Save');
  await waitFor(() => expect(bodies).toHaveLength(1));
  expect(bodies[0]).toMatchObject({ name: 'Every morning', recipients: ['eva@example.com'] });
  expect(await screen.findByText('There is no report yet')).toBeTruthy();
});

test('a standing one is changed as it stands, its preview in its own language', async () => {
  const report = standing({ queues: ['q1'], on: { every: 'month', day: 31 } });
  const { bodies } = await open({ reports: [report], runs: [], domains: null });
  await screen.findByText('floor@example.com');
  expect(screen.getByText('day 31 of the month, 07:00')).toBeTruthy();
  press(/^Change Daily/);
  expect(await screen.findByText('Contacte în coadă')).toBeTruthy();
  expect(screen.getByText(/^50\s% \*$/)).toBeTruthy();
  press('Save');
  await waitFor(() => expect(bodies).toHaveLength(1));
  const { by: _, savedAt: __, id: ___, next: ____, last: _____, ...asked } = report;
  expect(bodies[0]).toEqual(asked);
});

test('what is being written outlasts a refresh that fails, or finds the report deleted', async () => {
  const list = { reports: [standing()], runs: [], domains: null };
  let answer: Answer = { body: list };
  await open(() => answer, '?report=daily');
  await screen.findByRole('heading', { name: /^Change Daily/ });
  typeInto('Name', 'Half a name');
  const written = () => screen.getByLabelText<HTMLInputElement>('Name').value;
  answer = { status: 403, body: { code: 'not-allowed', detail: '' } };
  comeBack();
  await screen.findByText('The figures could not be loaded');
  expect(written()).toBe('Half a name');
  answer = { body: { ...list, reports: [] } };
  press('Try again');
  await waitFor(() => expect(screen.queryByText('The figures could not be loaded')).toBeNull());
  expect(written()).toBe('Half a name');
});

test('an address of no report says so, and leads to those that are there', async () => {
  await open({ reports: [standing()], runs: [], domains: null }, '?report=gone');
  await screen.findByText('There is no such report.');
  expect(screen.queryByRole('heading', { name: 'New report' })).toBeNull();
  press('Reports by e-mail');
  expect(await screen.findByText('floor@example.com')).toBeTruthy();
});

test('mail that stays on this machine is opened, with what is attached', async () => {
  const sent = { ...failed, state: 'sent' as const, problem: null, messageId: 'mail-1' };
  await open({ reports: [], runs: [sent], domains: null });
  fireEvent.click(await screen.findByRole('button', { name: 'Open: Last' }));
  const pdf = await screen.findByRole('link', { name: /^Daily.pdf/ });
  expect(pdf.getAttribute('href')).toBe('/local/mail/mail-1/0');
});

describe('a draft', () => {
  const draft = { ...newDraft('it'), name: 'A', recipients: 'a@example.com\nb@example.com' };

  test('is a schedule once it has a name and addresses of allowed domains', () => {
    expect(scheduleOf(newDraft('it'), null)).toEqual({
      ok: false,
      problem: ['name', 'recipients'],
    });
    expect(scheduleOf(draft, ['example.org'])).toEqual({ ok: false, problem: ['domains'] });
    expect(scheduleOf({ ...draft, rhythm: 'monthly' }, ['example.com'])).toMatchObject({
      value: { recipients: ['a@example.com', 'b@example.com'], on: { every: 'month', day: 1 } },
    });
  });

  test('of contact types is of all queues', () => {
    const some = { ...draft, queues: ['q1'] };
    expect(scheduleOf(some, null)).toMatchObject({ value: { queues: ['q1'] } });
    expect(scheduleOf({ ...some, groupBy: 'contactType' }, null)).toMatchObject({
      value: { queues: [] },
    });
  });

  test.each<[string, ReportSchedule['on']]>([
    ['every day', { every: 'week', weekdays: [...weekdays] }],
    ['Monday to Friday', { every: 'week', weekdays: weekdays.slice(0, 5) }],
    ['some days', { every: 'week', weekdays: ['tuesday', 'sunday'] }],
    ['a day of the month', { every: 'month', day: 15 }],
  ])('of a schedule is that schedule again: %s', (_, on) => {
    const { by: __, savedAt: ___, ...schedule } = someSchedule({ on });
    expect(scheduleOf(draftOf(schedule), null)).toEqual({ ok: true, value: schedule });
  });
});
