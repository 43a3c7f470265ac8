import Container from '@cloudscape-design/components/container';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { ReactNode } from 'react';
import { fieldsFor } from '../../figures/scope.ts';
import { RangeSelect } from '../../range/range-select.tsx';
import { AgainstSelect } from './compare/against-select.tsx';
import type { FilterName, FilterProps, ViewProps } from './filter-props.ts';
import { GroupBySelect } from './group-by-select.tsx';
import { IntervalSelect } from './interval-select.tsx';
import { MetricSelect } from './metric-select.tsx';
import { MetricsSelect } from './metrics-select.tsx';
import { ReasonSelect } from './reasons/reason-select.tsx';
import { OccupancySelect } from './resolution/occupancy-select.tsx';
import { ScopeSelect } from './scope-select.tsx';
import { AgentSelect } from './scorecard/agent-select.tsx';
import { ThresholdSelect } from './threshold-select.tsx';
import { TimeZoneSelect } from './time-zone-select.tsx';

type Props = ViewProps & { filters: readonly FilterName[] };

/** All that narrows and shapes the figures of a view. */
export function HistoryFilters({ state, change, today, filters }: Props) {
  const groupBy = filters.includes('groupBy') ? state.groupBy : 'none';
  return (
    <Container>
      <SpaceBetween size="m">
        <RangeSelect range={state} onChange={change} today={today} />
        {filters.length > 0 && (
          <div className="filter-row">
            {filters.map((name) =>
              name === 'scope'
                ? fieldsFor(groupBy, state.scope).map((field) => (
                    <ScopeSelect key={field} field={field} state={state} change={change} />
                  ))
                : controls[name]({ state, change }, name),
            )}
          </div>
        )}
      </SpaceBetween>
    </Container>
  );
}

type Control = (props: FilterProps, key: string) => ReactNode;

const controls: Record<Exclude<FilterName, 'scope'>, Control> = {
  interval: (props, key) => <IntervalSelect key={key} {...props} />,
  groupBy: (props, key) => <GroupBySelect key={key} {...props} />,
  timeZone: (props, key) => <TimeZoneSelect key={key} {...props} />,
  threshold: (props, key) => <ThresholdSelect key={key} {...props} />,
  metrics: (props, key) => <MetricsSelect key={key} {...props} />,
  metric: (props, key) => <MetricSelect key={key} {...props} />,
  agent: (props, key) => <AgentSelect key={key} {...props} />,
  against: (props, key) => <AgainstSelect key={key} {...props} />,
  reason: (props, key) => <ReasonSelect key={key} {...props} />,
  occupancy: (props, key) => <OccupancySelect key={key} {...props} />,
};
