import * as z from 'zod';
import type { QueueRecord } from './rung.ts';

const body = z.object({ tenant: z.string().nullable() });

/** Centers whose figures have changed; null is the only one. */
export const centersRung = (records: readonly Pick<QueueRecord, 'body'>[]): Set<string | null> =>
  new Set(records.map((record) => body.parse(JSON.parse(record.body)).tenant));
