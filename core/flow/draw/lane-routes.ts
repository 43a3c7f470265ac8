import type { Action, Point } from '../document/flow.ts';
import type { Arrangement } from '../layout/arrange-flow.ts';
import { drawingMetrics as metrics } from './drawing-metrics.ts';
import { roundedPath } from './rounded-path.ts';
import type { DrawnEdge, Route } from './route.ts';

/** What a lane must not run through. */
interface Obstacle {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

const clearance = 11;
/** Lines of different targets stand side by side in the gaps between columns. */
const tracks = 5;
const trackWidth = 6;
const firstTrack = 14;

/** Lines that go right, then along a free lane to the left, then into their target; one lane for each target. */
export function laneRoutes(
  edges: readonly DrawnEdge[],
  actions: readonly Action[],
  arrangement: Arrangement,
): Route[] {
  const obstacles = obstaclesOf(actions, arrangement);
  const byTarget = new Map<string, DrawnEdge[]>();
  for (const edge of edges) byTarget.set(edge.row.to, [...(byTarget.get(edge.row.to) ?? []), edge]);
  return [...byTarget.values()].flatMap((group, index) => {
    const track = firstTrack + trackWidth * (index % tracks);
    const ends = group.flatMap(({ from, to }) => [from.x + track, to.x - track]);
    const [left, right] = [Math.min(...ends), Math.max(...ends)];
    const lane = freeLane(
      group,
      obstacles.filter((each) => each.left < right && each.right > left),
    );
    obstacles.push({ left, right, top: lane, bottom: lane });
    return group.map((edge) => routeOver(edge, lane, track));
  });
}

function obstaclesOf(actions: readonly Action[], { blocks, bends }: Arrangement): Obstacle[] {
  const boxes = actions.map((action) => {
    const { x, y } = blocks.get(action.Identifier) as Point;
    return { left: x, right: x + metrics.width, top: y, bottom: y + metrics.height(action) };
  });
  const lines = [...bends.values()]
    .flat()
    .map(({ x, y }) => ({ left: x, right: x + metrics.width, top: y, bottom: y }));
  return [...boxes, ...lines];
}

/** The free height that makes the lines shortest. */
function freeLane(group: readonly DrawnEdge[], obstacles: readonly Obstacle[]): number {
  const detour = (y: number) =>
    group.reduce((sum, { from, to }) => sum + Math.abs(from.y - y) + Math.abs(to.y - y), 0);
  const free = obstacles.length === 0 ? group.map(({ to }) => to.y) : edgesOfRoom(obstacles);
  const candidates = free.map((y) => ({ y, cost: detour(y) }));
  return candidates.reduce((one, other) => (other.cost < one.cost ? other : one)).y;
}

/** The heights nearest to what is in the way: above and below each stretch without room for a lane. */
function edgesOfRoom(obstacles: readonly Obstacle[]): number[] {
  const heights: number[] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const obstacle of obstacles.toSorted((a, b) => a.top - b.top)) {
    if (obstacle.top - clearance >= bottom + clearance)
      heights.push(bottom + clearance, obstacle.top - clearance);
    bottom = Math.max(bottom, obstacle.bottom);
  }
  return [...heights, bottom + clearance].filter(Number.isFinite);
}

function routeOver({ block, row, from, to }: DrawnEdge, lane: number, track: number): Route {
  const corners = [
    from,
    { x: from.x + track, y: from.y },
    { x: from.x + track, y: lane },
    { x: to.x - track, y: lane },
    { x: to.x - track, y: to.y },
    to,
  ];
  return { block, row, path: roundedPath(corners), lane };
}
