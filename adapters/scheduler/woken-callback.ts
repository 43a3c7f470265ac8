import * as z from 'zod';

const wakeUp = z.object({ callbackId: z.string().min(1) });

/** The callback that a schedule wakes; null for every other event: then all that is due is looked at. */
export function wokenCallback(event: unknown): string | null {
  const read = wakeUp.safeParse(event);
  return read.success ? read.data.callbackId : null;
}
