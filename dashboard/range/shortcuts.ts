import type { CenterInfo } from '../../core/api/wire.ts';
import { addDays, type Day } from '../../core/time/zone.ts';

export type Shortcut = 'today' | 'yesterday' | 'week' | 'month' | 'all';
export type Range = { from: Day; to: Day };

/** Ranges of one click, seen from today; the last is where the contacts are. */
export function shortcutRanges(center: CenterInfo, today: Day): [Shortcut, Range][] {
  const back = (days: number) => addDays(today, -days);
  const ranges: [Shortcut, Range][] = [
    ['today', { from: today, to: today }],
    ['yesterday', { from: back(1), to: back(1) }],
    ['week', { from: back(6), to: today }],
    ['month', { from: back(29), to: today }],
  ];
  const { firstDay, lastDay } = center;
  return firstDay && lastDay ? [...ranges, ['all', { from: firstDay, to: lastDay }]] : ranges;
}
