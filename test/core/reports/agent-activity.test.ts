import { expect, test } from 'vitest';
import { type ActivityDay, recordEvent } from '../../../core/activity/activity-day.ts';
import { activityAnswer } from '../../../core/api/activity-wire.ts';
import { agentActivity } from '../../../core/reports/agent-activity.ts';
import { agentEvent, morning } from '../../fixtures/agent-events.ts';
import { memoryReader } from './memory-reader.ts';

/** Ana is available for ten minutes and at lunch for five on the first day, available for a minute on the next; Bea misses a call. */
const days: Record<string, ActivityDay[]> = {
  '2026-03-02': [
    dayOf([0, 'Available'], [600, 'Lunch'], [900, 'Offline']),
    { ...dayOf([0, 'Available'], [60, 'Offline']), agent: 'bea', name: 'Bea Sol' },
  ],
  '2026-03-03': [dayOf([86_400, 'Available'], [86_460, 'Offline'])],
};

function dayOf(...states: [at: number, status: string][]): ActivityDay {
  const events = states.map(([at, status]) => agentEvent({ at, status, id: `event-${at}` }));
  const linked = events.map((event, index) => ({
    ...event,
    PreviousAgentSnapshot: events[index - 1]?.CurrentAgentSnapshot ?? null,
  }));
  return linked.reduce<ActivityDay | undefined>(recordEvent, undefined) as ActivityDay;
}

const store = {
  read: async (day: string, agents: readonly string[] | null) =>
    (days[day] ?? []).filter(({ agent }) => !agents || agents.includes(agent)),
};
const reader = memoryReader({
  catalogue: {
    agent: [
      { id: 'ana', name: 'ana.sol' },
      { id: 'bea', name: 'bea.sol' },
    ],
    agentName: [
      { id: 'ana', name: 'Ana Sol' },
      { id: 'bea', name: 'Bea Sol' },
    ],
  },
});
const later = morning + 30 * 86_400;
const ask = (query: { from: string; to: string; agents?: string[] }, now = later) =>
  agentActivity(query, { store, reader }, { timeZone: 'Europe/Madrid' }, now);

test('adds up agents and days, and says what each custom status took', async () => {
  const answer = await ask({ from: '2026-03-02', to: '2026-03-03' });
  if (!answer.ok) throw new Error(answer.problem.detail);
  expect(activityAnswer.parse(answer.value)).toMatchObject({
    timeZone: 'Europe/Madrid',
    total: { online: 1020, idle: 720, nonProductive: 300, occupancy: 0 },
    agents: [
      { key: 'ana', name: 'Ana Sol', online: 960, statuses: [{ name: 'Lunch', seconds: 300 }] },
      { key: 'bea', name: 'Bea Sol', online: 60, statuses: [] },
    ],
    days: [
      { key: '2026-03-02', online: 960 },
      { key: '2026-03-03', online: 60 },
    ],
    timelines: [],
  });
});

test('of a single day it says who did what when', async () => {
  const answer = await ask({ from: '2026-03-02', to: '2026-03-02', agents: ['ana'] });
  expect(answer).toMatchObject({
    ok: true,
    value: {
      timelines: [
        {
          agent: 'ana',
          spans: [
            { from: morning, to: morning + 600, activity: 'available', status: '' },
            { from: morning + 600, to: morning + 900, activity: 'custom', status: 'Lunch' },
          ],
        },
      ],
    },
  });
});

test('of today what has passed is counted, also shortly before midnight', async () => {
  const late = morning + 14.95 * 3600;
  days['2026-03-04'] = [dayOf([2 * 86_400, 'Available'])].map((own) => ({
    ...own,
    heard: { from: own.heard.from, to: late + 2 * 86_400 },
  }));
  const query = { from: '2026-03-04', to: '2026-03-04' };
  const now = late + 2 * 86_400 + 60;
  const answer = await ask(query, now);
  expect(answer).toMatchObject({ value: { total: { online: now - morning - 2 * 86_400 } } });
});

test('nothing known is zero, with no occupancy; too many days are refused', async () => {
  const nothing = await ask({ from: '2026-04-01', to: '2026-04-02' });
  expect(nothing).toMatchObject({ value: { total: { online: 0, occupancy: null }, agents: [] } });
  expect(await ask({ from: '2026-01-01', to: '2026-03-01' })).toMatchObject({
    ok: false,
    problem: { code: 'range-too-long' },
  });
});
