import SpaceBetween from '@cloudscape-design/components/space-between';
import { useState } from 'react';
import { useAnswer } from '../../api/use-answer.ts';
import { useWords } from '../../language/use-words.ts';
import { Answered } from '../../states/answered.tsx';
import type { ViewProps } from '../history/filter-props.ts';
import { NoFigures } from '../history/no-figures.tsx';
import { AnswerList, type AnswersChosen } from './answer-list.tsx';
import { ScoreTable } from './score-table.tsx';
import { ScoreTiles } from './score-tiles.tsx';

/** What customers said after their contacts. */
export default function SurveysView({ state }: ViewProps) {
  const { say } = useWords();
  const { from, to, timeZone, scope } = state;
  const answer = useAnswer('surveys', { query: { from, to, timeZone, ...scope } });
  const [chosen, choose] = useState<AnswersChosen | null>(null);
  return (
    <Answered answer={answer}>
      {(data) =>
        data.total.response.offered === 0 ? (
          <NoFigures state={state} title={say('survey.none')} />
        ) : (
          <SpaceBetween size="l">
            <ScoreTiles surveys={data} choose={choose} />
            <ScoreTable surveys={data} choose={choose} />
            <AnswerList surveys={data} chosen={chosen} choose={choose} />
          </SpaceBetween>
        )
      }
    </Answered>
  );
}
