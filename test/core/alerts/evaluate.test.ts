import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Alert, RuleState } from '../../../core/alerts/alert.ts';
import { evaluate, longestGapSeconds, withdraw } from '../../../core/alerts/evaluate.ts';
import type { AlertRule } from '../../../core/alerts/rule.ts';
import { read, someRule } from './some-rule.ts';

const untouched: RuleState = { readAt: 0, since: null, alert: null, snoozedUntil: null };
type Step = { at: number; value: number | null; awake?: boolean };

/** What is told over some readings, and the state after them. */
function play(rule: AlertRule, steps: Step[], from: RuleState = untouched) {
  let state = from;
  const told: Alert[] = [];
  for (const { at, value, awake = true } of steps) {
    const next = evaluate({ id: 'r', rule, awake }, state, read(value), at);
    state = next.state;
    if (next.told) told.push(next.told);
  }
  return { state, told, kinds: told.map(({ events }) => events.at(-1)?.kind) };
}
const start = 1_000_000;
const every = (seconds: number, values: (number | null)[]): Step[] =>
  values.map((value, index) => ({ at: start + index * seconds, value }));

describe('an alert', () => {
  test('is raised when trouble has lasted, names its beginning, and is over when that has', () => {
    const { told, kinds, state } = play(someRule(), every(60, [6, 6, 6, 3, 3, 3, 3]));
    expect(kinds).toEqual(['raised', 'cleared']);
    expect(told[0]).toMatchObject({
      since: start,
      raisedAt: start + 60,
      value: 6,
      clearedAt: null,
    });
    expect(told[1]).toMatchObject({ id: told[0]?.id, clearedAt: start + 300, clearedBy: 'figure' });
    expect(state.alert).toBeNull();
  });

  test('is none while the value comes and goes, and stays while it is between the limits', () => {
    expect(play(someRule(), every(30, [6, 5, 6, 5, 6, 5])).kinds).toEqual([]);
    expect(play(someRule(), every(60, [6, 6, 4, 4, 4, 4, 4, 4])).kinds).toEqual(['raised']);
  });

  test('takes a value that is not defined, and hours in which the rule sleeps, for no trouble', () => {
    expect(play(someRule(), every(60, [6, null, 6, null])).kinds).toEqual([]);
    const asleep = every(60, [6, 6, 6]).map((step) => ({ ...step, awake: false }));
    expect(play(someRule(), asleep).kinds).toEqual([]);
    expect(play(someRule(), every(60, [6, 6, null, null, null])).kinds).toEqual([
      'raised',
      'cleared',
    ]);
  });

  test('counts no time of which nothing is known', () => {
    const late = start + longestGapSeconds + 1;
    const steps = [
      { at: start, value: 6 },
      { at: late, value: 6 },
    ];
    expect(play(someRule(), steps).kinds).toEqual([]);
    expect(play(someRule(), [...steps, { at: late + 60, value: 6 }]).told[0]?.since).toBe(late);
  });

  test('gets worse by doubling its distance, is told again until acknowledged', () => {
    const worse = play(someRule({ remindMinutes: 0 }), every(60, [7, 7, 8, 9, 12, 13]));
    expect(worse.kinds).toEqual(['raised', 'worsened', 'worsened']);
    expect(worse.told.map(({ told }) => told)).toEqual([7, 9, 13]);
    const rule = someRule({ remindMinutes: 5 });
    const steady = play(rule, every(60, Array(13).fill(6)));
    expect(steady.kinds).toEqual(['raised', 'reminded', 'reminded']);
    const { alert } = steady.state;
    const acknowledged = { by: 'eva', at: start, note: '' };
    const known = { ...steady.state, alert: alert && { ...alert, acknowledged } };
    const later = every(60, Array(30).fill(6)).slice(13);
    expect(play(rule, later, known).kinds).toEqual([]);
  });

  test('that is snoozed says nothing, and speaks up afterwards if it lasts', () => {
    const raised = play(someRule(), every(60, [6, 6])).state;
    const snoozed = { ...raised, snoozedUntil: start + 300 };
    const { told } = play(someRule(), every(60, [6, 6, 60, 6, 6, 6, 6]).slice(2), snoozed);
    expect(told.map(({ toldAt, events }) => [toldAt, events.at(-1)?.kind])).toEqual([
      [start + 300, 'reminded'],
    ]);
  });

  test('ends with its rule, saying so', () => {
    const { state } = play(someRule(), every(60, [6, 6]));
    expect(withdraw(state, start + 90).told).toMatchObject({ clearedBy: 'rule' });
    expect(withdraw(untouched, start).told).toBeNull();
  });

  test('names those of now while it stands, of a metric those of its last trouble', () => {
    const metric = { kind: 'metric', metric: 'contactsQueued', window: 2 } as const;
    const namesOf = (rule: AlertRule, values: number[]) => {
      let state = untouched;
      for (const [index, value] of values.entries()) {
        const at = start + index * 60;
        const subjects = [{ kind: 'contact' as const, id: `c${index}`, name: '', since: at }];
        state = evaluate(
          { id: 'r', rule, awake: true },
          state,
          { ...read(value), subjects },
          at,
        ).state;
      }
      return state.alert?.subjects.map(({ id }) => id);
    };
    expect(namesOf(someRule(), [6, 6, 4])).toEqual(['c2']);
    expect(namesOf(someRule(), [6, 6, 4, 3])).toEqual(['c2']);
    expect(namesOf(someRule({ figure: metric }), [6, 6, 4])).toEqual(['c1']);
  });

  test('below a limit: too few agents', () => {
    const rule = someRule({ trouble: 'below', threshold: 2, clearThreshold: 4, holdSeconds: 0 });
    const { kinds } = play(rule, every(60, [2, 1, 3, 3, 3, 4, 4, 4]));
    expect(kinds).toEqual(['raised', 'cleared']);
  });
});

