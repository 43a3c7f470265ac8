import type { LegacyBlock } from './legacy-flow.ts';

/** How notes speak of a block. */
export const blockTitle = ({ id, type }: LegacyBlock): string => `Block ${id} (${type})`;
