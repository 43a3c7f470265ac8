import { describe, expect, test } from 'vitest';
import { guideSample } from '../guide-sample.ts';
import { reasons, run, statuses } from '../small-flows.ts';
import { renamed, sampleFlows, sampleWorld } from './guide-flows.ts';

describe('a test case on the sample of the developer guide', () => {
  test('1: passes with 3 of 3 when prompts and queue are as it says', () => {
    const report = run(guideSample(), sampleFlows(), sampleWorld);
    expect(report.Status).toBe('PASSED');
    expect(report.ObservationSummary).toEqual({
      TotalObservations: 3,
      ObservationsPassed: 3,
      ObservationsFailed: 0,
    });
    expect(report.end).toBe('end-test');
  });

  test('2: fails a check with the value found, and does not run what follows it', () => {
    const report = run(guideSample(), sampleFlows(), renamed);
    expect(reasons(report)).toEqual(['ASSERT_DATA']);
    const last = report.ExecutionRecords.find(({ ObservationId }) => ObservationId === 'Waiting');
    expect(last?.Record.actions).toMatchObject([
      {
        id: 'right-queue',
        status: 'FAILED',
        attribute: '$.Queue.Name',
        operator: 'Equals',
        expected: 'Orders',
        actual: 'Returns',
      },
      { id: 'end-here', status: 'SKIPPED' },
    ]);
  });

  test('3: leaves a reworded prompt unmet, sends nothing and lets the menu time out', () => {
    const report = run(
      guideSample(),
      sampleFlows('Would you like to speak with somebody? Say which department.'),
      sampleWorld,
    );
    expect(reasons(report)).toEqual(['OBSERVE_EVENT']);
    expect(statuses(report)).toEqual({
      'Always open': 'PASSED',
      Menu: 'FAILED',
      Waiting: 'NOT_REACHED',
    });
    expect(report.ObservationSummary).toMatchObject({
      ObservationsPassed: 1,
      ObservationsFailed: 1,
    });
    expect(report.sent).toEqual([]);
    expect(report.trail).toContainEqual({
      flow: 'Sample',
      block: 'menu',
      branch: 'InputTimeLimitExceeded',
    });
  });

  test('4: does not take “press 2” for “press 1”', () => {
    const report = run(guideSample(), sampleFlows('To place an order, press 2.'), sampleWorld);
    expect(statuses(report).Menu).toBe('FAILED');
    const record = report.ExecutionRecords.find(({ ObservationId }) => ObservationId === 'Menu');
    expect(record?.Record.nearest).toMatchObject({ numbersDiffer: true });
    expect(record?.Record.nearest?.score).toBeGreaterThan(0.8);
  });
});
