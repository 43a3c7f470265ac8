import { expect, test } from 'vitest';
import { alertText, placeOf } from '../../../core/alerts/alert-text.ts';
import { raisedAlert } from '../../../core/alerts/evaluate.ts';
import { reportFigures, reportTerms } from '../../../core/alerts/figure-terms.ts';
import { previewRule } from '../../../core/alerts/preview-rule.ts';
import { figureReader } from '../../../core/alerts/read-figures.ts';
import { type AlertRule, ruleSchema, ruleShape } from '../../../core/alerts/rule.ts';
import { unitOf } from '../../../core/alerts/show-value.ts';
import { listCallbacks } from '../../../core/callbacks/list-callbacks.ts';
import { owedCallbacks } from '../../../core/callbacks/owed-callbacks.ts';
import { languages } from '../../../core/languages.ts';
import { agentActivity } from '../../../core/reports/agent-activity.ts';
import { callbackFigures } from '../../../core/reports/callback-figures.ts';
import { repeats } from '../../../core/reports/repeats.ts';
import { selfService } from '../../../core/reports/self-service.ts';
import { surveys } from '../../../core/reports/surveys.ts';
import type { Result } from '../../../core/result.ts';
import {
  config,
  now,
  pageCenter,
  type ReportOf,
  reading,
  reportRule,
  today,
} from './page-center.ts';

const { sources } = pageCenter();
const { reader } = sources;
const done = async <Value>(answer: Promise<Result<Value, unknown>>): Promise<Value> => {
  const result = await answer;
  if (!result.ok) throw new Error('the page has no answer');
  return result.value;
};
const lists = { journeys: sources.journeys.list, answers: sources.surveyAnswers };
const surveyed = (scope = {}) => done(surveys({ ...today, ...scope }, lists, reader, config));
const keeping = (scope = {}) =>
  done(callbackFigures({ ...today, ...scope }, sources.callbacks, config));
const repeated = (scope = {}, at = now) =>
  done(repeats({ ...today, list: 'repeats', ...scope }, reader, config, at));
/** When all of today's customers have had their days to come back. */
const decided = now + 8 * 86_400;
const worked = (scope = {}) =>
  done(agentActivity({ ...today, ...scope }, { store: sources.activity, reader }, config, now));
const served = () => done(selfService(today, sources.journeys, reader, config));

const value = async (figure: Omit<ReportOf, 'kind'>, scope: AlertRule['scope'] = {}) =>
  (await reading(figure, { scope })).value;
const daily = (report: ReportOf['report']) => ({ report, days: 1 });

test.each([
  [{}, {}],
  [{ queue: 'Sales' }, { queues: ['Sales'] }],
  [{ agent: 'bea' }, { agents: ['bea'] }],
  [{ channel: 'VOICE' as const }, { channels: ['VOICE'] }],
  [
    { queue: 'Sales', agent: 'ana' },
    { queues: ['Sales'], agents: ['ana'] },
  ],
])('surveys of %j are those of their page', async (scope, query) => {
  const { scores, response } = (await surveyed(query)).total;
  for (const { scale, value: shown } of scores) {
    expect(await value(daily(scale), scope)).toBe(shown);
    expect(await value({ ...daily(scale), question: scale }, scope)).toBe(shown);
  }
  expect(scores).toHaveLength(3);
  expect(await value(daily('surveyResponse'), scope)).toBe(response.rate);
});

test('callbacks are those of the board and of their page', async () => {
  const { callbacks } = await listCallbacks({}, { store: sources.callbacks, config, now });
  expect(await value({ report: 'callbacksOwed' })).toBe(owedCallbacks(callbacks).length);
  expect(await value({ report: 'callbacksOverdue' })).toBe(2);
  expect(await value({ report: 'oldestOverdueCallback' })).toBe(3600);
  expect(await value({ report: 'oldestOverdueCallback' }, { queue: 'Emergencies' })).toBe(1800);
  for (const [scope, query] of [
    [{}, {}],
    [{ queue: 'Sales' }, { queue: 'Sales' }],
  ]) {
    const { total } = await keeping(query);
    expect(await value(daily('callbacksBroken'), scope)).toBe(total.broken);
    expect(await value(daily('callbacksKept'), scope)).toBe(total.keptRate);
  }
  expect(await value(daily('callbacksKept'))).toBe(0.5);
});

test('repeats and resolution are those of their page', async () => {
  for (const [scope, query] of [
    [{}, {}],
    [{ queue: 'Sales' }, { queues: ['Sales'] }],
  ] as const) {
    const { rate } = await repeated(query);
    expect(await value(daily('repeatRate'), scope)).toBe(rate);
    const { resolution, undecided } = await repeated(query, decided);
    const read = await reading(daily('firstContactResolution'), { scope }, decided);
    expect([read.value, undecided]).toEqual([resolution, 0]);
  }
  expect(await value(daily('repeatRate'))).toBe(0.2);
});

