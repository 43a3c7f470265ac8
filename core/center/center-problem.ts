import { fail } from '../result.ts';

/** Why an act was refused. Nothing has changed then. */
export interface CenterProblem {
  code:
    | 'unknown-contact'
    | 'unknown-agent'
    | 'unknown-queue'
    | 'unknown-status'
    | 'unknown-flow'
    | 'unknown-question'
    | 'not-logged-in'
    | 'wrong-state'
    | 'invalid-number'
    | 'invalid-value';
  message: string;
}

export const refused = (code: CenterProblem['code'], message: string) =>
  fail<CenterProblem>({ code, message });
