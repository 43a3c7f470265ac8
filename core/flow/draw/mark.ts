/** How an overlay marks a branch or a block. */
export interface Mark {
  /** `hit` and `missed` are words of a coverage, `taken`, `erred` and `idle` of traffic. */
  state: 'hit' | 'missed' | 'taken' | 'erred' | 'idle';
  /** Short text beside the name; empty for none. */
  label: string;
  /** Of the edge, in pixels. */
  width?: number;
}

/** An overlay's marks; what it says nothing about has none. */
export interface Marks {
  branch(block: string, branch: string): Mark | undefined;
  block(block: string): Mark | undefined;
  /** One line for the whole flow. */
  summary: string;
}
