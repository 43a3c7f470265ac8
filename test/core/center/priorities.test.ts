import { describe, expect, test } from 'vitest';
import { ann, Bench, flow, hangUp, must, smallSettings, target, toQueue } from './small-center.ts';

describe('a change of priority', () => {
  test('of a contact in queue acts after 60 s', () => {
    const bench = new Bench();
    const { center } = bench;
    const [old, young] = [bench.call(), bench.call()];
    const position = (id: string) =>
      center.snapshot().contacts.find(({ contactId }) => contactId === id)?.queue?.position;
    must(center.setRouting(young, { priority: 1 }));
    bench.pass(59.999);
    expect([position(old), position(young)]).toEqual([1, 2]);
    bench.pass(0.001);
    expect([position(old), position(young)]).toEqual([2, 1]);
    bench.available(ann);
    expect(bench.stateAt(ann, young)).toBe('CONNECTING');
  });

  test('before the queue acts at once', () => {
    const first = flow('first', 'CONTACT_FLOW', {
      priority: {
        Type: 'UpdateContactRoutingBehavior',
        Parameters: { QueuePriority: '1' },
        next: 'target',
      },
      target: target('Support'),
      transfer: toQueue,
      bye: hangUp,
    });
    const bench = new Bench(smallSettings([first]));
    bench.call();
    bench.pass(30);
    const vip = bench.call('first');
    bench.available(ann);
    expect(bench.stateAt(ann, vip)).toBe('CONNECTING');
  });

  test('is a whole number from 1', () => {
    const bench = new Bench();
    const id = bench.call();
    for (const priority of [0, 1.5])
      expect(bench.center.setRouting(id, { priority })).toMatchObject({
        problem: { code: 'invalid-value' },
      });
  });
});

test('routing criteria: a step keeps others away until it expires', () => {
  const italian = flow('italian', 'CONTACT_FLOW', {
    criteria: {
      Type: 'UpdateContactRoutingCriteria',
      Parameters: {
        RoutingCriteria: {
          Steps: [
            {
              Expression: {
                AttributeCondition: {
                  Name: 'language',
                  Value: 'it',
                  ProficiencyLevel: '3',
                  ComparisonOperator: 'NumberGreaterOrEqualTo',
                },
              },
              Expiry: { DurationInSeconds: '30' },
            },
          ],
        },
      },
      next: 'target',
      errors: 'bye',
    },
    target: target('Support'),
    transfer: toQueue,
    bye: hangUp,
  });
  const bench = new Bench(smallSettings([italian])).available(ann);
  const id = bench.call('italian');
  bench.pass(29.999);
  expect(bench.phase(id)).toBe('queued');
  bench.pass(0.001);
  expect(bench.stateAt(ann, id)).toBe('CONNECTING');
  must(bench.center.accept(ann, id));
  must(bench.center.hangUp(id));
  must(bench.center.finish(ann, id));
  expect(bench.record(id).RoutingCriteria).toMatchObject([
    { Index: 0, Steps: [{ Status: 'EXPIRED', Expiry: { DurationInSeconds: 30 } }] },
  ]);
});
