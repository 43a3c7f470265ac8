import type { Channel, ContactCenterConfig } from './contact-center-config.ts';

/** A queue in one channel, and where it stands for agents of a group: 1 comes first. */
export type ProfilePair = { queue: string; channel: Channel; priority: number };

/**
 * What agents of a group are offered, the most important queue first. Who takes a queue's calls takes its voicemails too, as tasks:
 * after everything else, for they are older than whoever is on the line.
 */
export function profilePairs(
  { queues: names }: ContactCenterConfig['agentGroups'][number],
  queues: ContactCenterConfig['queues'],
): ProfilePair[] {
  return names.flatMap((name, index) => {
    const served = queues.find((queue) => queue.name === name)?.channels ?? [];
    const pair = (channel: Channel, after = 0) => ({
      queue: name,
      channel,
      priority: index + 1 + after,
    });
    const takesVoicemails = served.includes('VOICE') && !served.includes('TASK');
    return [
      ...served.map((channel) => pair(channel)),
      ...(takesVoicemails ? [pair('TASK', names.length)] : []),
    ];
  });
}
