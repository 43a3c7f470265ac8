import type { ActionMetadata, Flow, Point } from '../document/flow.ts';
import { blocksOf } from './block-graph.ts';
import { designerMetrics } from './block-metrics.ts';
import { isUuid } from './is-uuid.ts';
import { keptLayout } from './kept-layout.ts';
import { layoutFlow } from './layout-flow.ts';

/** The entry point's own width in the designer and the gap after it. */
const entryRoom = 160;
const origin: Point = { x: 40, y: 40 };

/**
 * The flow with every block placed for Connect's designer; without places it piles all blocks up. With `keep`, blocks that
 * have a place stay there and only the others are placed. Other metadata stays as it is.
 */
export function withLayout(flow: Flow, { keep = false }: { keep?: boolean } = {}): Flow {
  const known = new Map(Object.entries(flow.Metadata?.ActionMetadata ?? {}));
  const places = keep ? keptLayout(flow) : layoutFlow(flow);
  for (const identifier of blocksOf(flow).keys())
    known.set(identifier, placed(identifier, known.get(identifier), places.get(identifier)));
  const kept = keep ? flow.Metadata?.entryPointPosition : undefined;
  const entryPointPosition = kept ?? entryPoint(places.get(flow.StartAction));
  const ActionMetadata = Object.fromEntries(known);
  return { ...flow, Metadata: { ...flow.Metadata, entryPointPosition, ActionMetadata } };
}

function placed(
  identifier: string,
  known: ActionMetadata | undefined,
  position: Point | undefined,
): ActionMetadata {
  const friendly = isUuid(identifier) ? {} : { isFriendlyName: true };
  return { ...known, ...(position ? { position } : {}), ...friendly };
}

const entryPoint = (start: Point | undefined): Point =>
  start ? { x: start.x - entryRoom, y: start.y + designerMetrics.entry - 20 } : origin;
