/** The order in which the console writes the keys of each part of a flow. */
export const keyOrder = {
  flow: ['Version', 'StartAction', 'Metadata', 'Actions', 'Settings'],
  metadata: [
    'entryPointPosition',
    'ActionMetadata',
    'Annotations',
    'name',
    'description',
    'type',
    'status',
    'hash',
  ],
  actionMetadata: ['position', 'isFriendlyName'],
  action: ['Parameters', 'Identifier', 'Type', 'Transitions'],
  transitions: ['NextAction', 'Conditions', 'Errors'],
  conditional: ['NextAction', 'Condition'],
  condition: ['Operator', 'Operands'],
  error: ['NextAction', 'ErrorType'],
} as const;

/** The same object with the named keys first, in that order; the others follow as they stood. */
export function inKeyOrder<Part extends object>(part: Part, first: readonly string[]): Part {
  const entries = Object.entries(part);
  const known = first.flatMap((key) => entries.filter(([name]) => name === key));
  const others = entries.filter(([name]) => !first.includes(name));
  return Object.fromEntries([...known, ...others]) as Part;
}
