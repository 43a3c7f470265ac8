import type { DistributionsAnswer } from '../../../../core/api/figures-wire.ts';

export type Bin = DistributionsAnswer['distributions'][number]['bins'][number];
export type SpreadRow = Bin & { share: number; cumulative: number };

/** Ranges from the first to the last that holds a contact, each with its share and that of all shorter and itself. */
export function spreadRows(bins: readonly Bin[], all: number): SpreadRow[] {
  const holds = ({ contacts }: Bin) => contacts > 0;
  const [first, last] = [bins.findIndex(holds), bins.findLastIndex(holds)];
  let seen = 0;
  return bins.slice(Math.max(0, first), last + 1).map((bin) => {
    seen += bin.contacts;
    return { ...bin, share: bin.contacts / all, cumulative: seen / all };
  });
}

/** The few longest would press all others against the axis. */
const enough = 0.99;

/** What share was over before so many seconds, up to where nearly all were; exact where a range ends. */
export function curveOf(rows: readonly SpreadRow[]): { x: number; y: number }[] {
  const end = rows.findIndex(({ cumulative }) => cumulative >= enough);
  const points = rows
    .slice(0, end + 1)
    .flatMap(({ to, cumulative }) => (to === null ? [] : [{ x: to, y: cumulative }]));
  const start = rows[0]?.from ?? 0;
  return [...(start > 0 ? [{ x: 0, y: 0 }] : []), { x: start, y: 0 }, ...points];
}
