import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Answered } from '../../states/answered.tsx';
import { Empty } from '../../states/empty.tsx';
import type { ViewProps } from '../history/filter-props.ts';
import { KeepingTable } from './keeping-table.tsx';
import { PromiseList } from './promise-list.tsx';
import type { PromisesChosen } from './promises-chosen.ts';

/** Callbacks promised, and how the promises were kept. */
export default function CallbacksView({ state: { from, to, timeZone } }: ViewProps) {
  const { say } = useWords();
  const answer = useAnswer('callbackFigures', { query: { from, to, timeZone } });
  const [chosen, choose] = useState<PromisesChosen | null>(null);
  return (
    <Answered answer={answer}>
      {(data) =>
        data.total.promised === 0 ? (
          <Empty title={say('callback.none')} />
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
