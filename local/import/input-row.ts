import type { Row, RowProblem } from '../../core/import/row-problem.ts';

/** A row of the file: readable, or refused as a whole. `raw` is what the report of refused rows keeps. */
export type InputRow = { row: Row; raw: unknown } | { problem: RowProblem; raw: unknown };
