/** What is wrong with a test case. An error keeps it from running; a warning says what the service may do otherwise. */
export interface TestCaseProblem {
  code: string;
  severity: 'error' | 'warning';
  /** `Observations[2].Actions[0].Parameters.Operand`; empty for the whole text. */
  path: string;
  message: string;
  fix: string;
}
