/**
 * `error`: Connect was seen to refuse it, or it cannot work. `warning`: it differs from what documents and exports show, or
 * does something that is rarely meant. `note`: worth a look.
 */
export type Severity = 'error' | 'warning' | 'note';

/** One thing that the linter has to say about a flow. */
export interface Finding {
  /** The rule's id: its family and its name, as in `structure/dangling-target`. It stays the same between versions. */
  rule: string;
  severity: Severity;
  /** The block's identifier; null when it concerns the whole flow. */
  block: string | null;
  /** Where in the block or flow: `Parameters.Text`, `Transitions.Errors[0]`. */
  field: string | null;
  /** What is wrong, here. */
  message: string;
  /** What Connect does about it. */
  connect: string;
  why?: string;
  fix: string;
}

/** The severities, gravest first. */
export const severities = ['error', 'warning', 'note'] as const satisfies readonly Severity[];
