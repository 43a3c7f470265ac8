import * as z from 'zod';
import { currentMetrics, type Scope, scopeNow } from './current-figures.ts';
import { idIn, instant, metricThrottle, operation } from './operation.ts';
import { pageOf } from './page-of.ts';
import { WireError } from './wire-error.ts';

const filters = z.object({
  Queues: z.array(z.string()).max(100).optional(),
  Channels: z
    .array(z.enum(['VOICE', 'CHAT', 'TASK']))
    .max(3)
    .optional(),
});

/** Rows that a query can group by here. */
const groupings = z.enum(['QUEUE', 'CHANNEL']);

type Row = Scope & { queue: { Id: string; Arn: string } | null };

export const getCurrentMetricData = operation(
  {
    name: 'GetCurrentMetricData',
    method: 'POST',
    path: '/metrics/current/{InstanceId}',
    throttle: metricThrottle,
  },
  {
    Filters: filters,
    CurrentMetrics: z
      .array(z.object({ Name: z.string(), Unit: z.string().optional() }))
      .min(1)
      .max(20),
    Groupings: z.array(groupings).max(2).optional(),
    MaxResults: z.number().int().min(1).max(100).optional(),
    NextToken: z.string().optional(),
  },
  (input, { host }) => {
    if (input.Groupings?.includes('CHANNEL') && !input.Filters.Channels?.length)
      throw new WireError('InvalidParameterException', 'Grouping by CHANNEL wants their filter.');
    const { settings } = host;
    const snapshot = host.act((machine) => machine.snapshot());
    const metrics = input.CurrentMetrics.map(({ Name }) => metricNamed(Name));
    const { page, ...next } = pageOf(rowsOf(input, settings.queues), input);
    return {
      ...next,
      MetricResults: page.map(({ queue, ...scope }) => {
        const now = scopeNow(snapshot, settings, scope);
        return {
          Dimensions: {
            ...(queue === null ? {} : { Queue: queue }),
            ...(scope.channel === null ? {} : { Channel: scope.channel }),
          },
          Collections: metrics.map(({ Name, unit, value }) => ({
            Metric: { Name, Unit: unit },
            Value: value(now) ?? undefined,
          })),
        };
      }),
      DataSnapshotTime: instant(snapshot.atMs),
      ApproximateTotalCount: rowsOf(input, settings.queues).length,
    };
  },
);

function metricNamed(Name: string) {
  const metric = currentMetrics[Name];
  if (!metric)
    throw new WireError('InvalidParameterException', `${Name} is no metric of the local Connect.`);
  return { Name, ...metric };
}

type Asked = { Filters: z.output<typeof filters>; Groupings?: string[] | undefined };

function rowsOf(
  { Filters, Groupings = [] }: Asked,
  all: Record<string, { name: string; arn: string }>,
): Row[] {
  const wanted = (Filters.Queues ?? Object.values(all).map(({ arn }) => arn)).map((reference) => {
    const queue = Object.values(all).find(({ arn }) => idIn(arn) === idIn(reference));
    if (!queue) throw new WireError('ResourceNotFoundException', `There is no queue ${reference}.`);
    return queue;
  });
  const byQueue = Groupings.includes('QUEUE')
    ? wanted.map(({ name, arn }) => ({
        queues: new Set([name]),
        queue: { Id: idIn(arn), Arn: arn },
      }))
    : [{ queues: new Set(wanted.map(({ name }) => name)), queue: null }];
  const channels = Groupings.includes('CHANNEL')
    ? (Filters.Channels ?? [])
    : [Filters.Channels?.length === 1 ? (Filters.Channels[0] ?? null) : null];
  const grouped = Groupings.length > 0;
  return byQueue.flatMap((row) => channels.map((channel) => ({ ...row, channel, grouped })));
}
