import * as z from 'zod';
import type { Ring } from '../../core/live/live-publisher.ts';

/** The part of Lambda's SQS event record that is read. */
export type QueueRecord = { body: string; attributes: { ApproximateReceiveCount: string } };

const body = z.object({ tenant: z.string().nullable(), at: z.number(), beat: z.boolean() });

/**
 * Rings by tenant, in order. One that comes again may have been answered in part: something is to be said, so that nobody waits for what
 * was stored and never told.
 */
export function rung(records: readonly QueueRecord[]): Map<string | null, Ring[]> {
  const byTenant = new Map<string | null, Ring[]>();
  for (const record of records) {
    const { tenant, at, beat } = body.parse(JSON.parse(record.body));
    const isAgain = Number(record.attributes.ApproximateReceiveCount) > 1;
    byTenant.set(tenant, [...(byTenant.get(tenant) ?? []), { at, beat: beat || isAgain }]);
  }
  return byTenant;
}
