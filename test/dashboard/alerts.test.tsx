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
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type AlertRule, ruleSchema } from '../../core/alerts/rule.ts';
import { unitOf } from '../../core/alerts/show-value.ts';
import type { AlertRow, Preview } from '../../core/alerts/wire.ts';
import { alertNews } from '../../dashboard/alerts/alert-news.ts';
import { App } from '../../dashboard/app.tsx';
import { speak } from '../../dashboard/language/language.ts';
import type { LanguagePack } from '../../dashboard/language/language-pack.ts';
import {
  boundsOf,
  draftOf,
  newRule,
  ruleOf,
  withFigure,
} from '../../dashboard/pages/alerts/rule-draft.ts';
import { openHouse } from '../../dashboard/sign-in/sign-in.ts';
import { someRule } from '../core/alerts/some-rule.ts';
import { apiAnswering, center, midnight } from './fixture.ts';

configure({ asyncUtilTimeout: 30_000 });

let pack: LanguagePack;
beforeEach(async () => {
  pack = await speak('en');
});
afterEach(cleanup);

const alert = (given: Partial<AlertRow> = {}): AlertRow => ({
  ...{ id: 'full-1', ruleId: 'full', rule: someRule(), severity: 'serious' },
  ...{ since: midnight, raisedAt: midnight + 60, clearedAt: null, clearedBy: null },
  ...{ value: 9, worst: 12, told: 9, toldAt: midnight + 60, tellings: 1, link: '/alerts' },
  subjects: [{ kind: 'contact', id: 'contact-1a2b', name: '…1a2b', since: midnight }],
  ...{ acknowledged: null, snoozedUntil: null, snoozedBy: null },
  events: [{ id: 'full-1.1', kind: 'raised', at: midnight + 60, value: 9, sentAt: midnight + 61 }],
  ...given,
});
const listOf = (alerts: AlertRow[]) => ({
  body: { alerts, evaluatedAt: midnight + 120, cursor: null },
});

function open(path: string, answers: Parameters<typeof apiAnswering>[0]) {
  history.replaceState(null, '', path);
  const { api, asked } = apiAnswering({ '/api/center': { body: center }, ...answers });
  render(<App api={api} signIn={openHouse} pack={pack} />);
  return asked;
}

test('an alert says what, since when, how bad and which contacts, on every page by its number', async () => {
  const icon = document.head.appendChild(document.createElement('link'));
  icon.rel = 'icon';
  open('/alerts', { '/api/alerts': listOf([alert()]) });
  await screen.findByRole('heading', { name: 'Sales is full' });
  for (const text of ['9', '5 at most', '12', 'Serious'])
    expect(screen.getByText(text)).toBeTruthy();
  expect(screen.getByText(/…1a2b/)).toBeTruthy();
  expect(screen.getByText(/Rules have not been checked since/)).toBeTruthy();
  expect(document.title).toBe('(1) Alerts · Test center');
  expect(icon.href).toContain('/favicon-alert.svg');
  const spoken = screen.getAllByRole('alert').map(({ textContent }) => textContent);
  expect(spoken).toContain('Alert, Serious: Sales is full, 9');
  expect(screen.getAllByRole('link', { name: 'Alerts: 1' }).length).toBeGreaterThan(0);
  icon.remove();
});

const ofMetric = (given: Partial<AlertRow> = {}) =>
  alert({
    rule: someRule({ figure: { kind: 'metric', metric: 'abandonmentRate', window: 2 } }),
    link: `/contacts?metric=abandonmentRate&from=${midnight}&to=${midnight + 1800}`,
    ...given,
  });

test('a card says what is measured, and who put the alert off', async () => {
  const until = Math.round(Date.now() / 1000) + 3600;
  open('/alerts', {
    '/api/alerts': listOf([
      alert({
        rule: someRule({ name: 'Busy floor', figure: { kind: 'live', live: 'agentsOnContact' } }),
        ...{ snoozedUntil: until, snoozedBy: 'eva' },
      }),
    ]),
  });
  expect(await screen.findByText('Agents on contacts · all queues')).toBeTruthy();
  expect(screen.getByText(/^Snoozed by eva until/)).toBeTruthy();
});