test('resolution is of days that are decided alone, which the message names', async () => {
  const resolution = { report: 'firstContactResolution', days: 7 } as const;
  for (const at of [now, decided - 86_400])
    expect(await reading(daily(resolution.report), {}, at)).toMatchObject({
      ...{ value: null, sample: 0 },
    });
  const { value, sample, link } = await reading(resolution, {}, decided);
  expect([value, sample]).toEqual([0.8, 5]);
  expect(link).toContain('repeatsFrom=2026-11-17&repeatsTo=2026-11-23');
  const { subjects } = await reading(resolution, low, decided);
  expect(subjects.map(({ name }) => name)).toEqual(['…0001']);
  const said = async (days: number, language: AlertRule['language']) =>
    (
      await previewRule(reportRule({ ...resolution, days }, { language }), sources, decided)
    ).text.split('\n')[1];
  expect(await said(7, 'en')).toBe(
    'First-contact resolution · all queues · from Nov 17 to Nov 23.',
  );
  expect(await said(1, 'es')).toContain('todas las colas · 23 nov');
});

test('occupancy and missed contacts are those of agents’ time', async () => {
  for (const [scope, query] of [
    [{}, {}],
    [{ agent: 'ana' }, { agents: ['ana'] }],
  ] as const) {
    const { total } = await worked(query);
    expect(await value(daily('occupancy'), scope)).toBe(total.occupancy);
    expect(await value(daily('missedContacts'), scope)).toBe(total.missed);
  }
  expect(await value(daily('missedContacts'))).toBe(3);
  expect(await value(daily('missedContacts'), { agent: 'nobody' })).toBeNull();
});

test('containment and tasks are those of self-service', async () => {
  const { contacts, tasks } = await served();
  expect(await value(daily('containment'))).toBe(contacts.rate);
  expect(await value({ ...daily('taskCompletion'), task: 'order' })).toBe(tasks[0]?.rate);
  expect(contacts.rate).toBe(0.2);
});

const low = { trouble: 'below', threshold: 0.9, clearThreshold: 0.9 } as const;
test.each<[Omit<ReportOf, 'kind'>, Partial<AlertRule>, string[], string]>([
  [daily('csat'), low, ['…0003', '…0002'], '/history/surveys?'],
  [daily('surveyResponse'), low, ['…0004'], '/history/surveys?'],
  [daily('callbacksBroken'), { threshold: 0, clearThreshold: 0 }, ['…oken'], '/history/callbacks?'],
  [
    { report: 'callbacksOverdue' },
    { threshold: 0, clearThreshold: 0 },
    ['…late', '…ater'],
    '/callbacks',
  ],
  [daily('repeatRate'), { threshold: 0.1, clearThreshold: 0 }, ['…0002'], '/contacts?repeatsFrom='],
  [daily('containment'), low, ['…0004', '…0003', '…0002'], '/history/self-service?'],
  [daily('occupancy'), low, [], '/history/activity?'],
])('%j names its contacts, the page where they are', async (figure, given, names, page) => {
  const { subjects, link } = await reading(figure, given);
  expect(subjects.map(({ name }) => name)).toEqual(names);
  expect(link.startsWith(page)).toBe(true);
});

test('too few answers say nothing, and while all is well nobody is named', async () => {
  expect(await reading(daily('csat'), { minimumSample: 3 })).toMatchObject({
    value: 1 / 3,
    sample: 3,
  });
  expect(await reading(daily('csat'), { minimumSample: 4 })).toMatchObject({ value: null });
  expect((await reading(daily('csat'), { ...low, threshold: 0.1 })).subjects).toEqual([]);
});

test('each source is read once, however many rules look at it, and only if one does', async () => {
  const { sources: counted, reads } = pageCenter();
  const read = figureReader(counted, now);
  await read(reportRule(daily('csat')));
  expect(reads).toEqual({ journeys: 1, answers: 3 });
  for (const report of reportFigures) {
    const { days } = reportTerms[report];
    await read(reportRule({ report, ...(days && { days: 1 }), task: 'order' }));
    await read(reportRule({ report, ...(days && { days: 1 }) }, { scope: { queue: 'Sales' } }));
  }
  expect(reads).toEqual({ open: 1, closed: 1, activity: 1, journeys: 2, answers: 3 });
});

test('what is cut off is not defined', async () => {
  const [one] = await sources.journeys.list();
  const journeys = { list: async () => Array(10_000).fill(one) };
  const read = figureReader({ ...sources, journeys }, now);
  const nothing = { value: null, sample: null, subjects: [] };
  expect(await read(reportRule(daily('containment')))).toMatchObject(nothing);
  expect(await read(reportRule(daily('csat')))).toMatchObject(nothing);
});

