import { lazy, Suspense } from 'react';
import { useWords } from '../../../language/use-words.ts';
import { Loading } from '../../../states/loading.tsx';
import { useToday } from '../today-figures.ts';
import { todaySeries } from '../today-series.ts';

const FiguresChart = lazy(() => import('../../../chart/figures-chart.tsx'));

/** Arrivals, answers and abandons by quarter hour. */
export function DayChart() {
  const { say, format } = useWords();
  const { today } = useToday();
  const titles = {
    contactsQueuedByEnqueue: say('today.chart.arrivals'),
    contactsHandledByConnectedToAgent: say('today.chart.answers'),
    contactsAbandoned: say('today.chart.abandons'),
  };
  return (
    <Suspense fallback={<Loading />}>
      <FiguresChart
        series={todaySeries(today, titles)}
        keys={today.series.map((point) => String(point.from))}
        unit="count"
        label={say('today.chart')}
        xTitle={say('today.chart.x')}
        yTitle={say('today.chart.y')}
        tick={(key) => format.instant(Number(key), today.timeZone, 'time')}
        height={200}
        empty={say('today.chart.empty')}
      />
    </Suspense>
  );
}
