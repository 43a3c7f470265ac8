import type { HistoryAnswer } from '../../../../core/api/wire.ts';
import type { HistoryState } from '../history-state.ts';

export type Side = { answer: HistoryAnswer; state: HistoryState };
/** The days shown, and those that they are compared with. */
export type Sides = readonly [now: Side, then: Side];
