/** One line or row of bars. An interval whose value is undefined has no point: nothing is not 0. */
export type ChartSeries = {
  title: string;
  kind: 'line' | 'bar';
  points: readonly { x: string; y: number }[];
};

/** Points of the values that are defined; the key of an interval is its first instant. */
export function pointsOf<Row extends { from: number }>(
  rows: readonly Row[],
  value: (row: Row) => number | null | undefined,
): ChartSeries['points'] {
  return rows.flatMap((row) => {
    const y = value(row);
    return y === null || y === undefined ? [] : [{ x: String(row.from), y }];
  });
}
