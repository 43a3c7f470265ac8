import { expect, test } from 'vitest';
import { type ActivityDay, recordEvent } from '../../core/activity/activity-day.ts';
import { activityFigures, activitySums } from '../../core/activity/activity-figures.ts';
import type { ContactRecord } from '../../core/contact/contact-record.ts';
import { type AgentEvent, readAgentEvent } from '../../core/live/agent-event.ts';
import { spanOfDays } from '../../core/time/interval.ts';
import { agentEventsOf } from '../../simulator/agent-events.ts';
import { simulateDay } from '../../simulator/simulate-day.ts';
import config from '../fixtures/center.ts';

const day = '2026-11-16';
const whole = spanOfDays(day, day, config.timeZone);
const records = simulateDay(config, day, 7);
const events = agentEventsOf(config, day, 7, records);
const byAgent = new Map<string, AgentEvent[]>();
for (const event of events) {
  const name = event.CurrentAgentSnapshot?.Configuration?.Username ?? '';
  byAgent.set(name, [...(byAgent.get(name) ?? []), event]);
}

test('every event is one that the stream could hold, and goes on from the one before', () => {
  for (const own of byAgent.values())
    own.forEach((event, index) => {
      expect(readAgentEvent(JSON.stringify(event))).toMatchObject({ ok: true });
      expect(event.PreviousAgentSnapshot).toEqual(own[index - 1]?.CurrentAgentSnapshot ?? null);
    });
  const handling = new Set(records.map(({ Agent }) => Agent?.Username).filter(Boolean));
  expect(new Set(byAgent.keys())).toEqual(handling);
});

test('agents are on contact for as long as their records say, side by side or not', () => {
  for (const [name, own] of byAgent) {
    const sums = activitySums(
      own.reduce<ActivityDay | undefined>(recordEvent, undefined) as ActivityDay,
      whole,
    );
    const { contact, online, nonProductive } = activityFigures(sums);
    expect(contact, name).toBe(unionOf(contactSpans(name)));
    expect(online, name).toBeGreaterThanOrEqual(contact + nonProductive);
    expect(nonProductive, name).toBeLessThanOrEqual(1800);
  }
});

test('breaks are taken', () => {
  const names = events.map((event) => event.CurrentAgentSnapshot?.AgentStatus?.Name);
  expect(new Set(names)).toEqual(new Set(['Available', 'Break', 'Offline']));
});

/** From being connected, or from when the customer was called, to the end of after-contact work, of contacts that rang on this day, in order. */
const contactSpans = (name: string) =>
  records
    .filter(({ Agent }) => Agent?.Username === name)
    .filter((record) => rangAt(record) >= whole.from && rangAt(record) < whole.to)
    .map((record) => ({
      from: isDialled(record) ? rangAt(record) : at(record.Agent?.ConnectedToAgentTimestamp),
      to: Math.min(at(record.Agent?.AfterContactWorkEndTimestamp), whole.to),
    }))
    .sort((one, other) => one.from - other.from);

const isDialled = ({ InitiationMethod }: ContactRecord) => InitiationMethod === 'CALLBACK';
const rangAt = ({ Queue, Agent }: ContactRecord) =>
  at(Queue?.DequeueTimestamp ?? Agent?.ConnectedToAgentTimestamp);
const at = (stamp: string | null | undefined) => Date.parse(stamp ?? '') / 1000;

function unionOf(spans: readonly { from: number; to: number }[]): number {
  let until = 0;
  return spans.reduce((sum, { from, to }) => {
    const added = Math.max(0, to - Math.max(from, until));
    until = Math.max(until, to);
    return sum + added;
  }, 0);
}
