import type { ActionDefinition, Branches } from '../actions/definition.ts';
import type { Branch } from '../document/branches.ts';
import type { Action } from '../document/flow.ts';
import type { Path } from '../document/path.ts';
import type { PlacedText } from './texts-in.ts';

/** One block with what is known of its type. */
export interface Block {
  id: string;
  action: Action;
  definition: ActionDefinition | null;
  rules: Branches | null;
  /** Branches that Connect can take, to blocks that exist. */
  ways: readonly Branch[];
  texts: readonly PlacedText[];
  reads: readonly Read[];
}

/** A JSONPath that a block reads. */
export interface Read {
  path: Path;
  field: string;
}
