import type { Action, Flow, Point } from '../document/flow.ts';
import { reachable } from '../document/reachable.ts';
import { type Arrangement, arrangeFlow } from '../layout/arrange-flow.ts';
import { blocksOf } from '../layout/block-graph.ts';
import { keptLayout } from '../layout/kept-layout.ts';
import { drawBlock } from './draw-block.ts';
import { drawLegend } from './draw-legend.ts';
import type { DrawOptions } from './draw-options.ts';
import { boxWidth, drawingMetrics } from './drawing-metrics.ts';
import { fitText } from './fit-text.ts';
import type { Marks } from './mark.ts';
import { marksOf } from './marks.ts';
import type { Route } from './route.ts';
import { routeEdges } from './route-edges.ts';
import { svgStyle, type Theme } from './svg-style.ts';
import { element, escapeXml } from './xml.ts';

export interface DrawSvgOptions extends DrawOptions {
  /** `own`: where the flow's metadata has the blocks. */
  places?: 'layout' | 'own';
  /** After so many columns (10 unless told) the picture goes on below. */
  columns?: number;
  theme?: Theme;
  /** For a page that says the rest itself and holds the style sheet: no heading, no legend, no style. */
  bare?: boolean;
}

const margin = 24;
const headingHeight = 68;
const startRoom = 64;
const narrowest = 520;
const edgeWidth = 1.4;

/**
 * A flow as one SVG picture: no script, no font, nothing loaded. Blocks carry `data-block`, rows and edges `data-block` and
 * `data-branch`, so that a page can attach to them. Every text of the flow is escaped.
 */
export function drawFlow(flow: Flow, options: DrawSvgOptions = {}): string {
  const blocks = blocksOf(flow);
  const arrangement = placesOf(flow, options);
  const marks = marksOf(flow, options);
  const routes = routeEdges([...blocks.values()], arrangement);
  const bounds = boundsOf(blocks, arrangement, routes);
  const width = Math.max(bounds.right - bounds.left, narrowest) + 2 * margin;
  const legend = options.bare
    ? { svg: '', height: 0 }
    : drawLegend(blocks.values(), options.overlay, width - 2 * margin);
  const top = options.bare ? margin : headingHeight;
  const bottom = top + bounds.bottom - bounds.top + margin;
  const shift = `translate(${margin - bounds.left} ${top - bounds.top})`;
  return picture(flow, options, { width, height: bottom + legend.height + margin }, marks, [
    element(
      'g',
      { transform: shift },
      drawEdges(routes, marks),
      drawStart(arrangement.blocks.get(flow.StartAction)),
      drawArrows(routes, arrangement),
      drawBlocks(flow, options, arrangement, marks),
    ),
    element('g', { transform: `translate(${margin} ${bottom + margin / 2})` }, legend.svg),
  ]);
}

function placesOf(flow: Flow, { places, columns = 10 }: DrawSvgOptions): Arrangement {
  if (places !== 'own') return arrangeFlow(flow, drawingMetrics, columns);
  return { blocks: keptLayout(flow), bends: new Map(), stands: new Map(), lanes: [] };
}

function boundsOf(
  blocks: ReadonlyMap<string, Action>,
  arrangement: Arrangement,
  routes: readonly Route[],
) {
  const bounds = { left: 0, right: 0, top: Number.POSITIVE_INFINITY, bottom: 0 };
  const stretch = (x: number, top: number, end: number) => {
    bounds.left = Math.min(bounds.left, x - startRoom);
    bounds.right = Math.max(bounds.right, x + boxWidth + startRoom);
    bounds.top = Math.min(bounds.top, top);
    bounds.bottom = Math.max(bounds.bottom, end);
  };
  for (const [block, { x, y }] of arrangement.blocks)
    stretch(x, y, y + drawingMetrics.height(blocks.get(block) as Action));
  for (const { path } of routes)
    for (const y of heightsOf(path)) stretch(0, y - margin / 2, y + margin / 2);
  return { ...bounds, top: Math.min(bounds.top, bounds.bottom) };
}

