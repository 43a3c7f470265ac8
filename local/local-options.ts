import type { SignInSettings } from './sign-in/gate.ts';
import type { HistoryProgress } from './traffic/fill-history.ts';

export type LocalOptions = {
  /** Where tables, objects, logs and state live. */
  directory: string;
  /** A free one when absent. */
  port?: number;
  /** Days before today to fill in with simulated contacts; none when absent. */
  history?: { days: number } | false;
  /** Simulated contacts in real time, beginning with today's so far. */
  live?: boolean;
  /** The local Connect, from which live traffic comes then; none when absent. */
  connect?: {
    /** Center seconds a second, 1 to 60. */
    speed: number;
    /** Whether synthetic customers and agents keep it busy. */
    busy: boolean;
    /** False lets through any number of API requests. */
    throttled?: boolean;
  };
  /** Of the simulated contacts; another one needs an empty directory. */
  seed?: number;
  batchWindowMs?: number;
  /** Has people sign in at this user pool; everybody is a supervisor without it. */
  signIn?: SignInSettings;
  /** Empties the directory first. */
  fresh?: boolean;
  /** False to serve only the API. */
  dashboard?: boolean;
  onProgress?(progress: HistoryProgress): void;
  onError?(error: unknown): void;
};
