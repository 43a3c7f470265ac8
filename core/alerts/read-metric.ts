import type { Channel, ContactCenterConfig } from '../config/contact-center-config.ts';
import { type Counts, countOf } from '../metrics/counts.ts';
import type { Metric } from '../metrics/metric.ts';
import { metrics, sumOf } from '../metrics/metrics.ts';
import type { CellRow, Reader } from '../pipeline/reader.ts';
import { keepsKey, planScope, type ScopePlan } from '../reports/plan-scope.ts';
import { readScope } from '../reports/read-scope.ts';
import { settingsOf, targetOf } from '../reports/report-settings.ts';
import { quarterName, quarterOf, type Span, spanOfDays } from '../time/interval.ts';
import { dayOf, type EpochSeconds } from '../time/zone.ts';
import type { Reading } from './alert.ts';
import { contactsAgainst } from './contacts-against.ts';
import { isTrouble } from './evaluate.ts';
import { queueIds } from './queue-ids.ts';
import type { AlertRule } from './rule.ts';

type Figure = Extract<AlertRule['figure'], { kind: 'metric' }>;
type Window = Figure['window'];
type Filters = {
  queues: string[] | undefined;
  channels: Channel[] | undefined;
  agents: string[] | undefined;
};
type Sources = { reader: Reader; config: ContactCenterConfig; now: EpochSeconds };

/**
 * Reads the metrics of rules, each view and span once, however many rules look at it, and the contacts behind those that are in trouble.
 * A queue is measured by its own threshold, all else by the center's.
 */
export function metricReader(sources: Sources, idOf = queueIds(sources.reader)) {
  const { config } = sources;
  const cellsOf = cellReader(sources);
  return async (rule: AlertRule, figure: Figure): Promise<Reading> => {
    const { queue, channel, agent } = rule.scope;
    const filters: Filters = {
      queues: queue === undefined ? undefined : [await idOf(queue)],
      channels: channel ? [channel] : undefined,
      agents: agent ? [agent] : undefined,
    };
    const counts = await cellsOf(filters, figure.window);
    const { thresholdSeconds } = queue ? targetOf(config, queue) : config.serviceLevel;
    const metric: Metric = metrics[figure.metric];
    const sample = countOf(counts, metric.opens.contacts);
    const isEnough = sample >= rule.minimumSample;
    const value = isEnough ? metric.value(counts, settingsOf(config, thresholdSeconds)) : null;
    const span = spanOf(figure.window, sources);
    const query = { metric: figure.metric, ...span, thresholdSeconds, ...filters };
    const subjects = isTrouble(rule, value) ? await contactsAgainst(rule, query, sources) : [];
    return { value, sample, subjects, link: linkOf(query, config.timeZone) };
  };
}

/** Sums of the cells of a scope; cells of one view and window are read once. */
function cellReader({ reader, config, now }: Sources) {
  const read = new Map<string, Promise<CellRow[]>>();
  const readAll = ({ view, wanted }: ScopePlan, window: Window) => {
    const plan = { view, wanted: view === 'agent' ? wanted : {}, dimension: null };
    if (window === 'today') {
      const day = dayOf(now, config.timeZone);
      return readScope(reader, plan, 'day', day, day);
    }
    const { from, to } = quarters(window, now);
    return readScope(reader, plan, 'quarter', quarterName(from), quarterName(to - 900));
  };
  return async (filters: Filters, window: Window): Promise<Counts> => {
    const planned = planScope(filters, 'none');
    if (!planned.ok) throw new Error(planned.problem.detail);
    const plan = planned.value;
    const agents = plan.view === 'agent' ? (plan.wanted.agent ?? []) : [];
    const key = JSON.stringify([plan.view, window, agents]);
    const cells = read.get(key) ?? readAll({ ...plan, wanted: { agent: agents } }, window);
    read.set(key, cells);
    return sumOf((await cells).flatMap((one) => (keepsKey(plan, one.key) ? [one.counts] : [])));
  };
}

const quarters = (count: number, now: EpochSeconds): Span => ({
  from: quarterOf(now) - (count - 1) * 900,
  to: quarterOf(now) + 900,
});

function spanOf(window: Window, { config: { timeZone }, now }: Sources): Span {
  if (window !== 'today') return quarters(window, now);
  const day = dayOf(now, timeZone);
  return spanOfDays(day, day, timeZone);
}

type Query = Span & Filters & { metric: string; thresholdSeconds: number };

/** The address of the contacts behind the figure, as the dashboard reads it. */
function linkOf({ metric, from, to, thresholdSeconds, ...filters }: Query, timeZone: string) {
  const scope = Object.entries(filters).flatMap(([name, values]) =>
    values ? [`&${name}=${encodeURIComponent(values.map(listed).join(','))}`] : [],
  );
  const of = `metric=${metric}&from=${from}&to=${to}&thresholdSeconds=${thresholdSeconds}`;
  return `/contacts?${of}&timeZone=${encodeURIComponent(timeZone)}${scope.join('')}`;
}

/** A comma within a value, where commas part values. */
const listed = (value: string): string => value.replaceAll('%', '%25').replaceAll(',', '%2C');
