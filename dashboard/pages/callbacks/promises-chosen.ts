import type { Keeping } from '../../../core/api/callback-figures-wire.ts';

/** Which promises are listed: those kept in one way, of one queue where it is named. */
export type PromisesChosen = { keeping: Keeping; queue?: string };
