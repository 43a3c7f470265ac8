import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Answered } from '../../states/answered.tsx';
import type { ViewProps } from '../history/filter-props.ts';
import { NoFigures } from '../history/no-figures.tsx';
import { KeepingTable } from './keeping-table.tsx';
import { PromiseList } from './promise-list.tsx';
import type { PromisesChosen } from './promises-chosen.ts';

/** Callbacks promised, and how the promises were kept. */
export default function CallbacksView({ state }: ViewProps) {
  const { from, to, timeZone } = state;
  const { say } = useWords();
  const answer = useAnswer('callbackFigures', { query: { from, to, timeZone } });
  const [chosen, choose] = useState<PromisesChosen | null>(null);
  return (
    <Answered answer={answer}>
      {(data) =>
        data.total.promised === 0 ? (
          <NoFigures state={state} title={say('callback.none')} />
        ) : (
          <SpaceBetween size="l">
            <KeepingTable answer={data} choose={choose} />
            <PromiseList answer={data} chosen={chosen} choose={choose} />
          </SpaceBetween>
        )
      }
    </Answered>
  );
}
