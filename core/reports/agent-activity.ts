import type * as z from 'zod';
import type { ActivityDay } from '../activity/activity-day.ts';
import {
  activityFigures,
  activitySums,
  addActivity,
  noActivity,
} from '../activity/activity-figures.ts';
import { activitySpans } from '../activity/activity-spans.ts';
import type { ActivityStore } from '../activity/activity-store.ts';
import type { ActivityAnswer, ActivityRow, activityQuery } from '../api/activity-wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { fail, ok, type Result } from '../result.ts';
import { spanOfDays } from '../time/interval.ts';
import { addDays, type Day, daysBetween } from '../time/zone.ts';
import type { ApiProblem } from './problem.ts';
import { rangeProblem } from './read-range.ts';

const mostDays = 35;
const mostTimelines = 100;

type AgentDay = { day: Day; own: ActivityDay };

/** Where agents' time went, by agent and by day, as the agent event stream told it. */
export async function agentActivity(
  { from, to, agents }: z.output<typeof activityQuery>,
  store: Pick<ActivityStore, 'read'>,
  { timeZone }: Pick<ContactCenterConfig, 'timeZone'>,
): Promise<Result<ActivityAnswer, ApiProblem>> {
  const refused = rangeProblem({ from, to, timeZone }, mostDays);
  if (refused) return fail(refused);
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, index) =>
    addDays(from, index),
  );
  const read = await Promise.all(
    days.map(async (day) =>
      (await store.read(day, agents ?? null)).map((own): AgentDay => ({ day, own })),
    ),
  );
  const all = read.flat();
  const row = (key: string, name: string, some: readonly AgentDay[]): ActivityRow => ({
    ...{ key, name },
    ...activityFigures(
      some.map(({ day, own }) => activitySums(own, spanOf(day))).reduce(addActivity, noActivity),
    ),
  });
  const spanOf = (day: Day) => spanOfDays(day, day, timeZone);
  const byAgent = groupBy(all, ({ own }) => own.agent);
  const rows = [...byAgent]
    .map(([agent, some]) => row(agent, some.at(-1)?.own.name || agent, some))
    .sort((one, other) => (one.name < other.name ? -1 : 1));
  return ok({
    ...{ timeZone, total: row('', '', all), agents: rows },
    days: [...groupBy(all, ({ day }) => day)].map(([day, some]) => row(day, day, some)),
    timelines: from === to ? timelinesOf(rows, byAgent, spanOf(from)) : [],
  });
}

function timelinesOf(
  rows: readonly ActivityRow[],
  byAgent: ReadonlyMap<string, AgentDay[]>,
  span: ReturnType<typeof spanOfDays>,
): ActivityAnswer['timelines'] {
  return rows.slice(0, mostTimelines).map(({ key }) => ({
    agent: key,
    spans: (byAgent.get(key) ?? []).flatMap(({ own }) => activitySpans(own, span)),
  }));
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
