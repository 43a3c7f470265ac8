import Box from '@cloudscape-design/components/box';
import Container from '@cloudscape-design/components/container';
import Popover from '@cloudscape-design/components/popover';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { MetricName } from '../../../core/metrics/metrics.ts';
import { Figure } from '../../figures/figure.tsx';
import type { FigureSource } from '../../figures/figure-link.ts';
import { useWords } from '../../language/use-words.ts';
import { KpiIndicator } from './kpi-indicator.tsx';
import { kpiStatus, type Threshold } from './kpi-status.ts';

type Props = {
  metric: MetricName;
  value: number | null | undefined;
  threshold: Threshold | undefined;
  /** The goal in words; null when the figure has none. */
  goal: string | null;
  source: Omit<FigureSource, 'metric'>;
};

/** One key figure: its name with the definition behind it, its value with the contacts behind it, its status. */
export function KpiCard({ metric, value, threshold, goal, source }: Props) {
  const { nameOf, definitionOf } = useWords();
  return (
    <Container fitHeight>
      <SpaceBetween size="xxs">
        <Popover content={definitionOf(metric)} header={nameOf(metric)} triggerType="text">
          <Box fontWeight="bold" color="inherit">
            {nameOf(metric)}
          </Box>
        </Popover>
        <div className="kpi-value">
          <Box fontSize="display-l" fontWeight="bold">
            <Figure metric={metric} value={value} source={source} fontSize="display-l" />
          </Box>
        </div>
        {goal !== null && (
          <>
            <KpiIndicator status={kpiStatus(metric, value, threshold)} />
            <Box color="text-body-secondary" fontSize="body-s">
              {goal}
            </Box>
          </>
        )}
      </SpaceBetween>
    </Container>
  );
}
