import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { Answered } from '../../states/answered.tsx';
import type { ViewProps } from '../history/filter-props.ts';
import { NoHistory } from '../history/no-history.tsx';
import { ContainmentTrend } from './containment-trend.tsx';
import { ExitTable } from './exit-table.tsx';
import { SelfServiceFacts } from './self-service-facts.tsx';
import { TaskTable } from './task-table.tsx';
import { VisitList, type VisitsChosen } from './visit-list.tsx';

/** What callers solved without a person, and where and why the others left. */
export default function SelfServiceView({ state }: ViewProps) {
  const { from, to, timeZone } = state;
  const answer = useAnswer('selfService', { query: { from, to, timeZone } });
  const [chosen, choose] = useState<VisitsChosen | null>(null);
  return (
    <Answered answer={answer}>
      {(data) =>
        data.contacts.all === 0 ? (
          <NoHistory />
        ) : (
          <SpaceBetween size="l">
            <SelfServiceFacts contacts={data.contacts} choose={choose} />
            <TaskTable tasks={data.tasks} choose={choose} />
            <ContainmentTrend tasks={data.tasks} state={state} />
            <ExitTable exits={data.exits} choose={choose} />
            <VisitList answer={data} chosen={chosen} choose={choose} />
          </SpaceBetween>
        )
      }
    </Answered>
  );
}
