import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import { lazy, Suspense } from 'react';
import type { Grouping } from '../../../../core/api/wire.ts';
import { useGroupName } from '../../../figures/use-group-name.ts';
import { useWords } from '../../../language/use-words.ts';
import { Loading } from '../../../states/loading.tsx';
import type { ParetoRow } from './pareto.ts';

const FiguresChart = lazy(() => import('../../../chart/figures-chart.tsx'));
const mostBars = 15;

/** Bars of shares and the line of their running sum. */
export function ParetoChart({ rows, groupBy }: { rows: ParetoRow[]; groupBy: Grouping }) {
  const { say } = useWords();
  const groupName = useGroupName(groupBy);
  const shown = rows.slice(0, mostBars);
  const points = (of: 'share' | 'cumulative') => shown.map((row) => ({ x: row.key, y: row[of] }));
  const name = (key: string) => groupName(rows.find((row) => row.key === key)?.name ?? key);
  const title = say(`history.group.${groupBy}`);
  return (
    <Container
      header={
        <Header variant="h2" description={say('figures.reasons.hint')}>
          {title}
        </Header>
      }
    >
      <Suspense fallback={<Loading />}>
        <FiguresChart
          series={[
            { title: say('figures.reasons.share'), kind: 'bar', points: points('share') },
            {
              title: say('figures.reasons.cumulative'),
              kind: 'line',
              points: points('cumulative'),
            },
          ]}
          keys={shown.map(({ key }) => key)}
          unit="share"
          better="up"
          label={title}
          xTitle={title}
          yTitle={say('figures.reasons.share')}
          tick={name}
          empty={say('history.empty')}
        />
      </Suspense>
    </Container>
  );
}
