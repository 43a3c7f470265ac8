import type { Point } from '../document/flow.ts';
import { type Arrangement, laneHeight } from '../layout/arrange-flow.ts';
import { drawingMetrics as metrics } from './drawing-metrics.ts';
import { roundedPath } from './rounded-path.ts';
import type { DrawnEdge } from './route.ts';

const firstTrack = 16;
const trackWidth = 5;
const tracks = 6;

interface Stop extends Point {
  band: number;
}

/**
 * Draws edges that go right, as the data of an SVG path: level at every column, which it passes at the bend's height. From
 * band to band it goes round the end of the one and the beginning of the other, in a lane of its target's.
 */
export function forwardPath(arrangement: Arrangement): (edge: DrawnEdge) => string {
  const taken = new Map<string, number>();
  const inLane: number[] = [];
  return ({ block, row, from, to }) => {
    const first = arrangement.stands.get(block);
    const last = arrangement.stands.get(row.to);
    const between = first && last ? (arrangement.bends.get(row.to) ?? []) : [];
    const stops = between.filter(({ layer }) => layer > (first?.layer ?? 0));
    let at: Stop = { ...from, band: first?.band ?? 0 };
    let path = `M${at.x} ${at.y}`;
    for (const stop of [...stops, { ...to, band: last?.band ?? 0 }]) {
      path += stop.band === at.band ? curveTo(at, stop) : wrap(at, stop, place(row.to, stop.band));
      if (stop.x !== to.x || stop.y !== to.y) path += `H${stop.x + metrics.width}`;
      at = { ...stop, x: stop.x + metrics.width };
    }
    return path;
  };

  /** Lanes are given out in the order in which targets ask. */
  function place(target: string, band: number): number {
    const key = `${band} ${target}`;
    const known = taken.get(key) ?? inLane[band] ?? 0;
    if (!taken.has(key)) inLane[band] = known + 1;
    taken.set(key, known);
    return known;
  }

  function wrap(from: Point, { x, y, band }: Stop, lane: number): string {
    const height = (arrangement.lanes[band - 1] ?? 0) + laneHeight * lane;
    const track = firstTrack + trackWidth * (lane % tracks);
    return roundedPath([
      from,
      { x: from.x + track, y: from.y },
      { x: from.x + track, y: height },
      { x: x - track, y: height },
      { x: x - track, y },
      { x, y },
    ]).replace('M', 'L');
  }
}

function curveTo(from: Point, to: Point): string {
  const half = Math.round((to.x - from.x) / 2);
  return `C${from.x + half} ${from.y} ${to.x - half} ${to.y} ${to.x} ${to.y}`;
}
