import { SendMessageCommand, SQSClient } from '@aws-sdk/client-sqs';
import { NodeHttpHandler } from '@smithy/node-http-handler';
import { turnOf } from '../../core/alerts/ring-turns.ts';

export type AlertBell = { ring(atMs: number): Promise<void> };

/** The group of messages of the only center; tenants have their own, so that one waits for no other. */
const onlyCenter = 'center';

/**
 * Has a center's alerts evaluated within seconds. The queue holds each message back for longer than a turn lasts and takes one of a turn
 * alone, so that what is heard comes after all that it stands for; who has rung in a turn needn't again.
 */
export function alertBell(
  queueUrl: string,
  tenant: string | null,
  sqs = new SQSClient({ requestHandler: new NodeHttpHandler() }),
): AlertBell {
  const group = tenant ?? onlyCenter;
  let rungIn = Number.NEGATIVE_INFINITY;
  return {
    async ring(atMs) {
      const turn = turnOf(atMs);
      if (turn === rungIn) return;
      await sqs.send(
        new SendMessageCommand({
          QueueUrl: queueUrl,
          MessageBody: JSON.stringify({ tenant }),
          MessageGroupId: group,
          MessageDeduplicationId: `${group}-${turn}`,
        }),
      );
      rungIn = turn;
    },
  };
}
