import type * as z from 'zod';
import {
  type ActivitySums,
  activityFigures,
  activitySums,
  addActivity,
  noActivity,
} from '../activity/activity-figures.ts';
import { type ActivitySpan, activitySpans } from '../activity/activity-spans.ts';
import type { ActivityStore } from '../activity/activity-store.ts';
import { mostActivityDays } from '../activity/most-activity-days.ts';
import type { ActivityAnswer, ActivityRow, activityQuery } from '../api/activity-wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { groupBy } from '../group-by.ts';
import type { Reader } from '../pipeline/reader.ts';
import { fail, ok, type Result } from '../result.ts';
import { spanOfDays } from '../time/interval.ts';
import { addDays, type Day, daysBetween, type EpochSeconds } from '../time/zone.ts';
import { namesOf } from './names-of.ts';
import type { ApiProblem } from './problem.ts';
import { rangeProblem } from './read-range.ts';

const mostTimelines = 100;

type AgentDay = { day: Day; agent: string; name: string; sums: ActivitySums };

/** Where agents' time went, by agent and by day, as the agent event stream told it. */
export async function agentActivity(
  { from, to, agents }: z.output<typeof activityQuery>,
  { store, reader }: { store: Pick<ActivityStore, 'read'>; reader: Pick<Reader, 'catalogue'> },
  { timeZone }: Pick<ContactCenterConfig, 'timeZone'>,
  now: EpochSeconds,
): Promise<Result<ActivityAnswer, ApiProblem>> {
  const refused = rangeProblem({ from, to, timeZone }, mostActivityDays);
  if (refused) return fail(refused);
  const spanOf = (day: Day) => {
    const whole = spanOfDays(day, day, timeZone);
    return { from: whole.from, to: Math.min(whole.to, Math.max(whole.from, now)) };
  };
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) =>
    addDays(from, index),
  );
  const names = await namesOf('agent', reader);
  const isOne = from === to;
  const spans = new Map<string, ActivitySpan[]>();
  const read = await Promise.all(
    days.map(async (day) =>
      (await store.read(day, agents ?? null)).map((own): AgentDay => {
        if (isOne) spans.set(own.agent, activitySpans(own, spanOf(day)));
        return { day, agent: own.agent, name: own.name, sums: activitySums(own, spanOf(day)) };
      }),
    ),
  );
  const all = read.flat();
  const row = (key: string, name: string, some: readonly AgentDay[]): ActivityRow => ({
    ...{ key, name },
    ...activityFigures(some.map(({ sums }) => sums).reduce(addActivity, noActivity)),
  });
  const byAgent = groupBy(all, ({ agent }) => agent);
  const rows = [...byAgent]
    .map(([agent, some]) => row(agent, names.get(agent) ?? (some.at(-1)?.name || agent), some))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return ok({
    ...{ timeZone, total: row('', '', all), agents: rows },
    days: [...groupBy(all, ({ day }) => day)].map(([day, some]) => row(day, day, some)),
    timelines: isOne ? timelinesOf(rows, spans) : [],
  });
}

const timelinesOf = (
  rows: readonly ActivityRow[],
  spans: ReadonlyMap<string, ActivitySpan[]>,
): ActivityAnswer['timelines'] =>
  rows.slice(0, mostTimelines).map(({ key }) => ({ agent: key, spans: spans.get(key) ?? [] }));
