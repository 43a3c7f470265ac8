import type { Day } from '../../../core/time/zone.ts';
import type { HistoryState } from './history-state.ts';

/** What every control of the page takes: the state, and how to change a part of it. */
export type FilterProps = { state: HistoryState; change: (part: Partial<HistoryState>) => void };
/** What every view of history takes. */
export type ViewProps = FilterProps & { today: Day };

/** The filters that a view may have, beside the days. */
export type FilterName =
  | 'interval'
  | 'groupBy'
  | 'scope'
  | 'timeZone'
  | 'threshold'
  | 'metrics'
  | 'metric'
  | 'agent'
  | 'against'
  | 'reason'
  | 'occupancy';
