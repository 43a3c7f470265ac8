import { interpolate } from '../../document/path.ts';
import { asText, readPath } from '../../run/read-path.ts';
import type { Session } from '../../run/session.ts';
import { usualMatching } from '../match/match-text.ts';
import { actionChain } from '../observation-graph.ts';
import type {
  ActionRecord,
  ExecutionRecord,
  FailureReason,
  HeardMessage,
  SentInstruction,
  TestFailure,
  TestWarning,
  TraceLine,
} from '../report/test-report.ts';
import type { Instruction, Observation, TestAction, TestCase } from '../test-case.ts';
import { assertionHolds } from './assertion-holds.ts';
import { type Hit, ObservationWatch } from './observation-watch.ts';
import { OverrideQueue } from './override-queue.ts';
import { knowsSubstitute } from './resource-names.ts';
import type { RunOptions } from './run-options.ts';
import type { TestEvent } from './test-event.ts';

/** An instruction that the contact has not taken in yet, and where it stood when the test gave it. */
export interface PendingInstruction {
  instruction: Instruction;
  flow: string;
  block: string;
}

type Done = ActionRecord & { failure?: FailureReason; ends?: true };

/** A test case at work: which observations wait, and what their actions do to the contact. */
export class TestRun {
  readonly options: RunOptions;
  readonly watch: ObservationWatch;
  readonly overrides = new OverrideQueue();
  readonly instructions: PendingInstruction[] = [];
  readonly records: ExecutionRecord[] = [];
  readonly failures: TestFailure[] = [];
  readonly warnings: TestWarning[] = [];
  readonly heard: HeardMessage[] = [];
  readonly sent: SentInstruction[] = [];
  readonly trace: TraceLine[] = [];
  /** The virtual clock, in milliseconds since 1970. */
  nowMs: number;
  /** Why the test takes no more events; null while it goes on. */
  over: 'end-test' | 'failure' | null = null;
  /** The contact as it is at the event that is delivered. */
  session: Session;
  at: { flow: string; block: string } | null = null;
  customerGone = false;

  constructor(testCase: TestCase, options: RunOptions, session: Session) {
    const { threshold = usualMatching.threshold, strictMatching = false } = options;
    this.options = options;
    this.session = session;
    this.nowMs = options.now;
    this.watch = new ObservationWatch(testCase.Observations, { threshold, strict: strictMatching });
  }

  /** The flow is paused: every observation that waits for this event runs its actions, in the document's order. */
  deliver(event: TestEvent): void {
    for (const hit of this.watch.meet(event, this.session)) if (!this.over) this.meet(hit, event);
  }

  /** The end of the test: checks and logs still run, and after a failure the logs alone. */
  complete(): void {
    const failed = this.failures.length > 0;
    const runs = (action: TestAction) =>
      action.Type === 'Assert'
        ? !failed
        : action.Type === 'TestControl' && action.Parameters.Command.Type === 'LogData';
    for (const { observation } of this.watch.meet({ type: 'TestCompleted' }, this.session)) {
      const actions = actionChain(observation.Actions).map((action) =>
        runs(action) ? this.perform(action, observation) : skipped(action),
      );
      this.record(observation, actions);
    }
  }

  warn(code: string, message: string): void {
    if (!this.warnings.some((one) => one.code === code && one.message === message))
      this.warnings.push({ code, message });
  }

  note(text: string): void {
    this.trace.push({ atMs: this.nowMs, text });
  }

  timestamp(): string {
    return new Date(this.nowMs).toISOString();
  }

  private meet({ observation, match }: Hit, event: TestEvent): void {
    this.note(`“${observation.Identifier}” is met`);
    const actions: Done[] = [];
    for (const action of actionChain(observation.Actions)) {
      const done = this.over ? skipped(action) : this.perform(action, observation);
      actions.push(done);
      if (done.failure) this.over = 'failure';
      else if (done.ends) this.over = 'end-test';
    }
    this.record(observation, actions, matchedOf(event, match));
    if (!this.over) this.watch.activate(observation.Transitions.NextObservations);
  }

  private record(
    { Identifier, Event }: Observation,
    done: readonly Done[],
    matched?: ExecutionRecord['Record']['matched'],
  ): void {
    const failureReason = done.find(({ failure }) => failure)?.failure;
    this.records.push({
      ObservationId: Identifier,
      Status: failureReason ? 'FAILED' : 'PASSED',
      Timestamp: this.timestamp(),
      Record: {
        event: Event,
        ...(matched ? { matched } : {}),
        actions: done.map(({ failure, ends, ...record }) => record),
        ...(failureReason ? { failureReason } : {}),
      },
    });
  }

