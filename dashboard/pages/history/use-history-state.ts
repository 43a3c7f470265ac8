import { useEffect } from 'react';
import { useSearchParams } from 'react-router';
import { dayOf } from '../../../core/time/zone.ts';
import { useCenter } from '../../api/center.ts';
import { centerNow } from '../../api/center-time.ts';
import { type HistoryState, historySearch, historyStateFrom } from './history-state.ts';

/** The page's state in its address. Defaults are written into it, so that a copied address means the same tomorrow. */
export function useHistoryState() {
  const center = useCenter();
  const [search, setSearch] = useSearchParams();
  const today = dayOf(centerNow(), center.timeZone);
  const state = historyStateFrom(search, center, today);
  const spelled = historySearch(state).toString();
  const current = search.toString();
  useEffect(() => {
    if (spelled !== current) setSearch(spelled, { replace: true });
  }, [spelled, current, setSearch]);
  const change = (part: Partial<HistoryState>) => setSearch(historySearch({ ...state, ...part }));
  return { state, change, today };
}
