import * as z from 'zod';

const wakeUp = z.object({ callbackId: z.string().min(1), tenant: z.string().nullish() });

/** The callback that a schedule wakes, and whose it is; null for every other event: then all that is due is looked at. */
export function wokenCallback(event: unknown): { id: string; tenant: string | null } | null {
  const read = wakeUp.safeParse(event);
  return read.success ? { id: read.data.callbackId, tenant: read.data.tenant ?? null } : null;
}
