import type { DynamoDBDocumentClient } from '@aws-sdk/lib-dynamodb';
import { expect, test, vi } from 'vitest';
import { alertStores } from '../../adapters/dynamodb/alert-stores.ts';
import { centerItems } from '../../adapters/dynamodb/center-items.ts';
import { watchFigures } from '../../core/alerts/watch-figures.ts';
import { routes } from '../../core/api/routes.ts';
import { read, someRule } from '../core/alerts/some-rule.ts';
import { center } from '../core/callbacks/center.ts';
import { centerApi, monday, onMonday } from '../fixtures/center-api.ts';
import { agent } from '../fixtures/http-api-event.ts';

vi.mock('../../contact-center.config.ts', async () => ({
  default: (await import('../core/callbacks/center.ts')).center(),
}));

onMonday();
const now = monday / 1000;
const { ask, dynamodb, tables, kept } = centerApi();

const csat = { kind: 'report', report: 'csat', days: 1 } as const;
const completion = { kind: 'report', report: 'taskCompletion', days: 1 } as const;
const shares = { threshold: 0.5, clearThreshold: 0.5 };

/** Two minutes in which ten contacts wait, so that the rule `full` raises an alert. */
async function inTrouble() {
  await ask('PUT', '/api/alert-rules/full', { ...someRule(), version: 0 });
  const stores = alertStores(
    centerItems({ client: dynamodb as unknown as DynamoDBDocumentClient }, 'center'),
    30,
  );
  const watch = {
    ...{ ...stores, config: center(), baseUrl: '', send: async () => {} },
    reader: () => async () => read(10),
  };
  for (const at of [now - 60, now]) await watchFigures(watch, at);
}

test('every queue with calls or chats is watched from the start, and the age of the data', async () => {
  const { body } = await ask('GET', '/api/alert-rules');
  const { rules } = routes.alertRules.answer.parse(body);
  expect(rules.every(({ isDefault, version, by }) => isDefault && version === 0 && !by)).toBe(true);
  const queues = center().queues.filter(
    ({ channels }) => channels.includes('VOICE') || channels.includes('CHAT'),
  );
  expect(rules).toHaveLength(1 + 3 * queues.length);
  expect(rules.find(({ id }) => id === 'service-level-sales')?.rule).toMatchObject({
    scope: { queue: 'Sales', channel: 'VOICE' },
    threshold: center().serviceLevel.target,
  });
});

test('a rule is saved over the version that was seen, reset, and told of in the trail', async () => {
  const path = '/api/alert-rules/data-age';
  const rule = someRule({ figure: { kind: 'live', live: 'dataAge' }, threshold: 90 });
  const saved = { id: 'data-age', rule, by: 'eva', version: 1, isDefault: true };
  expect(await ask('PUT', path, { ...rule, version: 0 })).toEqual({ status: 200, body: saved });
  expect(await ask('PUT', path, { ...rule, version: 0 })).toMatchObject({ body: { version: 1 } });
  expect(await ask('PUT', path, { ...rule, threshold: 91 })).toMatchObject({
    ...{ status: 409, body: { code: 'alert-rule-changed' } },
  });
  expect(await ask('POST', `${path}/remove`)).toMatchObject({ status: 200 });
  const { rules } = (await ask('GET', '/api/alert-rules')).body;
  expect(rules.find(({ id }: { id: string }) => id === 'data-age')).toMatchObject({
    rule: { threshold: 180 },
    by: null,
  });
  const { actions } = (await ask('GET', '/api/actions')).body;
  const told = actions.map(({ command, refused = 'done' }: Record<string, string>) => [
    ...[command, refused],
  ]);
  expect(told.sort()).toEqual([
    ['removeAlertRule', 'done'],
    ['saveAlertRule', 'alert-rule-changed'],
    ['saveAlertRule', 'done'],
  ]);
  expect(actions).toContainEqual(
    expect.objectContaining({ command: 'removeAlertRule', detail: { rule: rule.name } }),
  );
});

