import type { Action, FlowMetadata } from '../document/flow.ts';

/** Types that the documents write one way and the service accepts another way only. */
const deployableTypes = new Map([
  ['UnTagContact', 'UntagContact'],
  ['UpdateRoutingCriteria', 'UpdateContactRoutingCriteria'],
]);

/** A block in the spelling that the service accepts, where the documented one is refused. */
export function deployableAction(action: Action): Action {
  const type = deployableTypes.get(action.Type) ?? action.Type;
  const parameters =
    type === 'Wait'
      ? renameKey(action.Parameters, 'TimeoutSeconds', 'TimeLimitSeconds')
      : action.Parameters;
  return { ...action, Type: type, Parameters: parameters };
}

/** Layout keys in lower camel case: the console ignores capitalised ones and piles all blocks up at the origin. */
export function deployableMetadata(metadata: FlowMetadata): FlowMetadata {
  const { ActionMetadata: blocks, ...rest } = renameKey(
    metadata,
    'EntryPointPosition',
    'entryPointPosition',
  );
  if (blocks === undefined) return rest;
  const renamed = Object.entries(blocks).map(
    ([id, block]) => [id, renameKey(block, 'Position', 'position')] as const,
  );
  return { ...rest, ActionMetadata: Object.fromEntries(renamed) };
}

function renameKey<Part extends object>(part: Part, from: string, to: string): Part {
  if (!Object.hasOwn(part, from) || Object.hasOwn(part, to)) return part;
  return Object.fromEntries(
    Object.entries(part).map(([key, value]) => [key === from ? to : key, value]),
  ) as Part;
}
