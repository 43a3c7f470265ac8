import { expect, test } from 'vitest';
import { agentOrder } from '../../../dashboard/pages/board/agent-order.ts';
import { queueLines } from '../../../dashboard/pages/board/queue-lines.ts';
import { sparkline } from '../../../dashboard/pages/board/widgets/sparkline.ts';
import { today } from '../fixture.ts';
import { agentRow, morning, queueRow } from '../live/live-world.ts';

const at = { thresholdSeconds: 20, now: morning };
const agents = { ...queueRow('', 0).agents, online: 9, staffed: 9 };
const late = (queue: string, seconds: number) => ({
  ...queueRow(queue, 1),
  ...{ oldestAt: morning - seconds, agents },
});

test('queues stand in the order of their trouble; a queue’s own threshold decides', () => {
  const live = [late('q1', 25), late('q2', 40), queueRow('q3', 0)];
  expect(
    queueLines(live, today.queues, at).map(({ name, trouble }) => [name, trouble?.severity]),
  ).toEqual([
    ['q1', 'warning'],
    ['Billing', undefined],
    ['q3', undefined],
  ]);
});

test('the figures of a queue stand beside one of its channels, and alone where nobody serves it', () => {
  const chat = { ...queueRow('q2', 0), channel: 'CHAT' };
  const lines = queueLines([chat, queueRow('q2', 0)], today.queues, at);
  expect(lines.map(({ channel, today: day }) => [channel, day !== null])).toEqual([
    ['VOICE', true],
    ['CHAT', false],
  ]);
  expect(queueLines([], today.queues, at)).toMatchObject([{ name: 'Billing', live: null }]);
});

test('agents who are stuck come first, then who is longest at it', () => {
  const order = agentOrder([
    agentRow('free'),
    agentRow('talking', { activity: 'on-contact' }),
    agentRow('talking long', { activity: 'on-contact', activitySince: morning - 900 }),
    agentRow('stuck', { activity: 'error' }),
  ]);
  expect(order.map(({ id }) => id)).toEqual(['stuck', 'talking long', 'talking', 'free']);
});

test.each([
  [[0, 10], 'M0 9L10 1'],
  [[5, null, 5, 5], 'M0 5M6.7 5L10 5'],
  [[null, 3], ''],
  [[], ''],
])('%j is drawn as %s', (values, path) => {
  expect(sparkline(values, { width: 10, height: 10 })).toBe(path);
});
