import Box from '@cloudscape-design/components/box';
import { lazy, Suspense } from 'react';
import { spanOfDays } from '../../../../core/time/interval.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { pointsOf } from '../../../chart/chart-series.ts';
import { figureLink } from '../../../figures/figure-link.ts';
import { useWords } from '../../../language/use-words.ts';
import { RouterLink } from '../../../shell/router-link.tsx';
import { Failed } from '../../../states/failed.tsx';
import { Loading } from '../../../states/loading.tsx';

const FiguresChart = lazy(() => import('../../../chart/figures-chart.tsx'));
const refreshMs = 60_000;

/** Today’s arrivals by quarter hour over the usual of this weekday, and how the day stands so far. */
export function Arrivals() {
  const { say, format } = useWords();
  const { data, error, refetch } = useAnswer('arrivals', { refetchInterval: refreshMs });
  if (!data) return error ? <Failed error={error} retry={() => void refetch()} /> : <Loading />;
  const { arrived, usual } = data.soFar;
  const shown = data.quarters.filter((one) => one.arrived || one.usual);
  const [first, last] = [shown[0]?.from ?? 0, shown.at(-1)?.from ?? 0];
  const quarters = data.quarters.filter(({ from }) => from >= first && from <= last);
  return (
    <>
      <Box>
        <RouterLink
          href={figureLink({
            ...{ metric: 'contactsQueuedByEnqueue', timeZone: data.timeZone },
            span: spanOfDays(data.day, data.day, data.timeZone),
          })}
          variant="secondary"
        >
          {usual === null
            ? say('board.arrivals.noUsual', { count: arrived, number: format.count(arrived) })
            : say('board.arrivals.soFar', {
                count: arrived,
                number: format.count(arrived),
                usual: format.count(Math.round(usual)),
                days: data.comparedDays.length,
              })}
        </RouterLink>
      </Box>
      <Suspense fallback={<Loading />}>
        <FiguresChart
          series={[
            {
              title: say('today.chart.arrivals'),
              kind: 'bar',
              points: pointsOf(quarters, (one) => one.arrived),
            },
            {
              title: say('board.arrivals.usual'),
              kind: 'line',
              points: pointsOf(quarters, (one) => one.usual),
            },
          ]}
          keys={quarters.map(({ from }) => String(from))}
          unit="count"
          label={say('board.arrivals')}
          xTitle={say('today.chart.x')}
          yTitle={say('today.chart.y')}
          tick={(key) => format.instant(Number(key), data.timeZone, 'time')}
          height={180}
          empty={say('today.chart.empty')}
        />
      </Suspense>
    </>
  );
}
