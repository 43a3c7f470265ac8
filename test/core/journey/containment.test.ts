import fc from 'fast-check';
import { expect, test } from 'vitest';
import { containment } from '../../../core/journey/containment.ts';
import type { JourneyStep } from '../../../core/journey/journey-step.ts';

const step = (task: string, kind: JourneyStep['step'], n = 1, reason = ''): JourneyStep => ({
  task,
  step: kind,
  n,
  reason,
  at: 0,
});

test('nobody, nothing', () => {
  expect(containment([])).toEqual([]);
  expect(containment([[]])).toEqual([]);
});

test('entered, finished, left and why, unfinished, by task', () => {
  const journeys = [
    [step('order', 'entered'), step('order', 'finished')],
    [step('order', 'entered'), step('order', 'left', 1, 'agent')],
    [step('order', 'entered'), step('order', 'left', 1, 'silent'), step('order', 'entered', 2)],
    [step('hours', 'entered'), step('hours', 'finished')],
  ];
  expect(containment(journeys)).toEqual([
    { task: 'hours', entered: 1, finished: 1, left: 0, unfinished: 0, reasons: {}, rate: 1 },
    {
      ...{ task: 'order', entered: 4, finished: 1, left: 2, unfinished: 1 },
      reasons: { agent: 1, silent: 1 },
      rate: 0.25,
    },
  ]);
});

test('an end whose beginning was lost was begun too; the first end stands', () => {
  const steps = [step('order', 'finished'), step('order', 'left', 1, 'agent')];
  expect(containment([steps])).toMatchObject([{ entered: 1, finished: 1, left: 0, reasons: {} }]);
});

test('who entered finished, left or did neither', () => {
  const kinds = fc.constantFrom('entered' as const, 'finished' as const, 'left' as const);
  const any = fc
    .tuple(fc.constantFrom('a', 'b'), kinds, fc.integer({ min: 1, max: 3 }))
    .map(([task, kind, n]) => step(task, kind, n, 'why'));
  fc.assert(
    fc.property(fc.array(fc.array(any)), (journeys) => {
      for (const { entered, finished, left, unfinished, reasons, rate } of containment(journeys)) {
        expect(finished + left + unfinished).toBe(entered);
        expect(reasons.why ?? 0).toBe(left);
        expect(rate).toBe(finished / entered);
      }
    }),
  );
});
