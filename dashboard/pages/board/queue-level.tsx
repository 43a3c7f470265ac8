import Box from '@cloudscape-design/components/box';
import type { ReactNode } from 'react';
import type { TodayAnswer } from '../../../core/api/wire.ts';
import { lowSample } from '../../../core/metrics/sample-size.ts';
import { Figure } from '../../figures/figure.tsx';
import type { FigureSource } from '../../figures/figure-link.ts';
import { useWords } from '../../language/use-words.ts';

type Props = {
  row: TodayAnswer['queues'][number];
  source: Omit<FigureSource, 'metric'>;
  status: ReactNode;
};

/** A queue's service level, its status, and the target it is held to. */
export function QueueLevel({ row, source, status }: Props) {
  const { say, format } = useWords();
  const { target, thresholdSeconds } = row.serviceLevel;
  return (
    <>
      <Box display="inline" margin={{ right: 'xs' }}>
        <Figure
          metric="serviceLevel"
          value={row.metrics.serviceLevel}
          source={{ ...source, thresholdSeconds }}
          of={row.name}
          lowSample={lowSample('serviceLevel', row.metrics)}
        />
      </Box>
      {status}
      <Box color="text-body-secondary" fontSize="body-s">
        {say('today.goal.upWithin', {
          goal: format.share(target),
          threshold: format.seconds(thresholdSeconds),
        })}
      </Box>
    </>
  );
}
