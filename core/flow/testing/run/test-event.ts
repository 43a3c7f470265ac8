import type { HeardMessage } from '../report/test-report.ts';
import type { StartedAction } from './resource-names.ts';

/** What observations can wait for. */
export type TestEvent =
  | { type: 'TestInitiated' | 'TestCompleted' }
  | { type: 'MessageReceived'; message: HeardMessage }
  | { type: 'FlowActionStarted'; started: StartedAction; flow: string; block: string };
