import type { Callback } from './callback.ts';
import type { QueuedCall } from './callback-desk.ts';

/**
 * Whether an agent took the very call in which a callback was asked for. Who is told of a promise is hung up on: so nobody was told
 * of this one, its function answered too late, and it is needed no more.
 */
export const servedMeanwhile = (
  { requestedAt }: Pick<Callback, 'requestedAt'>,
  { servedAt }: Pick<QueuedCall, 'servedAt'>,
): boolean => servedAt !== undefined && servedAt >= requestedAt;