test('the table of rules has a column with what each measures', async () => {
  const scope = { queue: 'Sales', channel: 'VOICE' } as const;
  const figure = { kind: 'metric', metric: 'serviceLevel', window: 2 } as const;
  const row = (id: string, rule: ReturnType<typeof someRule>) => ({
    ...{ id, rule, version: 1, by: 'eva', isDefault: false },
  });
  open('/alerts?tab=rules', {
    '/api/alerts': listOf([]),
    '/api/alert-rules': {
      body: {
        rules: [
          row('own-1', someRule({ figure, scope })),
          row(
            'own-2',
            someRule({
              name: 'Long lunch',
              figure: { kind: 'live', live: 'longestInStatus', status: 'Lunch' },
              scope: { agent: 'a1' },
            }),
          ),
        ],
      },
    },
  });
  await screen.findByRole('columnheader', { name: 'What is watched' });
  expect(screen.getByText('Service level · Sales · Voice · last 30 minutes')).toBeTruthy();
  expect(screen.getByText('Longest time of an agent in a status · Lunch · sales-01')).toBeTruthy();
});

test('says whether this browser sounds', async () => {
  open('/alerts', { '/api/alerts': listOf([]) });
  const toggle = await screen.findByRole('checkbox', { name: 'Sound of alerts' });
  expect(screen.getByText('Alerts make no sound in this browser: the sound is off.')).toBeTruthy();
  fireEvent.click(toggle);
  await screen.findByText('This browser sounds when an alert begins or gets worse.');
  fireEvent.click(toggle);
});

test('an alert of a metric leads to the contacts that make it so, one by one and all', async () => {
  open('/alerts', { '/api/alerts': listOf([ofMetric()]) });
  const contact = await screen.findByRole('link', { name: 'Contact …1a2b' });
  expect(contact.getAttribute('href')).toBe('/contacts/contact-1a2b');
  expect(contact.closest('li')?.textContent).toBe('…1a2b · 00:00');
  const all = screen.getByRole('link', { name: 'Contacts behind the figure' });
  expect(all.getAttribute('href')).toBe(ofMetric().link);
});

test('callbacks of an alert stand with the time when they are due', async () => {
  const figure = { kind: 'report', report: 'callbacksOwed' } as const;
  const later = {
    kind: 'contact',
    id: 'contact-1a2b',
    name: '…1a2b',
    since: midnight + 86_400 * 30,
  };
  open('/alerts', {
    '/api/alerts': listOf([
      alert({
        rule: someRule({ figure }),
        subjects: [{ ...later, kind: 'contact' }],
        link: '/callbacks',
      }),
    ]),
  });
  expect(await screen.findByText('Due first')).toBeTruthy();
  const contact = screen.getByRole('link', { name: 'Contact …1a2b' });
  expect(contact.closest('li')?.textContent).toMatch(/^…1a2b · \w+ \d+, 00:00$/);
});

test('what a rule would say of a figure without a value is neither trouble nor all well', async () => {
  edit(someRule(), { ...preview, value: null, trouble: false, text: 'Not defined.' });
  expect(await screen.findByText('No value now, so no alert')).toBeTruthy();
});

test('the past says whom it was about, and leads there', async () => {
  const over = { clearedAt: midnight + 600, clearedBy: 'figure' } as const;
  open('/alerts?tab=over', { '/api/alerts': listOf([ofMetric(over)]) });
  expect(await screen.findByRole('link', { name: 'Contact …1a2b' })).toBeTruthy();
  const all = screen.getByRole('link', { name: 'Contacts behind the figure: Sales is full' });
  expect(all.getAttribute('href')).toBe(ofMetric().link);
});

test('is acknowledged with a note', async () => {
  const asked = open('/alerts', {
    '/api/alerts': listOf([alert()]),
    '/api/alerts/full-1/acknowledge': { body: alert() },
  });
  fireEvent.click(await screen.findByRole('button', { name: 'Acknowledge: Sales is full' }));
  const dialog = await screen.findByRole('dialog');
  fireEvent.click(within(dialog).getByRole('button', { name: 'Acknowledge' }));
  await waitFor(() => expect(asked).toContain('/api/alerts/full-1/acknowledge'));
});

test('no alerts, and an API that fails, are told apart', async () => {
  open('/alerts', { '/api/alerts': listOf([]) });
  expect(await screen.findByText('No alerts')).toBeTruthy();
  expect(document.title).toBe('Alerts · Test center');
  cleanup();
  open('/alerts', { '/api/alerts': { status: 403, body: { code: 'not-allowed', detail: '' } } });
  expect(await screen.findByText('Your role does not allow this.')).toBeTruthy();
});