  private perform(action: TestAction, observation: Observation): Done {
    const passed: Done = { id: action.Identifier, type: action.Type, status: 'PASSED' };
    if (action.Type === 'Assert') return this.check(passed, action, observation);
    if (action.Type === 'SendInstruction') return this.send(passed, action, observation);
    if (action.Type === 'OverrideSystemBehavior') return this.override(passed, action, observation);
    const { Command } = action.Parameters;
    if (Command.Type === 'EndTest') return { ...passed, ends: true };
    const logged = Object.fromEntries(
      Object.entries(Command.Properties.Expressions).map(([label, text]) => [
        label,
        this.fill(text),
      ]),
    );
    return { ...passed, logged };
  }

  private fail(
    done: Done,
    failure: FailureReason,
    { Identifier }: Observation,
    reason: string,
  ): Done {
    this.failures.push({ reason: failure, observation: Identifier, message: reason });
    return { ...done, status: 'FAILED', failure, reason };
  }

  private check(
    done: Done,
    { Parameters }: Extract<TestAction, { Type: 'Assert' }>,
    observation: Observation,
  ): Done {
    const { Namespace: attribute, Operator: operator, Operand } = Parameters;
    const { holds, actual } = assertionHolds(Parameters, this.session);
    const expected = Operand === undefined ? {} : { expected: Operand };
    const checked = { ...done, attribute, operator, ...expected, actual };
    if (holds) return checked;
    const found = actual === null ? 'nothing' : `“${actual}”`;
    const wanted = Operand === undefined ? operator : `${operator} “${Operand}”`;
    const reason = `${attribute}: expected ${wanted}, found ${found}.`;
    return this.fail(checked, 'ASSERT_DATA', observation, reason);
  }

  private send(
    done: Done,
    { Parameters: { Instruction: instruction } }: Extract<TestAction, { Type: 'SendInstruction' }>,
    observation: Observation,
  ): Done {
    const onChat = this.session.data.Channel === 'CHAT';
    if (this.customerGone)
      return this.fail(done, 'SEND_INSTRUCTION', observation, 'The customer has left already.');
    if (onChat && instruction.Type === 'DtmfInput')
      return this.fail(done, 'SEND_INSTRUCTION', observation, 'A chat has no keys to press.');
    this.instructions.push({ instruction, flow: this.at?.flow ?? '', block: this.at?.block ?? '' });
    if (instruction.Type === 'Disconnect') this.customerGone = true;
    return done;
  }

  private override(
    done: Done,
    { Identifier, Parameters }: Extract<TestAction, { Type: 'OverrideSystemBehavior' }>,
    observation: Observation,
  ): Done {
    const properties = Parameters.Behavior.Properties;
    const { Strategy: strategy, ActionType } = properties;
    if (
      strategy.Type === 'SubstituteResource' &&
      !knowsSubstitute(this.options.world, ActionType, strategy.SubstituteArn)
    )
      return this.fail(
        done,
        'OVERRIDE_SYSTEM_BEHAVIOR',
        observation,
        `The substitute “${strategy.SubstituteArn}” is not in the world.`,
      );
    this.overrides.install({ observation: observation.Identifier, action: Identifier, properties });
    return done;
  }

  /** A log's text with the values of its paths. */
  private fill(text: string): string {
    return interpolate(text, (path) => {
      const value = readPath(this.session, path);
      if (value === undefined || value === null)
        this.warn('log-without-value', `${path.text} has no value to log.`);
      return asText(value);
    });
  }
}

const skipped = ({ Identifier, Type }: TestAction): Done => ({
  id: Identifier,
  type: Type,
  status: 'SKIPPED',
});

function matchedOf(
  event: TestEvent,
  { score, candidate }: Hit['match'],
): ExecutionRecord['Record']['matched'] {
  if (event.type === 'FlowActionStarted') {
    const { started, flow, block } = event;
    return { text: `${started.type} ${started.names[0] ?? ''}`, flow, block };
  }
  if (event.type !== 'MessageReceived') return undefined;
  const { text, content, flow, block } = event.message;
  return {
    text: text ?? content,
    ...(score === undefined ? {} : { score }),
    ...(candidate === undefined ? {} : { candidate }),
    flow,
    block,
  };
}
