import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ActivityDay, recordEvent } from '../../../core/activity/activity-day.ts';
import { activityFigures, activitySums } from '../../../core/activity/activity-figures.ts';
import type { AgentEvent } from '../../../core/live/agent-event.ts';
import { type AgentEventInput, agentEvent, morning } from '../../fixtures/agent-events.ts';

/** Midnight of the tests' day in UTC; `morning` is eight hours later. */
const day = { from: morning - 8 * 3600, to: morning + 16 * 3600 };
const hour = 3600;

/** Events of which each tells what the one before it left; the first comes from offline. */
function chain(inputs: readonly AgentEventInput[]): AgentEvent[] {
  let previous: AgentEvent['PreviousAgentSnapshot'] = null;
  return inputs.map((input) => {
    const event = { ...agentEvent(input), PreviousAgentSnapshot: previous };
    previous = event.CurrentAgentSnapshot;
    return event;
  });
}

const dayOf = (events: readonly AgentEvent[]): ActivityDay => {
  const own = events.reduce<ActivityDay | undefined>(recordEvent, undefined);
  if (!own) throw new Error('no event');
  return own;
};
const figuresOf = (events: readonly AgentEvent[]) =>
  activityFigures(activitySums(dayOf(events), day));

const call = (state: string) => [{ id: 'c-1', state }];

describe('a morning', () => {
  const events = chain([
    { type: 'LOGIN', at: 0, status: 'Available' },
    { at: 600, contacts: call('CONNECTING') },
    { at: 610, contacts: call('CONNECTED') },
    { at: 700, contacts: call('CONNECTED_ONHOLD') },
    { at: 730, contacts: call('CONNECTED') },
    { at: 910, contacts: call('ENDED') },
    { at: 960 },
    { at: 2000, contacts: call('CONNECTING') },
    { at: 2020, contacts: call('MISSED') },
    { at: 2030 },
    { at: 3000, status: 'Lunch' },
    { at: 4800, status: 'Available' },
    { type: 'LOGOUT', at: hour * 2, status: 'Offline' },
  ]);

  test('has Connect’s agent metrics', () => {
    const online = 2 * hour;
    const idle = 600 + (2000 - 960) + (3000 - 2030) + (7200 - 4800);
    expect(figuresOf(events)).toEqual({
      ...{ online, contact: 350, afterContactWork: 50, idle, incoming: 30, nonProductive: 1800 },
      ...{ error: 10, unknown: 0, statuses: [{ name: 'Lunch', seconds: 1800 }] },
      ...{ missed: 1, rejected: 0, occupancy: 350 / (350 + idle) },
    });
  });

  test('a contact that goes on in a custom status is time of that status', () => {
    const away = chain([
      { type: 'LOGIN', at: 0 },
      { at: 100, contacts: call('CONNECTED') },
      { at: 200, status: 'Lunch', contacts: call('CONNECTED') },
      { at: 400, status: 'Lunch' },
      { type: 'LOGOUT', at: 500, status: 'Offline' },
    ]);
    expect(figuresOf(away)).toMatchObject({ contact: 100, nonProductive: 300, online: 500 });
  });
});

test('a contact of another client company takes time, and is missed there alone', () => {
  const hidden = [
    { id: '', state: 'MISSED' },
    { id: '', state: 'MISSED' },
  ];
  const events = chain([
    { type: 'LOGIN', at: 0 },
    { at: 10, contacts: hidden },
    { at: 20, contacts: call('MISSED') },
    { type: 'LOGOUT', at: 30, status: 'Offline' },
  ]);
  expect(figuresOf(events)).toMatchObject({ error: 20, missed: 1 });
});

test('who works through midnight is counted from and to midnight', () => {
  const beats = Array.from({ length: 720 }, (_, index) =>
    agentEvent({ type: 'HEART_BEAT', at: -8 * hour + index * 120 + 60 }),
  );
  expect(figuresOf(beats)).toMatchObject({ online: 24 * hour, idle: 24 * hour });
});

test('of who was not heard of at midnight nothing is made up', () => {
  const beats = [0, 120, 240].map((at) => agentEvent({ type: 'HEART_BEAT', at }));
  expect(figuresOf(beats)).toMatchObject({ online: 0, idle: 0 });
  const later = [...beats, agentEvent({ type: 'HEART_BEAT', at: 660 })];
  expect(figuresOf(later)).toMatchObject({ online: 600, idle: 600 });
});

test('between events of which one is missing nobody knows', () => {
  const events = chain([
    { type: 'LOGIN', at: 0 },
    { at: 100, contacts: call('CONNECTED') },
    { at: 200 },
    { type: 'LOGOUT', at: 300, status: 'Offline' },
  ]);
  const [login, , ended, logout] = events as [AgentEvent, AgentEvent, AgentEvent, AgentEvent];
  expect(figuresOf([login, ended, logout])).toMatchObject({ unknown: 200, idle: 100, online: 100 });
});

describe('whatever the stream repeats or reorders', () => {
  const states: AgentEventInput[] = [
    { status: 'Available' },
    { status: 'Available', contacts: call('CONNECTED') },
    { status: 'Available', contacts: call('ENDED') },
    { status: 'Lunch' },
    { status: 'Offline' },
  ];
  const step = fc.record({
    after: fc.integer({ min: 0, max: 4000 }),
    state: fc.nat(states.length - 1),
  });

  /** Who comes back to a state within one millisecond has changes of which no order is the only one. */
  const comesBackAtOnce = (steps: readonly { after: number; state: number }[]) => {
    let before = states.length - 1;
    let seen = [before];
    return steps.some(({ after, state }) => {
      if (after > 0) seen = [before];
      const isBack = state !== before && seen.includes(state);
      seen.push(state);
      before = state;
      return isBack;
    });
  };

  test('seconds are those of the true day', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 12 }).filter((steps) => !comesBackAtOnce(steps)),
        fc.infiniteStream(fc.double({ noNaN: true })),
        (steps, dice) => {
          const { truth, events } = trueDay(steps);
          const beats = events.map((event) => ({ ...event, EventType: 'HEART_BEAT' }));
          const delivered = [...events, ...events, ...beats]
            .map((event) => ({ event, at: dice.next().value }))
            .sort((one, other) => one.at - other.at)
            .map(({ event }) => event);
          const { seconds } = activitySums(dayOf(delivered), day);
          expect(seconds).toEqual(truth);
        },
      ),
    );
  });

  /** A day that begins and ends offline, with what its seconds went to. */
  function trueDay(steps: readonly { after: number; state: number }[]) {
    const names = ['available', 'on-contact', 'after-contact-work', 'custom', 'offline'];
    const truth: Record<string, number> = {};
    const inputs: AgentEventInput[] = [];
    let at = 0;
    let state = states.length - 1;
    for (const next of [...steps, { after: 60, state: states.length - 1 }]) {
      const name = names[state] ?? '';
      if (name !== 'offline' && next.after > 0) truth[name] = (truth[name] ?? 0) + next.after;
      at += next.after;
      state = next.state;
      inputs.push({ ...states[state], at, id: `event-${inputs.length}` });
    }
    return { truth, events: chain(inputs) };
  }
});
