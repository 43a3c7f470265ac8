import type { RuleDraft } from './rule-draft.ts';

/** What every part of the form gets. */
export type Fields = {
  draft: RuleDraft;
  change: (change: Partial<RuleDraft>) => void;
  /** The error of a field, in words; empty where there is none, or while nobody has tried to save. */
  errorOf: (field: string) => string;
};
