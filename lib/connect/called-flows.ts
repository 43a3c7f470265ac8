import type { BuiltFlow } from '../../core/flow/build/built-flow.ts';
import { renderBuilt } from '../../core/flow/build/render-built.ts';
import { resourcesOf } from '../../core/flow/build/resolve-resources.ts';

/** Names of the flows and modules that a flow calls or sets. */
export const calledFlows = (flow: BuiltFlow): string[] =>
  resourcesOf(renderBuilt(flow))
    .filter(({ kind }) => kind === 'flow' || kind === 'module')
    .map(({ name }) => name);

/** Modules that call nothing but one another: they can be there before any flow. */
export function independentModules(flows: readonly BuiltFlow[]): BuiltFlow[] {
  let modules = flows.filter(({ type }) => type === 'MODULE');
  for (;;) {
    const names = new Set(modules.map(({ name }) => name));
    const rest = modules.filter((module) => calledFlows(module).every((name) => names.has(name)));
    if (rest.length === modules.length) return rest;
    modules = rest;
  }
}
