import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Answered } from '../../states/answered.tsx';
import type { ViewProps } from '../history/filter-props.ts';
import { NoFigures } from '../history/no-figures.tsx';
import { ContainmentTrend } from './containment-trend.tsx';
import { ExitTable } from './exit-table.tsx';
import { SelfServiceFacts } from './self-service-facts.tsx';
import { TaskTable } from './task-table.tsx';
import { VisitList, type VisitsChosen } from './visit-list.tsx';

/** What callers solved without a person, and where and why the others left. */
export default function SelfServiceView({ state }: ViewProps) {
  const { say } = useWords();
  const { from, to, timeZone } = state;
  const answer = useAnswer('selfService', { query: { from, to, timeZone } });
  const [chosen, choose] = useState<VisitsChosen | null>(null);
  return (
    <Answered answer={answer}>
      {(data) =>
        data.contacts.all === 0 ? (
          <NoFigures state={state} title={say('selfService.none')} />
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
