/** Why a text is not a flow: one clear line, where it is, and what to do about it. */
export interface FlowProblem {
  code: 'not-json' | 'truncated' | 'not-a-flow' | 'wrong-shape';
  /** `Actions[3].Transitions.NextAction`, `line 4, column 7`, or empty for the whole text. */
  path: string;
  message: string;
  fix: string;
}
