import { actionOf, branchRules } from '../actions/action-table.ts';

import { waysOf } from '../actions/ways-of.ts';

import type { Action, Flow } from '../document/flow.ts';
import type { Channel, FlowType } from '../document/flow-type.ts';
import { pathsIn } from '../document/path.ts';
import { flowTypeOf } from '../parse/flow-type-of.ts';
import type { FlowLibrary } from '../run/flow-library.ts';
import type { Block } from './block.ts';
import { type DataFlow, dataFlow } from './data-flow.ts';
import { type PlacedText, textsIn } from './texts-in.ts';

/** What the caller of the linter knows beside the flow itself. */
export interface LintContext {
  /** The flow's kind; left out, `Metadata` tells it where it does. */
  flowType?: FlowType | null;
  /** The channels that contacts come by; left out, rules about channels are silent. */
  channels?: readonly Channel[];
  /** Other flows and modules, to check calls against. */
  library?: Pick<FlowLibrary, 'find'>;
  /** What the parser had to say. */
  notes?: readonly string[];
}

/** A flow as rules look at it. */
export interface Subject {
  flow: Flow;
  flowType: FlowType | null;
  channels: readonly Channel[] | null;
  library: Pick<FlowLibrary, 'find'> | null;
  notes: readonly string[];
  /** Every block in document order. */
  blocks: readonly Block[];
  /** The first block of each identifier. */
  byId: ReadonlyMap<string, Block>;
  /** The blocks that a contact can come to, over branches that Connect takes. */
  reached: readonly Block[];
  isReached(block: Block): boolean;
  data: DataFlow;
}

/** Makes a flow ready for the rules. */
export function subjectOf(flow: Flow, context: LintContext): Subject {
  const known = new Set(flow.Actions.map(({ Identifier }) => Identifier));
  const blocks = flow.Actions.map((action) => blockOf(action, known));
  const byId = new Map<string, Block>();
  for (const block of blocks) if (!byId.has(block.id)) byId.set(block.id, block);
  const reached = walk(byId, flow.StartAction);
  const reachedSet = new Set(reached);
  const channels = context.channels?.length ? context.channels : null;
  return {
    flow,
    flowType: context.flowType ?? flowTypeOf(flow),
    channels,
    library: context.library ?? null,
    notes: context.notes ?? [],
    blocks,
    byId,
    reached,
    isReached: (block) => reachedSet.has(block),
    data: dataFlow(reached, byId, channels),
  };
}

function blockOf(action: Action, known: ReadonlySet<string>): Block {
  const definition = actionOf(action.Type) ?? null;
  const rules = definition && branchRules(definition, action.Parameters);
  const texts = textsIn(action.Parameters, 'Parameters');
  return {
    id: action.Identifier,
    action,
    definition,
    rules,
    ways: waysOf(action).filter(({ to }) => known.has(to)),
    texts,
    reads: [...texts, ...operandsOf(action)].flatMap(({ text, field }) =>
      pathsIn(text).map((path) => ({ path, field })),
    ),
  };
}

const operandsOf = ({ Transitions: { Conditions = [] } }: Action): PlacedText[] =>
  Conditions.flatMap(({ Condition }, index) =>
    Condition.Operands.map((text) => ({ text, field: `Transitions.Conditions[${index}]` })),
  );

function walk(byId: ReadonlyMap<string, Block>, start: string): Block[] {
  const first = byId.get(start);
  const found = new Set(first ? [first] : []);
  for (const { ways } of found)
    for (const { to } of ways) {
      const next = byId.get(to);
      if (next) found.add(next);
    }
  return [...found];
}
