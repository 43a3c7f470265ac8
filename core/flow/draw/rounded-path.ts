import type { Point } from '../document/flow.ts';

const largestRadius = 8;

/** A path through level and upright stretches with round corners, as the data of an SVG path. */
export function roundedPath(points: readonly Point[]): string {
  const parts = points.map((point, index) => {
    const before = points[index - 1];
    const after = points[index + 1];
    if (!before) return `M${point.x} ${point.y}`;
    if (!after) return `L${point.x} ${point.y}`;
    const radius = Math.min(largestRadius, distance(before, point) / 2, distance(point, after) / 2);
    const start = toward(point, before, radius);
    const end = toward(point, after, radius);
    return `L${start.x} ${start.y}Q${point.x} ${point.y} ${end.x} ${end.y}`;
  });
  return parts.join('');
}

const distance = (a: Point, b: Point): number => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

const toward = (from: Point, to: Point, length: number): Point => ({
  x: from.x + Math.sign(to.x - from.x) * length,
  y: from.y + Math.sign(to.y - from.y) * length,
});
