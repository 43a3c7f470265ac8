import { expect, test, vi } from 'vitest';
import { routes } from '../../core/api/routes.ts';
import type { KeptSchedule } from '../../core/report-schedule/report-schedule.ts';
import { someSchedule } from '../core/report-schedule/some-schedule.ts';
import { centerApi, monday, onMonday } from '../fixtures/center-api.ts';
import { agent } from '../fixtures/http-api-event.ts';

vi.mock('../../contact-center.config.ts', async () => ({
  default: {
    ...(await import('../core/callbacks/center.ts')).center(),
    reports: { domains: ['example.com'] },
  },
}));

onMonday();
const now = monday / 1000;
const { ask } = centerApi();

const asked = (changes: Partial<KeptSchedule> = {}) => {
  const { by: _, savedAt: __, ...schedule } = someSchedule(changes);
  return schedule;
};
const list = async () => routes.reports.answer.parse((await ask('GET', '/api/reports')).body);

test('a report is scheduled, listed with when it is due next, and deleted', async () => {
  const { status, body } = await ask('PUT', '/api/reports/daily', asked());
  expect(status).toBe(200);
  const days = [24, 25, 26].map((day) => Date.parse(`2026-11-${day}T06:00:00Z`) / 1000);
  expect(routes.saveReport.answer.parse(body)).toEqual({
    ...{ ...asked(), id: 'daily', by: 'eva', savedAt: now, next: days },
  });
  expect((await list()).reports.map(({ id }) => id)).toEqual(['daily']);
  expect(await ask('POST', '/api/reports/daily/remove')).toMatchObject({ status: 200 });
  expect((await list()).reports).toEqual([]);
  const { actions } = (await ask('GET', '/api/actions')).body;
  expect(actions.map(({ command }: { command: string }) => command).sort()).toEqual([
    ...['removeReport', 'saveReport'],
  ]);
});

test('the same again leaves the time from which it stands', async () => {
  await ask('PUT', '/api/reports/daily', asked());
  vi.setSystemTime(monday + 60_000);
  expect((await ask('PUT', '/api/reports/daily', asked())).body.savedAt).toBe(now);
  const later = await ask('PUT', '/api/reports/daily', asked({ time: '08:00' }));
  expect(later.body.savedAt).toBe(now + 60);
});

test('is sent by hand once for each token', async () => {
  await ask('PUT', '/api/reports/daily', asked());
  await ask('POST', '/api/reports/daily/send', { token: 'a' });
  vi.setSystemTime(monday + 2000);
  await ask('POST', '/api/reports/daily/send', { token: 'a' });
  expect((await list()).runs).toMatchObject([{ schedule: 'daily', due: now, state: 'asked' }]);
  await ask('POST', '/api/reports/daily/send', { token: 'b' });
  expect((await list()).runs).toHaveLength(2);
  expect((await list()).reports[0]?.last).toMatchObject({ due: now + 2, state: 'asked' });
  expect(await ask('POST', '/api/reports/none/send', { token: 'a' })).toMatchObject({
    ...{ status: 404, body: { code: 'report-unknown' } },
  });
});

test('of two in one second each has a sending of their own, of a double click there is one', async () => {
  await ask('PUT', '/api/reports/daily', asked());
  const tokens = ['a', 'b', 'b'];
  const send = (token: string) => ask('POST', '/api/reports/daily/send', { token });
  const answers = await Promise.all(tokens.map(send));
  expect(answers.map(({ body }) => body.token)).toEqual(tokens);
  expect((await list()).runs.map(({ token }) => token).sort()).toEqual(['a', 'b']);
});

test('a token is of one report, and stays its own once it was sent', async () => {
  await ask('PUT', '/api/reports/daily', asked());
  await ask('PUT', '/api/reports/other', asked());
  for (const id of ['daily', 'other']) await ask('POST', `/api/reports/${id}/send`, { token: 'a' });
  expect((await list()).runs.map(({ schedule }) => schedule).sort()).toEqual(['daily', 'other']);
});

test('is sent by hand to others, of the domains that may get reports', async () => {
  await ask('PUT', '/api/reports/daily', asked());
  const to = (recipients: string[]) =>
    ask('POST', '/api/reports/daily/send', { token: 'a', recipients });
  expect(await to(['eva@example.org'])).toMatchObject({
    status: 400,
    body: { field: 'recipients' },
  });
  expect((await to(['eva@example.com'])).body).toMatchObject({ to: ['eva@example.com'] });
});

test.each([
  ['recipients.0', { recipients: ['nobody'] }],
  ['recipients', { recipients: ['eva@example.org'] }],
  ['time', { time: '07:10' }],
  ['metrics.0', { metrics: ['luck'] }],
  ['formats', { formats: [] }],
  ['on.weekdays', { on: { every: 'week', weekdays: [] } }],
])('a report is refused, naming %s', async (field, wrong) => {
  const refused = await ask('PUT', '/api/reports/r', { ...asked(), ...wrong });
  expect(refused).toMatchObject({ status: 400, body: { code: 'query-invalid', field } });
  expect((await list()).reports).toEqual([]);
});

test('a report by contact type of some queues is refused: it could never be written', async () => {
  const wrong = asked({ groupBy: 'contactType', queues: ['q1'] });
  expect(await ask('PUT', '/api/reports/r', wrong)).toMatchObject({
    ...{ status: 400, body: { code: 'filters-not-combinable', field: 'queues' } },
  });
});

test('reports are for supervisors alone', async () => {
  for (const [method, path, body] of [
    ['GET', '/api/reports'],
    ['PUT', '/api/reports/r', asked()],
    ['POST', '/api/reports/r/remove'],
    ['POST', '/api/reports/r/send', { token: 'a' }],
  ] as const)
    expect(await ask(method, path, body, agent('ana'))).toMatchObject({ status: 403 });
});
