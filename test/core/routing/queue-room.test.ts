import { expect, test } from 'vitest';
import { agentQueueLimit, hasRoom } from '../../../core/routing/queue-room.ts';

test.each([
  ['flow', 9, true],
  ['flow', 10, false],
  ['callback', 10, false],
  ['delayed-callback', 11, true],
  ['delayed-callback', 12, false],
  ['queue-transfer', 11, true],
  ['agent-transfer', 11, true],
  ['agent-transfer', 12, false],
] as const)('a queue of 10: a %s with %d in it', (arrival, waiting, expected) => {
  expect(hasRoom(waiting, 10, arrival)).toBe(expected);
});

test('a queue without limit has room, an agent’s own holds ten', () => {
  expect(hasRoom(1e6, null, 'flow')).toBe(true);
  expect(agentQueueLimit).toBe(10);
});
