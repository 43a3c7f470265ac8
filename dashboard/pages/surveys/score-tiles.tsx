import Box from '@cloudscape-design/components/box';
import ColumnLayout from '@cloudscape-design/components/column-layout';
import Container from '@cloudscape-design/components/container';
import Header from '@cloudscape-design/components/header';
import Link from '@cloudscape-design/components/link';
import SpaceBetween from '@cloudscape-design/components/space-between';
import type { SurveysAnswer } from '../../../core/api/surveys-wire.ts';
import { WithInterval } from '../../figures/with-interval.tsx';
import { useWords } from '../../language/use-words.ts';
import type { AnswersChosen } from './answer-list.tsx';
import { questionKey, questionName, showScore } from './show-score.ts';

type Props = { surveys: SurveysAnswer; choose: (chosen: AnswersChosen) => void };

/** How many answered, and the score of each question with how often each answer was given. */
export function ScoreTiles({ surveys, choose }: Props) {
  const { say, format } = useWords();
  const { response, scores } = surveys.total;
  const answered = `${say('survey.response')}: ${say('survey.answers')}`;
  return (
    <ColumnLayout columns={2} minColumnWidth={300}>
      <Container
        header={
          <Header variant="h2" description={say('survey.response.definition')}>
            {say('survey.response')}
          </Header>
        }
      >
        <Box fontSize="display-l" fontWeight="bold">
          <WithInterval
            value={response.rate}
            interval={response.interval}
            of={response.offered}
            show={format.share}
            {...(response.answered > 0 && {
              open: {
                title: answered,
                onFollow: () => choose({ title: answered, keep: () => true }),
              },
            })}
          />
        </Box>
        <Box>
          {say('survey.response.text', {
            answered: format.count(response.answered),
            complete: format.count(response.complete),
            offered: format.count(response.offered),
          })}
        </Box>
      </Container>
      {scores.map((score) => (
        <Container
          key={questionKey(score)}
          header={
            <Header variant="h2" description={say(`survey.${score.scale}.definition`)}>
              {questionName(score)}
            </Header>
          }
        >
          <SpaceBetween size="m">
            <Box fontSize="display-l" fontWeight="bold">
              <WithInterval
                value={score.value}
                interval={score.interval}
                of={score.answers}
                show={showScore(score.scale, format)}
                open={{
                  title: questionName(score),
                  onFollow: () =>
                    choose({
                      title: questionName(score),
                      keep: (one) => questionKey(one) === questionKey(score),
                    }),
                }}
              />
            </Box>
            <Answers surveys={surveys} question={questionKey(score)} choose={choose} />
          </SpaceBetween>
        </Container>
      ))}
    </ColumnLayout>
  );
}

/** How often each answer was given; each opens to its contacts. */
function Answers({ surveys, question, choose }: Props & { question: string }) {
  const { say, format } = useWords();
  const counts = surveys.distributions.find((one) => questionKey(one) === question)?.counts ?? [];
  const most = Math.max(1, ...counts.map(({ count }) => count));
  return (
    <ol className="answer-bars" aria-label={say('survey.distribution')}>
      {counts.map(({ answer, count }) => (
        <li key={answer}>
          <span>{answer}</span>
          <progress max={most} value={count} aria-hidden="true" />
          {count === 0 ? (
            <span>{format.count(0)}</span>
          ) : (
            <Link
              ariaLabel={say('survey.open', { answer, count: format.count(count) })}
              onFollow={() =>
                choose({
                  title: say('survey.answers.one', { answer }),
                  keep: (one) => questionKey(one) === question && one.answer === answer,
                })
              }
            >
              {format.count(count)}
            </Link>
          )}
        </li>
      ))}
    </ol>
  );
}
