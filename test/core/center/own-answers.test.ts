import { describe, expect, test } from 'vitest';
import type { FlowEntry } from '../../../core/flow/run/flow-library.ts';
import {
  ann,
  Bench,
  bob,
  flow,
  hangUp,
  must,
  sayBlock,
  smallSettings,
  target,
  toQueue,
} from './small-center.ts';

const bench = (flows: FlowEntry[], options = {}): Bench =>
  new Bench(smallSettings(flows, { entryFlow: flows[0]?.name ?? '', ...options }));

const texts = (one: Bench): string[] => one.of('prompt').map(({ text }) => text);

describe('what the center answers itself', () => {
  const check = (name: string, block: Record<string, unknown>): FlowEntry =>
    flow(name, 'CONTACT_FLOW', {
      target: target('Sales', 'check'),
      check: block as never,
      other: sayBlock('no', 'bye'),
      bye: hangUp,
    });

  test('queue full: the flow takes its branch, and goes on', () => {
    const full = flow('full', 'CONTACT_FLOW', {
      target: target('Sales'),
      transfer: toQueue,
      bye: sayBlock('full', 'end'),
      end: hangUp,
    });
    const one = bench([full]);
    one.call();
    one.call();
    expect(texts(one)).not.toContain('full');
    one.call();
    expect(texts(one)).toContain('full');
  });

  test('hours of the working queue', () => {
    const hours = check('hours', {
      Type: 'CheckHoursOfOperation',
      next: 'other',
      errors: 'bye',
    });
    const action = hours.flow.Actions[1];
    if (!action) throw new Error('no block');
    action.Transitions.Conditions = [
      { NextAction: 'bye', Condition: { Operator: 'Equals', Operands: ['True'] } },
      { NextAction: 'other', Condition: { Operator: 'Equals', Operands: ['False'] } },
    ];
    const one = bench([hours]);
    one.call();
    expect(texts(one)).toEqual(['no']);
  });

  test('metrics of the moment', () => {
    const metrics = flow('metrics', 'CONTACT_FLOW', {
      target: target('Support', 'get'),
      get: { Type: 'GetMetricData', next: 'say', errors: 'bye' },
      say: sayBlock(
        '$.Metrics.Queue.Size waiting, oldest $.Metrics.Queue.OldestContactAge, $.Metrics.Agents.Online.Count here, $.Metrics.Agents.Available.Count free',
        'bye',
      ),
      bye: hangUp,
    });
    const one = new Bench(smallSettings([metrics]));
    one.available(ann, bob);
    must(one.center.setStatus(bob, 'Lunch'));
    must(one.center.accept(ann, one.call()));
    one.call();
    one.pass(12);
    one.call('metrics');
    expect(texts(one).at(-1)).toBe('1 waiting, oldest 12, 2 here, 0 free');
  });
});
