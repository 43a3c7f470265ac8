import type { Action } from '../document/flow.ts';

/** A stay in a block, from `at` on (milliseconds since 1970). */
export interface Visit {
  action: Action;
  at: number;
  /** As a line told it. */
  result?: string;
}
