import { gunzipSync } from 'node:zlib';
import * as z from 'zod';

const delivery = z.object({ awslogs: z.object({ data: z.string() }) });
const batch = z.object({
  /** `CONTROL_MESSAGE` only asks whether somebody is there. */
  messageType: z.enum(['DATA_MESSAGE', 'CONTROL_MESSAGE']),
  logEvents: z.array(z.object({ id: z.string(), timestamp: z.number(), message: z.string() })),
});

/**
 * The lines that a subscription filter of CloudWatch Logs delivers, as written ("Using CloudWatch Logs subscription filters": base64
 * of gzip of JSON). Throws for any other event.
 */
export function readLogBatch(event: unknown): string[] {
  const { awslogs } = delivery.parse(event);
  const text = gunzipSync(Buffer.from(awslogs.data, 'base64')).toString('utf8');
  const { messageType, logEvents } = batch.parse(JSON.parse(text));
  return messageType === 'DATA_MESSAGE' ? logEvents.map(({ message }) => message) : [];
}
