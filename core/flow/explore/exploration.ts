import type { TrailEntry } from '../coverage/coverage.ts';
import type { Json } from '../document/flow.ts';
import type { Input } from '../run/input.ts';
import type { Ending } from '../run/session.ts';

/** All that can happen to a contact in a flow and in the flows that it goes on to. */
export interface Exploration {
  /** Ways through the flows. Together they take every branch that was taken and reach every ending, each at least once. */
  trails: ExploredTrail[];
  /** Blocks that were entered, by flow. */
  reached: ReadonlyMap<string, ReadonlySet<string>>;
  /** Blocks of these flows that no way leads to, and branches of entered blocks that none takes. */
  unreached: Unreached[];
  /** What the flows asked the world for. */
  resources: ResourceUse[];
  /** Action types that the engine cannot run; their branches were followed all the same. */
  unsupported: string[];
  /** Flows and modules that the library doesn't have. */
  unknownFlows: string[];
  /** False when there were more states than the explorer may visit. */
  complete: boolean;
}

export interface ExploredTrail {
  steps: ExploredStep[];
  /** Null when it goes on as another trail does. */
  ending: Ending | null;
}

/** A block that was left, and what made it leave by this branch. */
export interface ExploredStep extends TrailEntry {
  /** What the customer did, the world answered, an agent did. */
  given?: Input;
  /** What was assumed to stand at a path, as nothing in the flow says what does. */
  assumed?: Assumption;
  /** What was assumed at the paths with which a Compare compares it. */
  comparedWith?: Assumption[];
  /** Nothing that the explorer tried takes the branch: it was followed without a cause, as real services fail in their own ways. */
  forced?: true;
}

export interface Assumption {
  path: string;
  value: Json;
}

/** `branch` is null where the block itself is not reached. */
export interface Unreached {
  flow: string;
  block: string;
  branch: string | null;
  why: string;
}

export interface ResourceUse {
  /** `lambda`, `hours`, `queue`, `agent`, `bot`, `view`, `service`. */
  kind: string;
  name: string;
}
