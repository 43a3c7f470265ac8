import { expect, test } from 'vitest';
import { agentActivity } from '../../../core/live/agent-activity.ts';
import type { LiveAgent } from '../../../core/live/live-agent.ts';
import { type AgentEventInput, agentEvent, morning } from '../../fixtures/agent-events.ts';
import { liveStateOf } from './live-state-of.ts';

const activityAfter = (input: AgentEventInput, seconds = 60) =>
  agentActivity(liveStateOf({ agents: [agentEvent(input)] })[0] as LiveAgent, morning + seconds);

const all = ['ERROR', 'MISSED', 'REJECTED', 'CONNECTED', 'ENDED', 'CONNECTING'];
const withStates = (states: string[]) =>
  states.map((state, index) => ({ id: `c-${index}`, state, since: index }));

/** Administrator Guide, "Real-time metrics definitions", agent activity: the order in which several contacts count. */
test.each([
  [all, 'error'],
  [all.slice(1), 'missed'],
  [all.slice(2), 'rejected'],
  [all.slice(3), 'on-contact'],
  [all.slice(4), 'after-contact-work'],
  [all.slice(5), 'incoming'],
  [['CONNECTED_ONHOLD', 'ENDED'], 'on-contact'],
  [['PAUSED'], 'on-contact'],
  [['INCOMING'], 'incoming'],
  [[], 'custom'],
])('contacts in %j: %s', (states, activity) => {
  expect(activityAfter({ status: 'Lunch', contacts: withStates(states) }).activity).toBe(activity);
});

test.each([
  ['Available', 'available'],
  ['Lunch', 'custom'],
  ['Offline', 'offline'],
  ['Error', 'error'],
])('without contacts the status %s shows as %s', (status, activity) => {
  expect(activityAfter({ status, statusSince: 5 })).toEqual({ activity, since: morning + 5 });
});

test('it lasts since the first contact that makes it', () => {
  const contacts = [
    { id: 'c-1', state: 'CONNECTED', since: 40, channel: 'CHAT' },
    { id: 'c-2', state: 'CONNECTED_ONHOLD', since: 20, channel: 'CHAT' },
    { id: 'c-3', state: 'ENDED', since: 10, channel: 'CHAT' },
  ];
  expect(activityAfter({ contacts })).toEqual({ activity: 'on-contact', since: morning + 20 });
});

test('a contact that the agent dials is on contact while it rings at the customer', () => {
  const ringing = (method: string) =>
    activityAfter({ contacts: [{ id: 'c', state: 'CONNECTING', method }] }).activity;
  expect(['OUTBOUND', 'CALLBACK', 'INBOUND'].map(ringing)).toEqual([
    ...['on-contact', 'on-contact', 'incoming'],
  ]);
});

test('4 minutes after the last event nothing is known of an agent, unless it was offline', () => {
  expect(activityAfter({ at: 10 }, 250).activity).toBe('available');
  expect(activityAfter({ at: 10 }, 251)).toEqual({ activity: 'unknown', since: morning + 10 });
  expect(activityAfter({ at: 10, status: 'Offline' }, 9999).activity).toBe('offline');
});
