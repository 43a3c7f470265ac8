import type { TrailEntry } from '../../coverage/coverage.ts';
import type { Ending } from '../../run/session.ts';
import type { ObservedEvent, TestAction } from '../test-case.ts';

/** How a run of a test case went. The capitalised fields are those of Amazon Connect's API, the others are ours. */
export interface TestReport {
  Status: 'PASSED' | 'FAILED';
  StartTime: string;
  EndTime: string;
  ObservationSummary: {
    /** All observations of the test case; what was never active counts in neither of the others. */
    TotalObservations: number;
    ObservationsPassed: number;
    ObservationsFailed: number;
  };
  /** Observations that were active, in the order in which they were met; then those that never were. */
  ExecutionRecords: ExecutionRecord[];
  failures: TestFailure[];
  warnings: TestWarning[];
  /** How the test came to its end. */
  end: 'end-test' | 'contact-ended' | 'time-out' | 'failure' | 'not-started';
  /** How the contact ended; null when the test ended first. */
  ending: Ending | null;
  /** All that the customer heard, in order. */
  heard: HeardMessage[];
  /** All that the customer did. */
  sent: SentInstruction[];
  /** Every flow and resource event in order, for the account of the run. */
  trace: TraceLine[];
  /** The block in which the contact was at the end. */
  at: { flow: string; block: string } | null;
  /** For coverage. */
  trail: TrailEntry[];
  durationMs: number;
  seed: number;
  threshold: number;
}

export interface ExecutionRecord {
  ObservationId: string;
  /** `UNMET` only where an unmet observation does not fail the test; `NOT_REACHED` was never active. */
  Status: 'PASSED' | 'FAILED' | 'UNMET' | 'NOT_REACHED';
  /** When it was met, or when the run ended. */
  Timestamp: string;
  Record: RecordDetail;
}

export interface RecordDetail {
  event: ObservedEvent;
  matched?: { text: string; score?: number; candidate?: string; flow: string; block: string };
  actions: ActionRecord[];
  failureReason?: FailureReason;
  hint?: string;
  /** Of what was heard while it waited, the message that came nearest. */
  nearest?: { text: string; score: number; numbersDiffer: boolean; flow: string; block: string };
}

export interface ActionRecord {
  id: string;
  type: TestAction['Type'];
  status: 'PASSED' | 'FAILED' | 'SKIPPED';
  attribute?: string;
  operator?: string;
  expected?: string;
  actual?: string | null;
  logged?: Record<string, string>;
  reason?: string;
}

/** The first four are the service's; the last two say that a run could not begin, or could not go on offline. */
export type FailureReason =
  | 'OBSERVE_EVENT'
  | 'SEND_INSTRUCTION'
  | 'ASSERT_DATA'
  | 'OVERRIDE_SYSTEM_BEHAVIOR'
  | 'ENTRY_POINT'
  | 'STOPPED';

export interface TestFailure {
  reason: FailureReason;
  observation: string | null;
  message: string;
}

export interface TestWarning {
  code: string;
  message: string;
}

export interface HeardMessage {
  /** What was said, SSML tags and all; null for a recording without a transcript. */
  text: string | null;
  kind: 'text' | 'ssml' | 'prompt' | 'media';
  /** The prompt's content: text, SSML, id or address. */
  content: string;
  flow: string;
  block: string;
  atMs: number;
}

export interface SentInstruction {
  what: 'keys' | 'words' | 'hang-up';
  text: string;
  /** Where it was taken in. */
  flow: string;
  block: string;
  atMs: number;
}

export interface TraceLine {
  atMs: number;
  text: string;
}
