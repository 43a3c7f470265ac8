import type { Block } from '../core/flow/build/block.ts';
import { setAttributes } from '../core/flow/build/blocks/set-attributes.ts';
import type { BuiltFlow } from '../core/flow/build/built-flow.ts';
import { isReference, resource } from '../core/flow/build/resource.ts';
import { tenantAttribute } from '../core/tenant-attribute.ts';

/** Flows by which contacts enter the center. */
const entries = ['welcome', 'callback', 'task'];
const note = 'note the company';

/** The name of a flow or module among those of a client company; as it is where there is only one center. */
export const tenantFlowName = (name: string, tenant: string | null): string =>
  tenant === null ? name : `${tenant}-${name}`;

/** Flows and modules of one client company, under names of their own; those that contacts enter first note whose contact it is. */
export const tenantFlows = (flows: readonly BuiltFlow[], tenant: string | null): BuiltFlow[] =>
  tenant === null ? [...flows] : flows.map((flow) => renamed(noting(flow, tenant), tenant));

const noting = (flow: BuiltFlow, tenant: string): BuiltFlow =>
  entries.includes(flow.name)
    ? {
        ...flow,
        start: note,
        blocks: {
          [note]: setAttributes(
            { [tenantAttribute]: tenant },
            { next: flow.start, failed: flow.start },
          ),
          ...flow.blocks,
        },
      }
    : flow;

const renamed = (flow: BuiltFlow, tenant: string): BuiltFlow => ({
  ...flow,
  name: tenantFlowName(flow.name, tenant),
  blocks: Object.fromEntries(
    Object.entries(flow.blocks).map(([name, block]) => [
      name,
      { ...block, parameters: ofTenant(block.parameters, tenant) as Block['parameters'] },
    ]),
  ),
});

/** Flows and modules that a value names, by their names there. */
function ofTenant(value: unknown, tenant: string): unknown {
  if (isReference(value)) {
    const { resource: kind, name } = value;
    return kind === 'flow' || kind === 'module'
      ? resource(kind, tenantFlowName(name, tenant))
      : value;
  }
  if (Array.isArray(value)) return value.map((one) => ofTenant(one, tenant));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [key, ofTenant(one, tenant)]),
  );
}