const steps = fc
  .array(
    fc.record({
      gap: fc.integer({ min: -90, max: 400 }),
      value: fc.option(fc.integer({ min: 0, max: 12 })),
      awake: fc.boolean(),
    }),
    { maxLength: 60 },
  )
  .map((all) => {
    let at = start;
    return all.map(({ gap, ...step }) => {
      at += gap;
      return { ...step, at };
    });
  });
const rules = fc
  .record({
    holdSeconds: fc.integer({ min: 0, max: 600 }),
    clearSeconds: fc.integer({ min: 60, max: 600 }),
    clearThreshold: fc.integer({ min: 0, max: 5 }),
    remindMinutes: fc.integer({ min: 0, max: 10 }),
  })
  .map(someRule);

test('never flaps: raised after its hold, cleared after its time, no sooner, whatever is read', () => {
  fc.assert(
    fc.property(rules, steps, (rule, taken) => {
      const { told } = play(rule, taken);
      let clearedAt = Number.NEGATIVE_INFINITY;
      for (const { since, raisedAt, clearedAt: over } of told) {
        expect(raisedAt - since).toBeGreaterThanOrEqual(rule.holdSeconds);
        if (over === null) expect(since).toBeGreaterThanOrEqual(clearedAt);
        else expect(over - raisedAt).toBeGreaterThanOrEqual(rule.clearSeconds);
        clearedAt = over ?? clearedAt;
      }
    }),
  );
});

test('a repeated or late evaluation changes nothing, and no event has the id of another', () => {
  fc.assert(
    fc.property(rules, steps, (rule, taken) => {
      const once = play(rule, taken);
      const newest = Math.max(start, ...taken.map(({ at }) => at));
      const twice = play(
        rule,
        taken.flatMap((step) => [step, step]),
      );
      expect(twice).toEqual(once);
      const late = taken.slice(0, 5).map((step) => ({ ...step, at: Math.min(step.at, newest) }));
      expect(play(rule, late, { ...once.state, readAt: newest }).told).toEqual([]);
      const ids = once.told.map(({ events }) => events.at(-1)?.id);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});
