import type { Channel } from '../config/contact-center-config.ts';
import type { MetricName } from '../metrics/metrics.ts';
import { usesThreshold } from '../metrics/uses-threshold.ts';
import {
  detailOf,
  isSettled,
  type LiveFigure,
  type ReportFigure,
  termsOf,
} from './figure-terms.ts';
import type { AlertRule, Figure } from './rule.ts';

/** How the parts of what a rule measures are called. */
export type FigureNames = {
  live(figure: LiveFigure): string;
  report(figure: ReportFigure): string;
  metric(name: MetricName): string;
  window(window: Window): string;
  days(days: number): string;
  /** Days that are decided. */
  settled(days: number): string;
  channel(channel: Channel): string;
  agent(id: string): string;
  allQueues: string;
  /** All queues where they are measured by a threshold that isn't that of each of them; null where it is. */
  allQueuesAt: string | null;
};
export type Window = Extract<Figure, { kind: 'metric' }>['window'];

/** What a rule measures: the figure, whose, and over how long. */
export function figureParts(
  { figure, scope }: Pick<AlertRule, 'figure' | 'scope'>,
  names: FigureNames,
): string[] {
  const { queue, channel, agent } = scope;
  return [
    nameOf(figure, names),
    detailOf(figure),
    agent && names.agent(agent),
    queue ?? queuesOf({ figure, scope }, names),
    channel && names.channel(channel),
    timeOf(figure, names),
  ].filter((part) => typeof part === 'string');
}

function nameOf(figure: Figure, names: FigureNames): string {
  if (figure.kind === 'metric') return names.metric(figure.metric);
  return figure.kind === 'live' ? names.live(figure.live) : names.report(figure.report);
}

/** An agent's figure is of all queues without saying so, but for the threshold that they are measured by. */
function queuesOf({ figure, scope }: Pick<AlertRule, 'figure' | 'scope'>, names: FigureNames) {
  if (!termsOf(figure).scopes.includes('queue')) return undefined;
  const isByThreshold = figure.kind === 'metric' && usesThreshold(figure.metric);
  return (isByThreshold && names.allQueuesAt) || (scope.agent ? undefined : names.allQueues);
}

function timeOf(figure: Figure, names: FigureNames): string | undefined {
  if (figure.kind === 'metric') return names.window(figure.window);
  if (figure.kind === 'live' || figure.days === undefined) return undefined;
  return isSettled(figure) ? names.settled(figure.days) : names.days(figure.days);
}
