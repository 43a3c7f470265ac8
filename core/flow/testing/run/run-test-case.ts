import type { Answer } from '../../run/input.ts';
import type { Session } from '../../run/session.ts';
import { contactData } from '../../run/start-session.ts';
import { usualMatching } from '../match/match-text.ts';
import type { ExecutionRecord, FailureReason, TestReport } from '../report/test-report.ts';
import type { Observation, TestCase } from '../test-case.ts';
import { hintFor } from './hint-for.ts';
import { initialContact } from './initial-contact.ts';
import { resourceOf } from './resource-names.ts';
import type { RunOptions } from './run-options.ts';
import { longestTestMs, TestContact, type Waiting } from './test-contact.ts';
import { TestRun } from './test-run.ts';

/**
 * Runs a test case against flows, offline and in virtual time. A promise only where a handler of the world gives one. The same
 * test case, flows, world, `now` and `seed` give the same report.
 */
export function runTestCase(
  testCase: TestCase,
  options: RunOptions,
): TestReport | Promise<TestReport> {
  const contact = initialContact(options);
  if (!contact.ok) return notStarted(testCase, options, contact.problem);
  return settle(running(testCase, options, contact.value));
}

function settle(steps: Waiting<TestReport>, answer?: Answer): TestReport | Promise<TestReport> {
  let at = answer === undefined ? steps.next() : steps.next(answer);
  while (!at.done) {
    const { value } = at;
    if (value instanceof Promise) return value.then((given) => settle(steps, given));
    at = steps.next(value);
  }
  return at.value;
}

function* running(testCase: TestCase, options: RunOptions, session: Session): Waiting<TestReport> {
  const run = new TestRun(testCase, options, session);
  const contact = new TestContact(run, session);
  run.note('The test starts');
  run.deliver({ type: 'TestInitiated' });
  if (!run.over) yield* contact.live();
  contact.finishTrail();
  return finish(run, contact, testCase);
}

function finish(run: TestRun, contact: TestContact, testCase: TestCase): TestReport {
  const end = endOf(run, contact);
  if (end === 'time-out') run.nowMs = run.options.now + longestTestMs;
  run.note('The test is over');
  const { ended } = contact.session;
  if (contact.isEndless && !run.over)
    fail(run, 'STOPPED', null, `The flow goes round without end (block “${run.at?.block}”).`);
  if (ended?.how === 'stopped' && !run.over)
    fail(run, 'STOPPED', null, `${ended.reason} (block “${ended.block}”)`);
  run.complete();
  if (run.over !== 'failure') judgeUnmet(run, end);
  else
    for (const observation of run.watch.active)
      run.records.push(unmetRecord(run, observation, 'FAILED'));
  if (end === 'time-out' && run.failures.length === 0) judgeTimeOut(run);
  warnOfIdle(run);
  for (const observation of run.watch.neverActive)
    run.records.push({ ...unmetRecord(run, observation, 'NOT_REACHED') });
  return reportOf(run, contact, testCase, end);
}

function endOf(run: TestRun, contact: TestContact): TestReport['end'] {
  if (run.over) return run.over;
  if (contact.isEndless) return 'failure';
  return contact.session.ended ? 'contact-ended' : 'time-out';
}

function judgeUnmet(run: TestRun, end: TestReport['end']): void {
  const lenient = end === 'end-test' && run.options.endTest === 'lenient';
  for (const observation of run.watch.active) {
    run.records.push(unmetRecord(run, observation, lenient ? 'UNMET' : 'FAILED'));
    if (!lenient)
      fail(
        run,
        'OBSERVE_EVENT',
        observation.Identifier,
        `“${observation.Identifier}” was never met.`,
      );
  }
  if (end === 'contact-ended' && run.watch.active.length > 0)
    run.warn(
      'service-waits',
      'The service would wait until its limit of 300 s before it fails the test.',
    );
}

const fail = (
  run: TestRun,
  reason: FailureReason,
  observation: string | null,
  message: string,
): void => {
  run.failures.push({ reason, observation, message });
};

/** AWS does not say what becomes of a test in which everything was met and that nobody ended. */
function judgeTimeOut(run: TestRun): void {
  const message = 'Everything was met, and nothing ended the test before its limit of 300 s.';
  if (run.options.timeOut === 'fail') fail(run, 'OBSERVE_EVENT', null, message);
  else run.warn('ended-by-timeout', message);
}

function warnOfIdle(run: TestRun): void {
  for (const { action, properties } of run.overrides.unused)
    run.warn(
      'override-unused',
      `The override “${action}” of ${properties.ActionType} ${resourceOf(properties.ActionParameters)} was never used.`,
    );
  if (run.instructions.length > 0 && run.over !== 'failure')
    run.warn('input-unused', `${run.instructions.length} instructions were never taken in.`);
}

function unmetRecord(
  run: TestRun,
  observation: Observation,
  Status: ExecutionRecord['Status'],
): ExecutionRecord {
  const nearest = Status === 'NOT_REACHED' ? undefined : run.watch.nearestTo(observation);
  const hint = Status === 'NOT_REACHED' ? undefined : hintFor(observation, nearest, run);
  return {
    ObservationId: observation.Identifier,
    Status,
    Timestamp: run.timestamp(),
    Record: {
      event: observation.Event,
      actions: [],
      ...(Status === 'FAILED' ? { failureReason: 'OBSERVE_EVENT' as const } : {}),
      ...(hint === undefined ? {} : { hint }),
      ...(nearest ? { nearest } : {}),
    },
  };
}

function reportOf(
  run: TestRun,
  contact: TestContact,
  testCase: TestCase,
  end: TestReport['end'],
): TestReport {
  const count = (status: ExecutionRecord['Status']) =>
    run.records.filter(({ Status }) => Status === status).length;
  return {
    ...frameOf(run.options, run.nowMs),
    Status: run.failures.length === 0 ? 'PASSED' : 'FAILED',
    ObservationSummary: {
      TotalObservations: testCase.Observations.length,
      ObservationsPassed: count('PASSED'),
      ObservationsFailed: count('FAILED'),
    },
    ExecutionRecords: run.records,
    failures: run.failures,
    warnings: run.warnings,
    end,
    ending: contact.session.ended,
    heard: run.heard,
    sent: run.sent,
    trace: run.trace,
    at: run.at,
    trail: contact.trail,
  };
}

const frameOf = (
  { now, seed, threshold = usualMatching.threshold }: RunOptions,
  endMs: number,
) => ({
  StartTime: new Date(now).toISOString(),
  EndTime: new Date(endMs).toISOString(),
  durationMs: endMs - now,
  seed,
  threshold,
});

function notStarted(testCase: TestCase, options: RunOptions, message: string): TestReport {
  const run = new TestRun(testCase, options, {
    data: contactData({ Channel: 'VOICE' }),
  } as Session);
  return {
    ...frameOf(options, options.now),
    Status: 'FAILED',
    ObservationSummary: {
      TotalObservations: testCase.Observations.length,
      ObservationsPassed: 0,
      ObservationsFailed: 0,
    },
    ExecutionRecords: testCase.Observations.map((one) => unmetRecord(run, one, 'NOT_REACHED')),
    failures: [{ reason: 'ENTRY_POINT', observation: null, message }],
    warnings: [],
    end: 'not-started',
    ending: null,
    heard: [],
    sent: [],
    trace: [],
    at: null,
    trail: [],
  };
}
