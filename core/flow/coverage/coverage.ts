/** One step of a run: the contact was in a block and left it by a branch; null at the end of the flow or of the contact. */
export interface TrailEntry {
  /** Id or name, as the flows are keyed. */
  flow: string;
  block: string;
  branch: string | null;
}

/** What a set of runs has tried of a set of flows. */
export interface Coverage {
  flows: ReadonlyMap<string, FlowCoverage>;
  /** What runs did that their flow doesn't declare: they ran over another version, or the flow isn't there. */
  unknown: readonly UnknownStep[];
}

export interface UnknownStep extends TrailEntry {
  hits: number;
}

/** Blocks in walk order. Blocks that can't be reached are listed apart and count nowhere. */
export interface FlowCoverage {
  blocks: ReadonlyMap<string, BlockCoverage>;
  unreachable: readonly string[];
  blockShare: Share;
  branchShare: Share;
  missed: readonly Missed[];
}

export interface BlockCoverage {
  hits: number;
  branches: ReadonlyMap<string, BranchCoverage>;
}

export interface BranchCoverage {
  to: string;
  hits: number;
}

export interface Share {
  hit: number;
  total: number;
  /** 0 to 100; null when there is nothing to hit. */
  percent: number | null;
}

/** What no run tried: a branch and where it goes, or, with nulls, the block itself. */
export interface Missed {
  block: string;
  branch: string | null;
  to: string | null;
}
