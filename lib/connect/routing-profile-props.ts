import type { CfnRoutingProfile, CfnRoutingProfileProps } from 'aws-cdk-lib/aws-connect';
import type { ContactCenterConfig } from '../../core/config/contact-center-config.ts';
import { channels } from '../../core/config/contact-center-config.ts';
import { profilePairs } from '../../core/config/profile-pairs.ts';

type AgentGroup = ContactCenterConfig['agentGroups'][number];

/** Pairs of queue and channel that one routing profile has at most. */
export const mostPairs = 50;

/**
 * What agents of a group take: their queues, the most important first, and how much at a time. Throws when there are
 * more pairs of queue and channel than a routing profile can have.
 */
export function routingProfileProps(
  group: AgentGroup,
  queues: ContactCenterConfig['queues'],
  queueArn: (name: string) => string,
): Omit<CfnRoutingProfileProps, 'instanceArn'> {
  const pairs = profilePairs(group, queues);
  const queueConfigs = pairs.map(
    ({ queue, channel, priority }): CfnRoutingProfile.RoutingProfileQueueConfigProperty => ({
      delay: 0,
      priority,
      queueReference: { channel, queueArn: queueArn(queue) },
    }),
  );
  if (queueConfigs.length > mostPairs)
    throw new Error(
      `The group "${group.name}" serves ${queueConfigs.length} pairs of queue and channel, Connect allows ${mostPairs}: split the group`,
    );
  const used = new Set(pairs.map(({ channel }) => channel));
  return {
    name: group.name,
    description: `What agents of ${group.name} take`,
    defaultOutboundQueueArn: queueArn(group.queues[0] ?? ''),
    mediaConcurrencies: channels
      .filter((channel) => channel === 'VOICE' || used.has(channel))
      .map((channel) => ({
        channel,
        concurrency: channel === 'VOICE' ? 1 : (group.atOnce ?? 2),
      })),
    queueConfigs,
  };
}
