import type { Json } from '../document/flow.ts';

/** One difference in meaning. Blocks go by their identifier in the later flow, removed ones by that in the earlier. */
export type FlowDifference =
  | { kind: 'flow'; field: 'Version' | 'type'; before: string | null; after: string | null }
  | { kind: 'start'; before: string; after: string }
  | { kind: 'settings'; path: string; before?: Json; after?: Json }
  | { kind: 'added'; block: string; type: string }
  | { kind: 'removed'; block: string; type: string }
  | { kind: 'renamed'; before: string; after: string; type: string }
  | { kind: 'type'; block: string; before: string; after: string }
  | { kind: 'parameter'; block: string; path: string; before?: Json; after?: Json }
  | { kind: 'branch'; block: string; branch: string; before: string | null; after: string | null }
  /** Two conditions changed places that one value can meet both, and they lead to different blocks. */
  | { kind: 'order'; block: string; first: string; now: string };
