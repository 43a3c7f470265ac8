import type { ClockFace } from '../clock-face.ts';

/** What a function host and the threads of its execution environments say to each other. */

export type FunctionOptions = {
  name: string;
  /** The built bundle, as deployed. */
  bundle: string;
  functionArn: string;
  environment: Record<string, string>;
  timeoutMs: number;
  /** The function's `Date` follows it; the wall's time without. */
  clock?: ClockFace | undefined;
};

export type Invocation = { event: unknown };
export type FunctionFailure = { errorType: string; errorMessage: string; trace: string[] };
export type FunctionAnswer = { payload: unknown } | { failure: FunctionFailure };
