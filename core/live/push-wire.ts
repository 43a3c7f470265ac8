import * as z from 'zod';
import { liveDelta, liveSnapshot } from './wire.ts';

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

/** `pushed=yes`: the snapshot that was pushed last, to which pushed changes can be applied; the newest where none was. */
export const liveQuery = z.object({ pushed: z.enum(['yes']).optional() });

export const liveReading = liveSnapshot.extend({
  /** Where changes are pushed to those who watch: a channel of AppSync Events. */
  channel: z.string(),
});
export type LiveReading = z.infer<typeof liveReading>;
