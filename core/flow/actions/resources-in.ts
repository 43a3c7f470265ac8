import type { Flow, Json } from '../document/flow.ts';
import { pathsIn } from '../document/path.ts';
import { actionOf } from './action-table.ts';
import type { Parameter, Resource } from './definition.ts';

/** A resource that a block names. `dynamic`: only a run can tell which one it is. */
export interface ResourceUse {
  kind: Resource;
  name: string;
  block: string;
  field: string;
  dynamic: boolean;
}

/** Every queue, function, bot, flow … that a flow's blocks name, in the order of the blocks. */
export const resourcesIn = ({ Actions }: Flow): ResourceUse[] =>
  Actions.flatMap(({ Identifier: block, Type, Parameters }) =>
    Object.entries(actionOf(Type)?.parameters ?? {}).flatMap(([name, parameter]) =>
      usesIn(parameter, Parameters[name], `Parameters.${name}`).map((use) => ({ block, ...use })),
    ),
  );

function usesIn(
  parameter: Parameter,
  value: Json | undefined,
  field: string,
): Omit<ResourceUse, 'block'>[] {
  if (value === undefined || value === null) return [];
  if (parameter.resource && typeof value === 'string' && value !== '')
    return [{ kind: parameter.resource, name: value, field, dynamic: pathsIn(value).length > 0 }];
  if (typeof value !== 'object') return [];
  return partsOf(parameter, value).flatMap(([key, part, inner]) =>
    usesIn(part, inner, `${field}${Array.isArray(value) ? `[${key}]` : `.${key}`}`),
  );
}

/** The parts of a structured parameter that its form describes. */
function partsOf(parameter: Parameter, value: Json & object): [string, Parameter, Json][] {
  if (parameter.kind === 'map' || parameter.kind === 'list')
    return Object.entries(value).map(([key, inner]) => [key, parameter.of, inner as Json]);
  if (parameter.kind !== 'object') return [];
  return Object.entries(value).flatMap(([key, inner]): [string, Parameter, Json][] => {
    const field = Object.hasOwn(parameter.fields, key) ? parameter.fields[key] : undefined;
    return field ? [[key, field, inner as Json]] : [];
  });
}
