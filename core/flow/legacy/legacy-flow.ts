import type { Point } from '../document/flow.ts';

/** A flow in the console's old export format: a list of `modules` with named parameters and branches. */
export interface LegacyFlow {
  start: string;
  /** The flow's kind, in files that carry it outside `metadata` too. */
  type?: unknown;
  metadata?: LegacyMetadata | null;
  modules: LegacyBlock[];
}

export interface LegacyMetadata {
  entryPointPosition?: Point | null;
  type?: string | null;
  [key: string]: unknown;
}

/** One block of the old format. `target` tells the kinds of `Transfer`, `GetUserInput` and `InvokeExternalResource` apart. */
export interface LegacyBlock {
  id: string;
  type: string;
  target?: string | null;
  branches?: LegacyBranch[] | null;
  parameters?: LegacyParameter[] | null;
  metadata?: { position?: Point | null; [key: string]: unknown } | null;
}

/** One way out. `Evaluate` and the queue checks carry an operator and an operand. */
export interface LegacyBranch {
  condition: string;
  conditionType?: string | null;
  conditionValue?: string | number | boolean | null;
  transition?: string | null;
}

/** One setting: a literal, or with a namespace the name of an attribute. `key` makes it an entry of a map. */
export interface LegacyParameter {
  name: string;
  value?: unknown;
  key?: string | null;
  namespace?: string | null;
  resourceName?: string | null;
}
