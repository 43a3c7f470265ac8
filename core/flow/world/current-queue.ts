import type { Session } from '../run/session.ts';

/** The queue that a block means when it names none: the working queue, else the one the contact is in. */
export function currentQueue({ target, data }: Session): string | null {
  if (target) return 'queue' in target ? target.queue : null;
  return data.Queue?.ARN ?? data.Queue?.Name ?? null;
}
