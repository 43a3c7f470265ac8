import { createContext, useContext } from 'react';
import type { TodayAnswer } from '../../../core/api/wire.ts';
import type { Span } from '../../../core/time/interval.ts';

export type TodayFigures = { today: TodayAnswer; span: Span };

export const TodayContext = createContext<TodayFigures | null>(null);

/** The figures of today, read once for all widgets. */
export function useToday(): TodayFigures {
  const figures = useContext(TodayContext);
  if (!figures) throw new Error('useToday needs a TodayContext around it');
  return figures;
}
