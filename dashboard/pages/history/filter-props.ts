import type { HistoryState } from './history-state.ts';

/** What every control of the page takes: the state, and how to change a part of it. */
export type FilterProps = { state: HistoryState; change: (part: Partial<HistoryState>) => void };
