import { randomUUID } from 'node:crypto';
import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import type { Ring } from '../../core/live/live-publisher.ts';

export type LiveBell = { ring(ring: Ring): Promise<void> };

/** The group of messages of the only center; tenants have their own, so that one waits for no other. */
const onlyCenter = 'center';

/**
 * Rings for the publisher of the live state. Each ring is a message of its own: one that takes an older one's place could come after
 * the publisher's reading and be lost.
 */
export const liveBell = (
  queueUrl: string,
  tenant: string | null,
  sqs = new SQSClient({ requestHandler: new NodeHttpHandler() }),
): LiveBell => ({
  async ring(ring) {
    await sqs.send(
      new SendMessageCommand({
        QueueUrl: queueUrl,
        MessageBody: JSON.stringify({ tenant, ...ring }),
        MessageGroupId: tenant ?? onlyCenter,
        MessageDeduplicationId: randomUUID(),
      }),
    );
  },
});
