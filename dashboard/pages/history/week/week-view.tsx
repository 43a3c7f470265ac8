import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { sampleMetric } from '../../../../core/metrics/sample-size.ts';
import { useAnswer } from '../../../api/use-answer.ts';
import { Defined } from '../../../figures/defined.tsx';
import { useWords } from '../../../language/use-words.ts';
import { Answered } from '../../../states/answered.tsx';
import type { ViewProps } from '../filter-props.ts';
import type { HistoryState } from '../history-state.ts';
import { MixedMark } from '../mixed-mark.tsx';
import { NoHistory } from '../no-history.tsx';
import { HeatLegend } from './heat-legend.tsx';
import { HeatMap } from './heat-map.tsx';
import { HourContacts } from './hour-contacts.tsx';
import { type HourPlace, weekGrid } from './week-grid.ts';

/** A metric over the hours of the week. */
export default function WeekView({ state }: ViewProps) {
  const { say } = useWords();
  const [chosen, choose] = useState<HourPlace | null>(null);
  const { metric } = state;
  const answer = useAnswer('week', { query: weekQueryOf(state) });
  return (
    <Answered answer={answer}>
      {(data) =>
        data.cells.length === 0 ? (
          <NoHistory />
        ) : (
          <SpaceBetween size="l">
            <Container
              header={
                <Header variant="h2" description={say('figures.week.hint')}>
                  <Defined metric={metric} />
                  <MixedMark state={state} metrics={[metric]} />
                </Header>
              }
            >
              <HeatMap grid={weekGrid(data, metric)} metric={metric} onChoose={choose} />
              <HeatLegend />
            </Container>
            {chosen && <HourContacts place={chosen} state={state} timeZone={data.timeZone} />}
          </SpaceBetween>
        )
      }
    </Answered>
  );
}

function weekQueryOf({ from, to, timeZone, thresholdSeconds, scope, metric }: HistoryState) {
  const size = sampleMetric(metric);
  const metrics = size ? [metric, size] : [metric];
  return { from, to, timeZone, thresholdSeconds, metrics, ...scope };
}
