import type { Resource } from '../actions/definition.ts';
import type { Flow, Json } from '../document/flow.ts';

const placeholder = /^\$\{([a-z-]+):(.+)\}$/;

/** A resource that a flow names and doesn't know the id of. */
export interface NamedResource {
  kind: Resource;
  name: string;
}

/** The resources that a rendered flow still names, each once, in the order in which they occur. */
export function resourcesOf(flow: Flow): NamedResource[] {
  const found = new Map<string, NamedResource>();
  eachReference(flow, (reference, kind, name) => {
    found.set(reference, { kind, name });
    return reference;
  });
  return [...found.values()];
}

/** The flow with every named resource replaced by what `idOf` gives: an id or ARN on deployment, a name in a run. */
export const resolveResources = (
  flow: Flow,
  idOf: (kind: Resource, name: string) => string,
): Flow => eachReference(flow, (_, kind, name) => idOf(kind, name));

function eachReference(
  flow: Flow,
  replace: (reference: string, kind: Resource, name: string) => string,
): Flow {
  const replaced = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(replaced);
    if (value !== null && typeof value === 'object')
      return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, replaced(one)]));
    const [reference, kind, name] =
      typeof value === 'string' ? (placeholder.exec(value) ?? []) : [];
    return reference && kind && name ? replace(reference, kind as Resource, name) : value;
  };
  return {
    ...flow,
    Actions: flow.Actions.map((action) => ({
      ...action,
      Parameters: replaced(action.Parameters) as typeof action.Parameters,
    })),
  };
}
