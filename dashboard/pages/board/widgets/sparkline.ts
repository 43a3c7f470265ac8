/** An SVG path through values from left to right, the largest on top; unknown ones break it. Empty with fewer than two known. */
export function sparkline(
  values: readonly (number | null)[],
  { width, height }: { width: number; height: number },
): string {
  const known = values.filter((value) => value !== null);
  if (known.length < 2) return '';
  const [low, high] = [Math.min(...known), Math.max(...known)];
  const x = (index: number) => round((index / Math.max(1, values.length - 1)) * width);
  const y = (value: number) =>
    round(high === low ? height / 2 : 1 + (1 - (value - low) / (high - low)) * (height - 2));
  let isDrawing = false;
  const parts = values.map((value, index) => {
    const move = isDrawing ? 'L' : 'M';
    isDrawing = value !== null;
    return value === null ? '' : `${move}${x(index)} ${y(value)}`;
  });
  return parts.join('');
}

const round = (value: number) => Math.round(value * 10) / 10;