test('a rule that can not be is not saved, and each field says what is wrong', async () => {
  const row = { id: 'own-1', rule: someRule(), version: 1, by: 'eva', isDefault: false };
  const asked = open('/alerts?tab=rules&rule=own-1', {
    '/api/alerts': listOf([]),
    '/api/alert-rules': { body: { rules: [row] } },
    '/api/alert-rules/preview': {
      body: {
        value: 9,
        sample: null,
        subjects: [],
        link: '',
        trouble: true,
        awake: true,
        text: 'Nine wait.',
      },
    },
    '/api/alert-rules/own-1': { body: row },
  });
  expect(await screen.findByText('Nine wait.')).toBeTruthy();
  const limit = screen.getByLabelText(/^Over again at/);
  fireEvent.change(limit, { target: { value: '7' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Write the limit itself or a value on its good side.');
  expect(asked).not.toContain('/api/alert-rules/own-1');
  fireEvent.change(limit, { target: { value: '4' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(asked).toContain('/api/alert-rules/own-1'));
});

test('each field says what it takes, and which one the API refused', async () => {
  const row = { id: 'own-1', rule: someRule(), version: 1, by: 'eva', isDefault: false };
  const detail = 'there is no queue "Old": choose one that there is';
  open('/alerts?tab=rules&rule=own-1', {
    '/api/alerts': listOf([]),
    '/api/alert-rules': { body: { rules: [row] } },
    '/api/alert-rules/preview': { status: 500, body: { code: 'internal', detail: '' } },
    '/api/alert-rules/own-1': {
      status: 400,
      body: { code: 'query-invalid', field: 'scope.queue', detail },
    },
  });
  const clear = await screen.findByLabelText('Over after so many seconds');
  fireEvent.change(clear, { target: { value: '10' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await screen.findByText('Write a whole number from 60 to 86400.');
  expect(clear.getAttribute('aria-invalid')).toBe('true');
  fireEvent.change(clear, { target: { value: '60' } });
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() =>
    expect(screen.getAllByText(`Outside what is allowed: ${detail}`)).toHaveLength(2),
  );
});

const preview = {
  ...{ value: 0.5, sample: 4, subjects: [], link: '', trouble: true, awake: true },
  text: 'CSAT is low.',
};
/** A rule in the form: its answers, and what was saved. */
function edit(rule: AlertRule, said = preview as Preview) {
  const row = { id: 'own-1', rule, version: 1, by: 'eva', isDefault: false };
  return open('/alerts?tab=rules&rule=own-1', {
    '/api/alerts': listOf([]),
    '/api/alert-rules': { body: { rules: [row] } },
    '/api/alert-rules/preview': { body: said },
    '/api/alert-rules/own-1': { body: row },
    '/api/surveys': {
      body: {
        ...{ timeZone: 'Europe/Madrid', truncated: false, days: [], queues: [], agents: [] },
        ...{ distributions: [], answers: [], answersTruncated: false },
        total: {
          ...{ key: '', name: '' },
          response: { offered: 4, answered: 4, complete: 4, rate: 1, interval: null },
          scores: [
            { question: 'friendly', scale: 'csat', answers: 4, value: 0.5, interval: null },
            { question: 'effort', scale: 'ces', answers: 4, value: 5, interval: null },
          ],
        },
      },
    },
  });
}
const choose = async (label: string, option: string) => {
  fireEvent.mouseDown(await screen.findByRole('button', { name: new RegExp(`^${label}`) }));
  const found = await screen.findByRole('option', { name: option });
  fireEvent.mouseMove(found);
  fireEvent.mouseUp(found);
};

test.each([
  ['a live figure', someRule(), true],
  ['a figure of a page', someRule({ figure: { kind: 'report', report: 'callbacksOwed' } }), false],
] as const)(
  'what a rule on %s would say is looked at again while it is written, or not',
  async (_, rule, again) => {
    vi.useFakeTimers({ shouldAdvanceTime: true });
    try {
      const asked = edit(rule);
      const looks = () =>
        asked.filter((path) => path.startsWith('/api/alert-rules/preview')).length;
      await screen.findByText('CSAT is low.');
      expect(looks()).toBe(1);
      await vi.advanceTimersByTimeAsync(11_000);
      expect(looks() > 1).toBe(again);
    } finally {
      vi.useRealTimers();
    }
  },
);

test('an address with a tab that there isn’t shows what is wrong now', async () => {
  open('/alerts?tab=history', { '/api/alerts': listOf([alert()]) });
  await screen.findByRole('heading', { name: 'Sales is full' });
  expect(screen.getByRole('tab', { name: 'Active' }).getAttribute('aria-selected')).toBe('true');
});

test('a rule on a survey’s score has its question, days, answers and unit, and all scopes', async () => {
  const asked = edit(
    someRule({
      figure: { kind: 'report', report: 'csat', days: 1 },
      ...{ trouble: 'below', threshold: 0.8, clearThreshold: 0.85, minimumSample: 5 },
    }),
  );
  expect(await screen.findByText('CSAT is low.')).toBeTruthy();
  expect((screen.getByLabelText('Limit (%)') as HTMLInputElement).value).toBe('80');
  expect((screen.getByLabelText('Answers at least') as HTMLInputElement).value).toBe('5');
  for (const label of ['Queue', 'Channel', 'Agent', 'Over', 'Question'])
    expect(screen.getByRole('button', { name: new RegExp(`^${label}`) })).toBeTruthy();
  await waitFor(() => expect(asked.some((path) => path.startsWith('/api/surveys?'))).toBe(true));
  await choose('Question', 'friendly');
  await choose('Over', 'The last 7 days');
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(asked).toContain('/api/alert-rules/own-1'));
});

test('days of which all is decided are said by how long ago and when they were', async () => {
  const figure = { kind: 'report', report: 'firstContactResolution', days: 7 } as const;
  edit(someRule({ figure, ...{ trouble: 'below', threshold: 0.7, clearThreshold: 0.75 } }));
  const over = await screen.findByRole('button', { name: /^Over/ });
  expect(over.textContent).toMatch(/^7 days up to 8 days ago: \w+ \d+\s–/);
});

test('a scope that the figure is not known by is refused beside its field, which goes once it is mended', async () => {
  const asked = edit(
    someRule({
      figure: { kind: 'report', report: 'missedContacts', days: 1 },
      scope: { queue: 'Sales' },
    }),
  );
  fireEvent.click(await screen.findByRole('button', { name: 'Save' }));
  await screen.findByText('This figure is not known by queue: choose “All”.');
  expect(asked).not.toContain('/api/alert-rules/own-1');
  expect(screen.queryByRole('button', { name: /^Channel/ })).toBeNull();
  await choose('Queue', 'All');
  expect(screen.queryByRole('button', { name: /^Queue/ })).toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Save' }));
  await waitFor(() => expect(asked).toContain('/api/alert-rules/own-1'));
});

test('points and scores are written and shown as their page shows them', async () => {
  const nps = someRule({
    ...{ name: 'Few recommend us', figure: { kind: 'report', report: 'nps', days: 28 } },
    ...{ trouble: 'below', threshold: 0.3, clearThreshold: 0.35 },
  });
  expect(draftOf(nps)).toMatchObject({ threshold: '30', clearThreshold: '35' });
  expect(ruleOf(draftOf(nps))).toEqual({ ok: true, value: nps });
  const link = '/history/surveys?from=2026-10-27&to=2026-11-22';
  open('/alerts', {
    '/api/alerts': listOf([alert({ rule: nps, value: -0.126, worst: -0.2, link })]),
  });
  expect(await screen.findByText('-13')).toBeTruthy();
  expect(screen.getByText('30 at least')).toBeTruthy();
  expect(screen.getByText('Recommendation (NPS) · all queues · last 28 days')).toBeTruthy();
  const page = screen.getByRole('link', { name: 'Open the page of the figure' });
  expect(page.getAttribute('href')).toBe(link);
});

test('a service level over queues of different thresholds says by which it is measured', async () => {
  const figure = { kind: 'metric', metric: 'serviceLevel', window: 2 } as const;
  open('/alerts', { '/api/alerts': listOf([alert({ rule: someRule({ figure }) })]) });
  expect(
    await screen.findByText('Service level · all queues at 20s · last 30 minutes'),
  ).toBeTruthy();
});

test.each([
  [{ clearSeconds: '59' }, 'clearSeconds'],
  [{ clearSeconds: '60.5' }, 'clearSeconds'],
  [{ holdSeconds: '-1' }, 'holdSeconds'],
  [{ holdSeconds: '86401' }, 'holdSeconds'],
  [{ remindMinutes: '1441' }, 'remindMinutes'],
  [
    {
      minimumSample: '10001',
      figure: { kind: 'metric', metric: 'serviceLevel', window: 2 } as const,
    },
    'minimumSample',
  ],
])('%o is refused beside %s, as the API would refuse it', (typed, field) => {
  const draft = { ...draftOf(someRule()), ...typed };
  expect(ruleOf(draft)).toEqual({ ok: false, problem: { [field]: 'rule.error.between' } });
  const sent = { ...someRule(), ...typed, [field]: Number(Object.values(typed)[0]) };
  expect(ruleSchema.safeParse(sent).error?.issues.map(({ path }) => path)).toEqual([[field]]);
});

const csat = { kind: 'report', report: 'csat', days: 1 } as const;
const resolution = { kind: 'report', report: 'firstContactResolution', days: 7 } as const;
test.each([
  [csat, 'below', '80'],
  [{ kind: 'report', report: 'nps', days: 1 }, 'below', '0'],
  [resolution, 'below', '80'],
  [{ kind: 'report', report: 'repeatRate', days: 1 }, 'above', '10'],
  [{ kind: 'live', live: 'agentsOnline' }, 'below', '1'],
  [{ kind: 'live', live: 'oldestWait' }, 'above', '300'],
  [{ kind: 'metric', metric: 'serviceLevel', window: 2 }, 'below', '80'],
  [{ kind: 'metric', metric: 'abandonmentRate', window: 2 }, 'above', '10'],
] as const)('choosing %j suggests its bad side and limits', (figure, trouble, threshold) => {
  const draft = { ...draftOf(newRule('en')), name: 'New' };
  const changed = { ...draft, ...withFigure(draft, figure) };
  expect(changed).toMatchObject({ figure, trouble, threshold });
  expect(ruleOf(changed).ok).toBe(true);
});

test('limits that were written stay for a figure of the same unit, and go with another', () => {
  const draft = { ...draftOf(newRule('en')), ...withFigure(draftOf(newRule('en')), csat) };
  const written = { ...draft, threshold: '70' };
  expect(withFigure(written, resolution)).toEqual({ figure: resolution });
  expect(withFigure(draft, resolution)).toMatchObject({ trouble: 'below', threshold: '80' });
  const nps = { kind: 'report', report: 'nps', days: 1 } as const;
  expect(withFigure(written, nps)).toMatchObject({ threshold: '0', clearThreshold: '10' });
});

test.each([
  [csat, { threshold: '900' }, 'threshold', { from: 0, to: 100 }],
  [
    { kind: 'report', report: 'nps', days: 1 },
    { clearThreshold: '101' },
    'clearThreshold',
    { from: -100, to: 100 },
  ],
  [
    { kind: 'report', report: 'ces', days: 1 },
    { threshold: '0.5' },
    'threshold',
    { from: 1, to: 7 },
  ],
] as const)('a limit that %j can never be is refused', (figure, typed, field, bounds) => {
  const usual = { ...draftOf(newRule('en')), name: 'New' };
  const draft = { ...usual, ...withFigure(usual, figure), ...typed };
  expect(ruleOf(draft)).toMatchObject({ problem: { [field]: 'rule.error.limit' } });
  expect(boundsOf(field, draft)).toEqual(bounds);
});

test('a sample is no question of a live figure', () => {
  expect(ruleOf({ ...draftOf(someRule()), minimumSample: 'x' })).toEqual({
    ...{ ok: true, value: someRule() },
  });
});

test('a draft is the rule again, shares in percent', () => {
  const share = someRule({
    figure: { kind: 'metric', metric: 'serviceLevel', window: 2 },
    trouble: 'below',
    ...{ threshold: 0.07, clearThreshold: 0.29 },
  });
  expect(unitOf(share.figure)).toBe('share');
  expect(draftOf(share)).toMatchObject({ threshold: '7', clearThreshold: '29' });
  for (const rule of [share, someRule()])
    expect(ruleOf(draftOf(rule))).toEqual({ ok: true, value: rule });
  expect(ruleOf({ ...draftOf(share), name: ' ', holdSeconds: 'x' })).toMatchObject({
    problem: { name: 'rule.error.name', holdSeconds: 'rule.error.number' },
  });
});

test('each alert is news once, and again when it was told to be worse', () => {
  const first = alertNews([alert()], new Map());
  expect(first.begun).toHaveLength(1);
  const again = alertNews([alert({ worst: 13 })], first.known);
  expect([again.begun, again.worse]).toEqual([[], []]);
  const event = { id: 'full-1.2', kind: 'worsened' as const, at: 1, value: 20, sentAt: null };
  const worse = alertNews([alert({ worst: 20, events: [event] })], again.known);
  expect(worse.worse).toHaveLength(1);
  expect(alertNews([alert({ worst: 20, events: [event] })], worse.known).worse).toEqual([]);
});
