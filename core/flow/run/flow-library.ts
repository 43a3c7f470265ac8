import type { Action, Flow } from '../document/flow.ts';
import type { FlowType } from '../document/flow-type.ts';

/** A flow or module with the names by which others refer to it. */
export interface FlowEntry {
  /** The resource's id; `name` when a file gives none. */
  id: string;
  name: string;
  flowType: FlowType;
  flow: Flow;
}

/** A flow made ready to run. */
export interface RunnableFlow extends FlowEntry {
  blocks: ReadonlyMap<string, Action>;
}

/** The flows that a contact can enter. References are ids, names or ARNs (`…/contact-flow/ID`, `…/flow-module/ID`). */
export interface FlowLibrary {
  find(reference: string): RunnableFlow | undefined;
  all: readonly RunnableFlow[];
}

const lastPart = (reference: string): string =>
  (reference.startsWith('arn:') ? reference.split('/').at(-1) : reference)?.split(':')[0] ?? '';

/** A library of these flows. The first one wins where two flows, or two blocks of one, have the same id or name. */
export function flowLibrary(entries: readonly FlowEntry[]): FlowLibrary {
  const all = entries.map((entry) => ({
    ...entry,
    blocks: blocksOf(entry.flow),
  }));
  const known = new Map<string, RunnableFlow>();
  for (const flow of [...all].reverse()) {
    known.set(flow.name, flow);
    known.set(flow.id, flow);
  }
  return { all, find: (reference) => known.get(reference) ?? known.get(lastPart(reference)) };
}

function blocksOf({ Actions }: Flow): Map<string, Action> {
  const blocks = new Map<string, Action>();
  for (const action of Actions)
    if (!blocks.has(action.Identifier)) blocks.set(action.Identifier, action);
  return blocks;
}