/** The heights through which a path leads: every second number of its points; an `H` has only an x. */
const heightsOf = (path: string): number[] =>
  path
    .split(/(?=[A-Z])/)
    .filter((command) => !command.startsWith('H'))
    .flatMap((command) =>
      (command.match(/-?\d+(?:\.\d+)?/g) ?? []).filter((_, index) => index % 2 === 1),
    )
    .map(Number);

/** Quiet lines below, those of an overlay's interest on top. */
const layers = ['idle', 'error', '', 'missed', 'taken', 'erred', 'hit'];

function drawEdges(routes: readonly Route[], marks: Marks): string {
  const drawn = routes.map(({ block, row, path }) => {
    const mark = marks.branch(block, row.name);
    const state = mark?.state ?? (row.kind === 'error' ? 'error' : '');
    const said = `${block}: ${row.name} → ${row.to}${mark?.label ? ` (${mark.label})` : ''}`;
    const svg = element(
      'path',
      {
        class: `edge ${state}`.trim(),
        'data-block': block,
        'data-branch': row.name,
        d: path,
        'stroke-width': (mark?.width ?? edgeWidth).toFixed(1),
      },
      element('title', {}, escapeXml(said)),
    );
    return { svg, layer: layers.indexOf(state) };
  });
  return drawn
    .sort((a, b) => a.layer - b.layer)
    .map(({ svg }) => svg)
    .join('');
}

function drawStart(start: Point | undefined): string {
  if (!start) return '';
  const y = start.y + drawingMetrics.entry;
  return (
    element('path', { class: 'edge', d: `M${start.x - 40} ${y}H${start.x}` }) +
    element('circle', { class: 'end-core', cx: start.x - 46, cy: y, r: 7 }) +
    element('text', { class: 'quiet', x: start.x - 60, y: y - 13 }, 'Start')
  );
}

/** One head for all lines into a block. */
function drawArrows(routes: readonly Route[], { blocks }: Arrangement): string {
  const targets = new Set(routes.map(({ row }) => row.to));
  return [...blocks]
    .filter(([block]) => targets.has(block))
    .map(([, { x, y }]) =>
      element('path', { class: 'arrow', d: `M${x} ${y + drawingMetrics.entry}l-8 -4.5v9z` }),
    )
    .join('');
}

function drawBlocks(flow: Flow, options: DrawSvgOptions, arrangement: Arrangement, marks: Marks) {
  const found = reachable(flow);
  const findings = options.findings ?? [];
  return [...blocksOf(flow).values()]
    .map((action) =>
      drawBlock({
        action,
        at: arrangement.blocks.get(action.Identifier) as Point,
        marks,
        findings: findings.filter(({ block }) => block === action.Identifier),
        isReachable: found.has(action.Identifier),
        isBlock: (identifier) => arrangement.blocks.has(identifier),
      }),
    )
    .join('');
}

function picture(
  flow: Flow,
  options: DrawSvgOptions,
  { width, height }: { width: number; height: number },
  marks: Marks,
  content: readonly string[],
): string {
  const name = options.name ?? flow.Metadata?.name ?? 'Flow';
  const blocks = blocksOf(flow).size;
  const about = [`${blocks} ${blocks === 1 ? 'block' : 'blocks'}`, marks.summary];
  const said = about.filter((part) => part !== '').join(' · ');
  const [heading = ''] = fitText(name, Math.floor((width - 2 * margin) / 9));
  return element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'flow',
      role: 'img',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
    },
    element('title', {}, escapeXml(name)),
    element('desc', {}, escapeXml(said)),
    ...(options.bare
      ? []
      : [
          element('style', {}, svgStyle(options.theme ?? 'auto')),
          element('rect', { class: 'paper', width, height }),
          element('text', { class: 'heading', x: margin, y: 30 }, escapeXml(heading)),
          element('text', { class: 'quiet', x: margin, y: 46 }, escapeXml(said)),
        ]),
    ...content,
  );
}
