import type { Condition, Parameters } from '../document/flow.ts';
import type { BlockReader } from './read-block.ts';

/** What a branch of the old format becomes. */
export type Exit = { next: true } | { error: string } | { condition: Condition };

/** How one type of the old format is written today. */
export interface BlockConversion {
  type: string;
  terminal?: true;
  parameters?: (block: BlockReader) => Parameters;
  /** Branches that this type names or means in its own way; the rest are common to all types. */
  exits?: { [condition: string]: Exit };
}

export const next: Exit = { next: true };
export const error = (errorType: string): Exit => ({ error: errorType });
export const equals = (result: string): Exit => ({
  condition: { Operator: 'Equals', Operands: [result] },
});
