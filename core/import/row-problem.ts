import { fail } from '../result.ts';

/** A row of a table: texts by column. */
export type Row = Readonly<Record<string, string>>;

/** Why a row is refused: the field of the mapping that it broke, and what was wrong. */
export type RowProblem = { code: RefusalCode; field: string; detail: string };

export type RefusalCode =
  | 'wrong-columns'
  | 'unreadable'
  | 'value-missing'
  | 'value-unknown'
  | 'time-unreadable'
  | 'times-disordered'
  | 'duration-unreadable'
  | 'oddity-refused'
  | 'duplicate-id'
  | 'record-invalid';

export const refuse = (code: RefusalCode, field: string, detail: string) =>
  fail<RowProblem>({ code, field, detail });
