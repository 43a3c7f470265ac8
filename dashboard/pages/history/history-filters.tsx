import Container from '@cloudscape-design/components/container';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { Day } from '../../../core/time/zone.ts';
import { fieldsFor } from '../../figures/scope.ts';
import { RangeSelect } from '../../range/range-select.tsx';
import type { FilterProps } from './filter-props.ts';
import { GroupBySelect } from './group-by-select.tsx';
import { IntervalSelect } from './interval-select.tsx';
import { MetricsSelect } from './metrics-select.tsx';
import { ScopeSelect } from './scope-select.tsx';
import { ThresholdSelect } from './threshold-select.tsx';
import { TimeZoneSelect } from './time-zone-select.tsx';

/** All that narrows and shapes the figures. */
export function HistoryFilters({ state, change, today }: FilterProps & { today: Day }) {
  return (
    <Container>
      <SpaceBetween size="m">
        <RangeSelect range={state} onChange={change} today={today} />
        <div className="filter-row">
          <IntervalSelect state={state} change={change} />
          <GroupBySelect state={state} change={change} />
          {fieldsFor(state.groupBy, state.scope).map((field) => (
            <ScopeSelect key={field} field={field} state={state} change={change} />
          ))}
          <TimeZoneSelect state={state} change={change} />
          <ThresholdSelect state={state} change={change} />
          <MetricsSelect state={state} change={change} />
        </div>
      </SpaceBetween>
    </Container>
  );
}
