import { parseCellId } from '../../core/metrics/cells.ts';

const secondsPerDay = 86_400;

/** Epoch second after which a cell that is written now may go; days stay for good. */
export function cellExpiry(cellId: string, quarterHourDays: number): number | undefined {
  if (parseCellId(cellId).resolution !== 'quarter') return undefined;
  return Math.floor(Date.now() / 1000) + quarterHourDays * secondsPerDay;
}
