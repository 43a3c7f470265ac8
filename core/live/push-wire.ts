import * as z from 'zod';
import { liveDelta } from './wire.ts';

/** When it was said, epoch milliseconds of the publisher's clock. */
const at = z.number();

/**
 * What is pushed to those who watch. `delta`: what changed. `version`: the newest snapshot there is; who has an older one reads it anew.
 * It is said once a minute, so that silence means a fault, and in place of a delta that would cost more than a new reading.
 */
export const livePush = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('delta'), at, delta: liveDelta }),
  z.object({ kind: z.literal('version'), at, version: z.number() }),
]);
export type LivePush = z.infer<typeof livePush>;
