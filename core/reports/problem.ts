import type { ProblemCode } from '../api/wire.ts';

/** A refusal of the API: its code, the parameter at fault, and words for engineers. */
export type ApiProblem = { code: ProblemCode; field?: string; detail: string };
