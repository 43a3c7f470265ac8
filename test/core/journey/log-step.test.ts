import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type JourneyStep,
  type StepInput,
  stepSchema,
} from '../../../core/journey/journey-step.ts';
import { logStep } from '../../../core/journey/log-step.ts';

const step = (task: string, kind: StepInput['step'], n?: number): StepInput => ({
  task,
  step: kind,
  reason: '',
  ...(n === undefined ? {} : { n }),
});

const logged = (...inputs: StepInput[]) =>
  inputs.reduce<readonly JourneyStep[]>((steps, input, at) => logStep(steps, input, at), []);
const short = (steps: readonly JourneyStep[]) =>
  steps.map((one) => `${one.task} ${one.step} ${one.n}`);

describe('the steps of a contact', () => {
  test('a task entered and finished, twice', () => {
    const steps = logged(
      step('order', 'entered'),
      step('order', 'finished'),
      step('order', 'entered'),
      step('order', 'left'),
    );
    expect(short(steps)).toEqual([
      'order entered 1',
      'order finished 1',
      'order entered 2',
      'order left 2',
    ]);
  });

  test('a step that comes again is the same step', () => {
    const entered = logged(step('order', 'entered'));
    expect(logStep(entered, step('order', 'entered'), 9)).toBe(entered);
    const finished = logStep(entered, step('order', 'finished'), 10);
    expect(logStep(finished, step('order', 'finished'), 11)).toBe(finished);
  });

  test('a beginning that arrives behind its end is its beginning', () => {
    const steps = logged(
      step('order', 'finished'),
      step('order', 'entered'),
      step('order', 'entered'),
    );
    expect(short(steps)).toEqual(['order finished 1', 'order entered 1', 'order entered 2']);
  });

  test('a late repeat is known by its time', () => {
    const steps = logged(step('order', 'entered', 1), step('order', 'finished', 1));
    expect(logStep(steps, step('order', 'entered', 1), 9)).toBe(steps);
  });

  test('tasks inside tasks keep their own times', () => {
    const steps = logged(
      step('main menu', 'entered'),
      step('order', 'entered'),
      step('order', 'left'),
      step('main menu', 'finished'),
    );
    expect(steps.map(({ n }) => n)).toEqual([1, 1, 1, 1]);
  });

  test('steps stand in order of time, whenever they arrive', () => {
    const late = logStep(logStep([], step('b', 'entered'), 20), step('a', 'entered'), 10);
    expect(late.map(({ at }) => at)).toEqual([10, 20]);
  });

  test('however often each step is delivered, it stands once', () => {
    const kinds = fc.constantFrom('entered' as const, 'finished' as const, 'left' as const);
    const input = fc.record({
      task: fc.constantFrom('a', 'b'),
      step: kinds,
      reason: fc.constant(''),
      n: fc.integer({ min: 1, max: 3 }),
    });
    fc.assert(
      fc.property(fc.array(input, { maxLength: 20 }), (inputs) => {
        const steps = logged(...inputs, ...inputs.toReversed());
        const keys = steps.map((one) => `${one.task}|${one.step}|${one.n}`);
        expect(new Set(keys)).toEqual(
          new Set(inputs.map((one) => `${one.task}|${one.step}|${one.n}`)),
        );
        expect(keys).toHaveLength(new Set(keys).size);
      }),
    );
  });
});

describe('a step as a flow hands it on', () => {
  test('without a reason and a time', () => {
    expect(stepSchema.parse({ task: 'order', step: 'entered', n: '' })).toEqual({
      task: 'order',
      step: 'entered',
      reason: '',
    });
    expect(stepSchema.parse({ task: 'order', step: 'left', reason: 'silent', n: '2' }).n).toBe(2);
  });

  test.each([
    [{ step: 'entered' }],
    [{ task: '', step: 'entered' }],
    [{ task: 'order', step: 'passed' }],
    [{ task: 'order', step: 'entered', n: 'two' }],
  ])('%j is none', (wrong) => {
    expect(stepSchema.safeParse(wrong).success).toBe(false);
  });
});
