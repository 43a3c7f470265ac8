import type { Resource } from '../../core/flow/actions/definition.ts';
import { centerName } from '../constructs/center-name.ts';

/** ARNs of what flows name, by kind and name. */
export type ResourceArns = { readonly [kind in Resource]?: ReadonlyMap<string, string> };

/**
 * The ARN of a resource by its name; where none is the same, by the name in lower case with hyphens, so that `back-office` finds the
 * queue `Back office` (not for flows). Undefined when there is none. A number in E.164 stands for itself.
 */
export function resourceArn(arns: ResourceArns, kind: Resource, name: string): string | undefined {
  if (kind === 'phone-number' && name.startsWith('+')) return name;
  const known = arns[kind];
  const exact = known?.get(name);
  return exact ?? (kind === 'flow' || kind === 'module' ? undefined : alike(known, name));
}

function alike(known: ReadonlyMap<string, string> | undefined, name: string): string | undefined {
  if (!/[a-z]/i.test(name)) return undefined;
  const plain = centerName(name);
  for (const [other, arn] of known ?? [])
    if (/[a-z]/i.test(other) && centerName(other) === plain) return arn;
  return undefined;
}

/** What to say when a flow names something that nothing provides. */
export const missingResource = (
  flow: string,
  kind: Resource,
  name: string,
  arns: ResourceArns,
): string => {
  const known = [...(arns[kind]?.keys() ?? [])].join(', ') || 'none';
  return `flow "${flow}" names the ${kind} "${name}", which is not deployed (there: ${known}). Fix: correct the name, or provide it`;
};
