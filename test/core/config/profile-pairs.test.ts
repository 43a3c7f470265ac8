import { expect, test } from 'vitest';
import type { Channel } from '../../../core/config/contact-center-config.ts';
import { profilePairs } from '../../../core/config/profile-pairs.ts';

const queue = (name: string, channels: Channel[]) => ({ name, channels, hours: 'always' });
const pairsOf = (...queues: ReturnType<typeof queue>[]) =>
  profilePairs({ name: 'Team', agents: 1, queues: queues.map(({ name }) => name) }, queues).map(
    ({ queue: name, channel, priority }) => `${priority} ${name} ${channel}`,
  );

test('queues in the order of the group, voicemails of all of them after that', () => {
  expect(pairsOf(queue('Support', ['VOICE', 'CHAT']), queue('Sales', ['VOICE']))).toEqual([
    '1 Support VOICE',
    '1 Support CHAT',
    '3 Support TASK',
    '2 Sales VOICE',
    '4 Sales TASK',
  ]);
});

test('tasks that a queue has anyway stand where its calls do', () => {
  expect(pairsOf(queue('Support', ['VOICE', 'TASK']))).toEqual([
    '1 Support VOICE',
    '1 Support TASK',
  ]);
});

test('nobody leaves a voicemail where no calls come', () => {
  expect(pairsOf(queue('Letters', ['EMAIL']))).toEqual(['1 Letters EMAIL']);
});

test('a queue that is not there has nothing to take', () => {
  expect(profilePairs({ name: 'Team', agents: 1, queues: ['Gone'] }, [])).toEqual([]);
});
