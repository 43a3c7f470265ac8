import type { Channel } from '../config/contact-center-config.ts';
import type { MetricName } from '../metrics/metrics.ts';
import type { AlertRule, Figure } from './rule.ts';
import type { LiveFigure } from './rule-terms.ts';

/** How the parts of what a rule measures are called. */
export type FigureNames = {
  live(figure: LiveFigure): string;
  metric(name: MetricName): string;
  window(window: Window): string;
  channel(channel: Channel): string;
  agent(id: string): string;
  allQueues: string;
};
export type Window = Extract<Figure, { kind: 'metric' }>['window'];

/** What a rule measures: the figure, whose, and of a metric over how long. */
export function figureParts(
  { figure, scope }: Pick<AlertRule, 'figure' | 'scope'>,
  names: FigureNames,
): string[] {
  const { queue, channel, agent } = scope;
  const isOfCenter = figure.kind === 'live' && figure.live === 'dataAge';
  return [
    figure.kind === 'live' ? names.live(figure.live) : names.metric(figure.metric),
    figure.kind === 'live' && figure.status,
    agent && names.agent(agent),
    queue ?? (!agent && !isOfCenter && names.allQueues),
    channel && names.channel(channel),
    figure.kind === 'metric' && names.window(figure.window),
  ].filter((part) => typeof part === 'string');
}