test.each<[string, Partial<AlertRule>]>([
  [
    'scope.channel',
    { figure: { kind: 'report', report: 'callbacksOwed' }, scope: { channel: 'VOICE' } },
  ],
  ['scope.queue', { figure: { kind: 'report', ...daily('occupancy') }, scope: { queue: 'Sales' } }],
  ['scope.agent', { figure: { kind: 'report', ...daily('repeatRate') }, scope: { agent: 'ana' } }],
  ['scope.queue', { figure: { kind: 'live', live: 'dataAge' }, scope: { queue: 'Sales' } }],
  ['figure.task', { figure: { kind: 'report', ...daily('taskCompletion') } }],
  ['figure.task', { figure: { kind: 'report', ...daily('containment'), task: 'order' } }],
  ['figure.question', { figure: { kind: 'report', ...daily('surveyResponse'), question: 'csat' } }],
  ['figure.days', { figure: { kind: 'report', report: 'repeatRate', days: 28 } }],
  ['figure.days', { figure: { kind: 'report', report: 'csat' } }],
  ['figure.days', { figure: { kind: 'report', report: 'callbacksOwed', days: 1 } }],
])('what a figure has not is refused, naming %s and what to write', (field, given) => {
  const [issue, ...more] =
    ruleSchema.safeParse(reportRule(daily('csat'), given)).error?.issues ?? [];
  expect(more).toEqual([]);
  expect(issue?.path.join('.')).toBe(field);
  expect(issue?.message).toMatch(/leave .* out|choose|write/);
});

test('each figure can be a rule, in each of its scopes and times', () => {
  for (const report of reportFigures) {
    const { days, scopes, ...terms } = reportTerms[report];
    const detail = 'detail' in terms ? { [terms.detail.field]: 'order' } : {};
    const scope = { queue: 'Sales', channel: 'VOICE', agent: 'ana' } as const;
    const own = Object.fromEntries(scopes.map((part) => [part, scope[part]]));
    for (const number of days ?? [undefined]) {
      const time = number === undefined ? {} : { days: number };
      const rule = reportRule({ report, ...time, ...detail }, { scope: own });
      expect(ruleSchema.safeParse(rule)).toMatchObject({ success: true });
    }
  }
});

test('rules of before are read as they are', () => {
  const queue = { queue: 'Sales' };
  for (const figure of [
    { kind: 'live', live: 'dataAge' },
    { kind: 'metric', metric: 'serviceLevel', window: 2 },
  ] as const) {
    const { success, data } = ruleShape.safeParse(
      reportRule(daily('csat'), { figure, scope: queue }),
    );
    expect({ success, figure: data?.figure }).toEqual({ success: true, figure });
  }
});

test('a preview says it in the figure’s unit', async () => {
  const nps = { ...low, threshold: 0.3, clearThreshold: 0.3 };
  const { text, trouble } = await previewRule(reportRule(daily('nps'), nps), sources, now);
  expect(trouble).toBe(true);
  expect(text).toContain('Recommendation (NPS) · all queues · today so far.');
  expect(text).toContain('Now: -33 (limit: 30 at least).');
  expect(text).toContain('Newest contacts concerned: …0003 (10:31), …0002 (10:21).');
});

test('a preview of what is not defined has no worst value', async () => {
  const { text, value, trouble } = await previewRule(
    reportRule({ report: 'csat', days: 1 }, { ...low, minimumSample: 50 }),
    ...([sources, now] as const),
  );
  expect([value, trouble]).toEqual([null, false]);
  expect(text).toContain('Now: not defined (limit: 90% at least).');
  expect(text).not.toContain('Worst');
});

test('callbacks are named with the time when each is due, which may be to come', async () => {
  const { text } = await previewRule(
    reportRule({ report: 'callbacksOwed' }, { threshold: 0, clearThreshold: 0 }),
    ...([sources, now] as const),
  );
  expect(text).toContain(
    'Callbacks due first: …late (Nov 23, 10:00), …ater (Nov 23, 10:30), …head (Nov 23, 13:00).',
  );
});

test.each(languages)('each figure has its message in %s, with no blank left', async (language) => {
  const told = new Set<string>();
  for (const report of reportFigures) {
    const { days } = reportTerms[report];
    const rule = reportRule(
      { report, ...(days && { days: 7 }), task: 'order' },
      { language, threshold: 0 },
    );
    const found = await figureReader(sources, now)(rule);
    const alert = raisedAlert({ id: 'r', rule }, found, { since: now - 60, now });
    const { text } = alertText(alert, null, placeOf(config, 'https://x.test'));
    expect(text).not.toMatch(/[{}]|undefined/);
    expect(text).toContain(`https://x.test${found.link}`);
    expect(unitOf(rule.figure)).toBe(reportTerms[report].unit);
    told.add(text.split('\n')[1] ?? '');
  }
  expect(told.size).toBe(reportFigures.length);
});
