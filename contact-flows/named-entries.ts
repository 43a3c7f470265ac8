import type { BuiltFlow } from '../core/flow/build/built-flow.ts';
import { renderBuilt } from '../core/flow/build/render-built.ts';
import { resolveResources } from '../core/flow/build/resolve-resources.ts';
import type { FlowEntry } from '../core/flow/run/flow-library.ts';

/** Flows and modules as Connect takes them, where everything that they name goes by its name. */
export const namedEntries = (flows: readonly BuiltFlow[]): FlowEntry[] =>
  flows.map((built) => ({
    id: built.name,
    name: built.name,
    flowType: built.type,
    flow: resolveResources(renderBuilt(built), (_kind, name) => name),
  }));
