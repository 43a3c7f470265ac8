import { useMemo } from 'react';
import type { MetricValues } from '../../../core/api/wire.ts';
import { addDays } from '../../../core/time/zone.ts';
import type { ServicePace } from '../../../core/wait/service-pace.ts';
import { useAnswer } from '../../api/use-answer.ts';
import { useToday } from './today-figures.ts';

const refreshMs = 300_000;
const daysBack = 7;
const metrics = [
  'averageHandleTime',
  'contactsHandled',
  'contactsAbandoned',
  'contactsQueued',
  'averageQueueTime',
];

/** How fast calls leave each queue, by its id: over the last week and today, as the flows’ own estimate has it. */
export function usePace(): ReadonlyMap<string, ServicePace> {
  const { day } = useToday().today;
  const { data } = useAnswer('history', {
    query: {
      from: addDays(day, -daysBack),
      to: day,
      groupBy: 'queue',
      channels: ['VOICE'],
      metrics,
    },
    refetchInterval: refreshMs,
  });
  return useMemo(
    () =>
      new Map(
        (data?.groups ?? []).flatMap(({ key, metrics: values }) => {
          const pace = paceOf(values);
          return pace ? [[key, pace] as const] : [];
        }),
      ),
    [data],
  );
}

function paceOf(values: MetricValues): ServicePace | null {
  const handled = values.contactsHandled ?? 0;
  const handleSeconds = values.averageHandleTime ?? 0;
  if (handled === 0 || handleSeconds === 0) return null;
  const waited = (values.averageQueueTime ?? 0) * (values.contactsQueued ?? 0);
  const abandonRate = waited === 0 ? 0 : (values.contactsAbandoned ?? 0) / waited;
  return { handled, handleSeconds, abandonRate };
}