test.each([
  ['clearThreshold', { clearThreshold: 6 }],
  ['threshold', { threshold: 'many' }],
  ['figure.metric', { figure: { kind: 'metric', metric: 'luck', window: 'today' } }],
  ['figure.status', { figure: { kind: 'live', live: 'longestInStatus' } }],
  ['schedule.to', { schedule: { ...someRule().schedule, from: '09:00', to: '08:00' } }],
  ['scope.queue', { scope: { queue: 'Nobody' } }],
  ['scope.agent', { scope: { agent: 'ana' } }],
  [
    'scope.queue',
    { figure: { kind: 'report', report: 'occupancy', days: 1 }, scope: { queue: 'Sales' } },
  ],
  ['figure.days', { figure: { kind: 'report', report: 'repeatRate', days: 3 } }],
  ['figure.report', { figure: { kind: 'report', report: 'luck', days: 1 } }],
  ['clearSeconds', { clearSeconds: 0 }],
  ['figure.task', { figure: { ...completion, task: 'Pedidos' }, ...shares }],
  ['figure.question', { figure: { ...csat, question: 'mood' }, ...shares }],
  ['scope.agent', { figure: csat, scope: { agent: 'nope' }, ...shares }],
  ['threshold', { figure: { kind: 'report', report: 'csat', days: 1 }, threshold: 7 }],
  ['threshold', { figure: { kind: 'metric', metric: 'serviceLevel', window: 2 } }],
  [
    'clearThreshold',
    {
      ...{ figure: { kind: 'report', report: 'nps', days: 1 }, trouble: 'below' },
      ...{ threshold: 0.5, clearThreshold: 50 },
    },
  ],
])('a rule is refused, naming %s', async (field, wrong) => {
  const refused = await ask('PUT', '/api/alert-rules/r', { ...someRule(), ...wrong });
  expect(refused).toMatchObject({ status: 400, body: { code: 'query-invalid', field } });
  expect([...tables.center.keys()]).toEqual([]);
});

test.each([
  ['figure.metric', { figure: { kind: 'metric', metric: 'luck', window: 'today' } }],
  ['scope.queue', { scope: { queue: 'Nobody' } }],
  ['scope.agent', { figure: csat, scope: { agent: 'nope' }, ...shares }],
  ['figure.task', { figure: { ...completion, task: 'Pedidos' }, ...shares }],
  ['figure.question', { figure: { ...csat, question: 'mood' }, ...shares }],
  ['threshold', { figure: { kind: 'report', report: 'csat', days: 1 }, threshold: 7 }],
])('nothing is foretold of a rule that would be refused, naming %s', async (field, wrong) => {
  const rule = encodeURIComponent(JSON.stringify({ ...someRule(), ...wrong }));
  expect(await ask('GET', `/api/alert-rules/preview?rule=${rule}`)).toMatchObject({
    ...{ status: 400, body: { code: 'query-invalid', field } },
  });
});

test('says what a rule would say now', async () => {
  const rule = encodeURIComponent(JSON.stringify(someRule()));
  const { status, body } = await ask('GET', `/api/alert-rules/preview?rule=${rule}`);
  expect(status).toBe(200);
  expect(routes.previewAlertRule.answer.parse(body)).toMatchObject({
    ...{ value: 0, trouble: false, awake: true },
    text: expect.stringContaining('Now: 0 (limit: 5 at most).'),
  });
});

test('says what a rule on a figure of a page would say, which begins with nothing', async () => {
  const figure = { kind: 'report', report: 'callbacksOverdue' } as const;
  const rule = encodeURIComponent(
    JSON.stringify(someRule({ figure, threshold: 0, clearThreshold: 0 })),
  );
  const { body } = await ask('GET', `/api/alert-rules/preview?rule=${rule}`);
  expect(routes.previewAlertRule.answer.parse(body)).toMatchObject({
    ...{ value: 0, trouble: false, link: '/callbacks' },
    text: expect.stringContaining('Callbacks overdue · all queues.'),
  });
});

test('an alert stands in the list until it is over, acknowledged and snoozed meanwhile', async () => {
  await inTrouble();
  const { body } = await ask('GET', '/api/alerts');
  const [alert] = routes.alerts.answer.parse(body).alerts;
  expect(alert).toMatchObject({ ruleId: 'full', raisedAt: now, value: 10, snoozedUntil: null });
  const path = `/api/alerts/${alert?.id}`;
  expect(await ask('POST', `${path}/acknowledge`, { note: 'calling two more in' })).toMatchObject({
    body: { acknowledged: { by: 'eva', note: 'calling two more in', at: now } },
  });
  expect(await ask('POST', `${path}/snooze`, { until: now + 600 })).toMatchObject({
    body: { snoozedUntil: now + 600, snoozedBy: 'eva' },
  });
  const { actions } = (await ask('GET', '/api/actions')).body;
  for (const [command, asked] of [
    ['acknowledgeAlert', { note: 'calling two more in' }],
    ['snoozeAlert', { until: now + 600 }],
  ] as const)
    expect(actions).toContainEqual(
      expect.objectContaining({ command, detail: { rule: someRule().name, ...asked } }),
    );
  expect(await ask('POST', '/api/alerts/none/acknowledge')).toMatchObject({
    ...{ status: 404, body: { code: 'alert-unknown' } },
  });
});

test('alerts are for supervisors alone', async () => {
  for (const [method, path, body] of [
    ['GET', '/api/alerts'],
    ['GET', '/api/alert-rules'],
    ['PUT', '/api/alert-rules/r', { ...someRule(), version: 0 }],
    ['POST', '/api/alert-rules/r/remove'],
    ['POST', '/api/alerts/a/acknowledge'],
    ['POST', '/api/alerts/a/snooze', { until: 0 }],
  ] as const)
    expect(await ask(method, path, body, agent('ana'))).toMatchObject({ status: 403 });
  expect(kept()).toEqual([]);
});
