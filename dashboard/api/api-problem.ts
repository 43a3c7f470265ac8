import type { ProblemCode } from '../../core/api/wire.ts';

/** What the API refused, or `unreachable` when nothing of it could be read. */
export class ApiProblem extends Error {
  readonly code: ProblemCode | 'unreachable';

  /** What of the request it is about, as a path; where the API named one. */
  readonly field: string | undefined;

  constructor(code: ProblemCode | 'unreachable', detail: string, cause?: unknown, field?: string) {
    super(detail, { cause });
    this.name = 'ApiProblem';
    this.code = code;
    this.field = field;
  }
}
