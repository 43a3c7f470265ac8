import { keepsTally, wantedOf } from '../../reports/plan-scope.ts';
import { type Placed, surveyedContacts } from '../../reports/surveys.ts';
import type { Scale } from '../../survey/survey-answer.ts';
import { surveyScore } from '../../survey/survey-score.ts';
import { responseOf } from '../../survey/survey-summary.ts';
import type { FiguresOf } from '../figure-terms.ts';
import { type Asked, type FigureSource, listed, pageLink, shareAgainst } from './report-source.ts';

/** Scores of surveys, and how many answered. */
export const surveyFigures: FigureSource<FiguresOf<'surveys'>, Placed[]> = {
  async read({ span }, { journeys, surveyAnswers, reader }) {
    const lists = { journeys: journeys.list, answers: surveyAnswers };
    const read = await surveyedContacts({ scope: {}, span }, lists, reader);
    return read.ok && !read.value.truncated ? read.value.placed : null;
  },
  figures: {
    csat: scoreOf('csat'),
    nps: scoreOf('nps'),
    ces: scoreOf('ces'),
    surveyResponse: (placed, asked) => {
      const own = within(placed, asked);
      const { value, of } = shareAgainst(own, (some) => responseOf(some).rate, asked);
      return { value, sample: own.length, against: newestFirst(of) };
    },
  },
  link: (_, { from, to, scope: { queues, channels, agents } }) =>
    pageLink('/history/surveys', {
      ...{ from, to, queues: listed(queues), channels: listed(channels), agents: listed(agents) },
    }),
};

const within = (placed: readonly Placed[], { scope }: Asked): Placed[] => {
  const wanted = wantedOf(scope);
  return placed.filter(({ keys }) => keepsTally(wanted, keys));
};

/** Of all questions of a scale, or of one; against it speak answers whose own score would be trouble. */
function scoreOf(scale: Scale) {
  return (placed: readonly Placed[], asked: Asked) => {
    const answers = within(placed, asked)
      .flatMap((one) => one.answers)
      .filter((one) => one.scale === scale && (asked.question ?? one.question) === one.question);
    const score = (some: typeof answers | readonly (typeof answers)[number][]) =>
      surveyScore(scale, some).value;
    const { value, of } = shareAgainst(answers, score, asked);
    return { value, sample: answers.length, against: newestFirst(of) };
  };
}

const newestFirst = <One extends { at: number }>(all: readonly One[]): One[] =>
  all.toSorted((one, other) => other.at - one.at);
