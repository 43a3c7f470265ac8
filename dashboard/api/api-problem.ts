import type { ProblemCode } from '../../core/api/wire.ts';

/** What the API refused, or `unreachable` when nothing of it could be read. */
export class ApiProblem extends Error {
  readonly code: ProblemCode | 'unreachable';

  constructor(code: ProblemCode | 'unreachable', detail: string, cause?: unknown) {
    super(detail, { cause });
    this.name = 'ApiProblem';
    this.code = code;
  }
}
