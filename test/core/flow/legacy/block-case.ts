import type { LegacyBlock } from '../../../../core/flow/legacy/legacy-flow.ts';

/** Blocks as the old export writes them, with the type and the parameters of their action. */
export type BlockCase = [name: string, LegacyBlock, type: string, parameters: object];
