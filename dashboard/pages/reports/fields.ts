import type { DraftField, ReportDraft } from './report-draft.ts';

/** What fields of a report are made of. */
export type Fields = {
  draft: ReportDraft;
  /** That may get reports; null: any. */
  domains: readonly string[] | null;
  change: (part: Partial<ReportDraft>) => void;
  /** Whether it keeps the report from being saved, once that was tried. */
  isWrong: (field: DraftField) => boolean;
};
