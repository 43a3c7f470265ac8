import { PublishCommand, SNSClient } from '@aws-sdk/client-sns';
import { mockClient } from 'aws-sdk-client-mock';
import { beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { centerApi, monday, onMonday } from '../fixtures/center-api.ts';

vi.mock('../../contact-center.config.ts', async () => ({
  default: (await import('../core/callbacks/center.ts')).center(),
}));

onMonday();
const { ask, handlers, tables } = centerApi('evaluate-alerts');
const sns = mockClient(SNSClient);

beforeAll(() => {
  Object.assign(process.env, {
    ALERT_TOPIC_WARNING: 'arn:warning',
    ALERT_TOPIC_SERIOUS: 'arn:serious',
  });
});
beforeEach(() => {
  sns.reset();
  sns.on(PublishCommand).resolves({ MessageId: 'taken' });
});

const evaluate = (event: unknown) => handlers['evaluate-alerts']?.(event);
const ringOf = (...tenants: (string | null)[]) => ({
  Records: tenants.map((tenant) => ({ body: JSON.stringify({ tenant }) })),
});
const byTheMinute = { 'detail-type': 'Scheduled Event' };
const desk = () => {
  const stored = tables.center.get('alerts|desk')?.document;
  return stored === undefined ? undefined : JSON.parse(String(stored));
};

/** Nobody works in a center of which nothing is known: a rule that is in trouble from the start. */
const nobodyWorks = async () => {
  const { someRule } = await import('../core/alerts/some-rule.ts');
  const rule = someRule({
    ...{ figure: { kind: 'live', live: 'agentsOnline' }, trouble: 'below', holdSeconds: 0 },
    ...{ threshold: 1, clearThreshold: 1 },
  });
  expect(await ask('PUT', '/api/alert-rules/nobody', { ...rule, version: 0 })).toMatchObject({
    status: 200,
  });
};

test('rings and the minute evaluate alike, and what one has told the other does not tell again', async () => {
  await nobodyWorks();
  await evaluate(ringOf(null, null));
  expect(desk()).toMatchObject({ readAt: monday / 1000, outbox: [] });
  vi.setSystemTime(monday + 5000);
  await evaluate(byTheMinute);
  expect(desk()).toMatchObject({ readAt: monday / 1000 + 5 });
  expect(sns.commandCalls(PublishCommand)).toHaveLength(1);
});

test('a ring of somebody else evaluates nothing', async () => {
  await nobodyWorks();
  await evaluate(ringOf('acme'));
  expect(desk()).toBeUndefined();
});

test('what SNS does not take fails the minute and no ring, and is sent by the next that works', async () => {
  await nobodyWorks();
  sns.on(PublishCommand).rejects(new Error('no topic'));
  await evaluate(ringOf(null));
  expect(desk().outbox).toHaveLength(1);
  vi.setSystemTime(monday + 5000);
  await expect(evaluate(byTheMinute)).rejects.toThrow('message');
  sns.on(PublishCommand).resolves({ MessageId: 'taken' });
  vi.setSystemTime(monday + 10_000);
  await evaluate(ringOf(null));
  expect(desk().outbox).toEqual([]);
});
