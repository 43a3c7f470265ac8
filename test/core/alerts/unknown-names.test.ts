import { expect, test } from 'vitest';
import type { AlertRule } from '../../../core/alerts/rule.ts';
import { unknownName } from '../../../core/alerts/unknown-names.ts';
import { now, pageCenter, reportRule } from './page-center.ts';

const { sources } = pageCenter();
const ofTask = (task: string) => reportRule({ report: 'taskCompletion', days: 1, task });
const ofQuestion = (question: string) => reportRule({ report: 'csat', days: 1, question });
const fieldOf = async (rule: AlertRule, before?: AlertRule, given = sources) =>
  (await unknownName(rule, given, { now, before }))?.field ?? null;

test('tasks and questions that were met are known, others are not', async () => {
  expect(await fieldOf(ofTask('order'))).toBeNull();
  expect(await fieldOf(ofTask('Order status'))).toBe('figure.task');
  expect(await fieldOf(ofQuestion('csat'))).toBeNull();
  expect(await fieldOf(ofQuestion('nps'))).toBe('figure.question');
  expect(await fieldOf(reportRule({ report: 'csat', days: 1 }))).toBeNull();
});

test('a task that the configuration names is known before anybody meets it', async () => {
  const config = { ...sources.config, selfService: { tasks: { parcel: {} }, reasons: {} } };
  expect(await fieldOf(ofTask('parcel'), undefined, { ...sources, config })).toBeNull();
});

test('what a rule had before stays, and where there is too much nothing is refused', async () => {
  expect(await fieldOf(ofTask('old'), ofTask('old'))).toBeNull();
  const [one] = await sources.journeys.list();
  const journeys = { list: async () => Array(10_000).fill(one) };
  expect(await fieldOf(ofTask('rare'), undefined, { ...sources, journeys })).toBeNull();
});
