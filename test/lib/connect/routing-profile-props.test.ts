import { describe, expect, it } from 'vitest';
import { routingProfileProps } from '../../../lib/connect/routing-profile-props.ts';
import config from '../../fixtures/center.ts';

const arn = (name: string) => `arn of ${name}`;

describe('a routing profile', () => {
  it('has its queues by channel, the first of the group with the highest priority', () => {
    const group = { name: 'Billing team', agents: 5, queues: ['Billing', 'Back office'] };
    expect(routingProfileProps(group, config.queues, arn)).toEqual({
      name: 'Billing team',
      description: 'What agents of Billing team take',
      defaultOutboundQueueArn: 'arn of Billing',
      mediaConcurrencies: [
        { channel: 'VOICE', concurrency: 1 },
        { channel: 'TASK', concurrency: 2 },
        { channel: 'EMAIL', concurrency: 2 },
      ],
      queueConfigs: [
        { delay: 0, priority: 1, queueReference: { channel: 'VOICE', queueArn: 'arn of Billing' } },
        { delay: 0, priority: 1, queueReference: { channel: 'EMAIL', queueArn: 'arn of Billing' } },
        { delay: 0, priority: 3, queueReference: { channel: 'TASK', queueArn: 'arn of Billing' } },
        {
          delay: 0,
          priority: 2,
          queueReference: { channel: 'TASK', queueArn: 'arn of Back office' },
        },
      ],
    });
  });

  it('lets an agent have so much at once as the group says, and one call', () => {
    const group = { name: 'Chats', agents: 2, queues: ['Sales'], atOnce: 4 };
    expect(routingProfileProps(group, config.queues, arn).mediaConcurrencies).toEqual([
      { channel: 'VOICE', concurrency: 1 },
      { channel: 'CHAT', concurrency: 4 },
      { channel: 'TASK', concurrency: 4 },
    ]);
  });

  it('is refused beyond the 50 pairs of queue and channel that Connect allows', () => {
    const queues = Array.from({ length: 26 }, (_, place) => ({
      name: `Q${place}`,
      channels: ['VOICE' as const, 'CHAT' as const],
      hours: 'always',
    }));
    const group = { name: 'All', agents: 1, queues: queues.map(({ name }) => name) };
    expect(() => routingProfileProps(group, queues, arn)).toThrow(
      'serves 78 pairs of queue and channel, Connect allows 50: split the group',
    );
    const fewer = { ...group, queues: group.queues.slice(0, 16) };
    expect(routingProfileProps(fewer, queues, arn).queueConfigs).toHaveLength(48);
  });
});
