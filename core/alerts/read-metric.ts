import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import { countOf } from '../metrics/counts.ts';
import type { Metric } from '../metrics/metric.ts';
import { metrics, sumOf } from '../metrics/metrics.ts';
import type { CellRow, Reader } from '../pipeline/reader.ts';
import { keepsKey, planScope, type ScopePlan } from '../reports/plan-scope.ts';
import { readScope } from '../reports/read-scope.ts';
import { settingsOf, targetOf } from '../reports/report-settings.ts';
import { quarterName, quarterOf, type Span, spanOfDays } from '../time/interval.ts';
import { dayOf, type EpochSeconds } from '../time/zone.ts';
import type { Reading } from './alert.ts';
import type { AlertRule } from './rule.ts';

type Figure = Extract<AlertRule['figure'], { kind: 'metric' }>;
type Sources = { reader: Reader; config: ContactCenterConfig; now: EpochSeconds };

/**
 * Reads the metrics of rules, each view and span once, however many rules look at it. A queue is measured by its own threshold, all else
 * by the center's.
 */
export function metricReader({ reader, config, now }: Sources) {
  const read = new Map<string, Promise<CellRow[]>>();
  const cellsOf = (plan: ScopePlan, window: Figure['window']): Promise<CellRow[]> => {
    const agents = plan.view === 'agent' ? (plan.wanted.agent ?? []) : [];
    const key = JSON.stringify([plan.view, window, agents]);
    const found = read.get(key) ?? readAll({ ...plan, wanted: { agent: agents } }, window);
    read.set(key, found);
    return found;
  };
  const readAll = ({ view, wanted }: ScopePlan, window: Figure['window']) => {
    const plan = { view, wanted: view === 'agent' ? wanted : {}, dimension: null };
    if (window === 'today') {
      const day = dayOf(now, config.timeZone);
      return readScope(reader, plan, 'day', day, day);
    }
    const { from, to } = quarters(window, now);
    return readScope(reader, plan, 'quarter', quarterName(from), quarterName(to - 900));
  };

  return async ({ scope, minimumSample }: AlertRule, figure: Figure): Promise<Reading> => {
    const queue = scope.queue === undefined ? undefined : await queueId(scope.queue, reader);
    const planned = planScope(
      {
        queues: queue ? [queue] : undefined,
        channels: scope.channel ? [scope.channel] : undefined,
        agents: scope.agent ? [scope.agent] : undefined,
      },
      'none',
    );
    if (!planned.ok) throw new Error(planned.problem.detail);
    const plan = planned.value;
    const cells = (await cellsOf(plan, figure.window)).filter(({ key }) => keepsKey(plan, key));
    const sum = sumOf(cells.map(({ counts }) => counts));
    const threshold = scope.queue ? targetOf(config, scope.queue).thresholdSeconds : undefined;
    const settings = settingsOf(config, threshold);
    const metric: Metric = metrics[figure.metric];
    const sample = countOf(sum, metric.opens.contacts);
    return {
      value: sample < minimumSample ? null : metric.value(sum, settings),
      sample,
      subjects: [],
      link: linkOf(figure, plan, settings.thresholdSeconds, { config, now }),
    };
  };
}

const quarters = (count: number, now: EpochSeconds): Span => ({
  from: quarterOf(now) - (count - 1) * 900,
  to: quarterOf(now) + 900,
});

/** Figures go by a queue's id, which the configuration doesn't know; a queue without contacts has its name alone. */
async function queueId(name: string, reader: Reader): Promise<string> {
  const seen = await reader.catalogue('queue');
  return seen.find((queue) => queue.name === name || queue.id === name)?.id ?? name;
}

/** The address of the contacts behind the figure, as the dashboard reads it. */
function linkOf(
  { metric, window }: Figure,
  { wanted }: ScopePlan,
  thresholdSeconds: number,
  { config: { timeZone }, now }: Pick<Sources, 'config' | 'now'>,
): string {
  const day = dayOf(now, timeZone);
  const { from, to } = window === 'today' ? spanOfDays(day, day, timeZone) : quarters(window, now);
  const fields = { queues: wanted.queue, channels: wanted.channel, agents: wanted.agent };
  const scope = Object.entries(fields).flatMap(([name, values]) =>
    values ? [`&${name}=${encodeURIComponent(values.map(listed).join(','))}`] : [],
  );
  const of = `metric=${metric}&from=${from}&to=${to}&thresholdSeconds=${thresholdSeconds}`;
  return `/contacts?${of}&timeZone=${encodeURIComponent(timeZone)}${scope.join('')}`;
}

/** A comma within a value, where commas part values. */
const listed = (value: string): string => value.replaceAll('%', '%25').replaceAll(',', '%2C');
