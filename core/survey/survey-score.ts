import type { Scale, SurveyAnswer } from './survey-answer.ts';
import { type ConfidenceInterval, wilsonInterval, z95 } from './wilson-interval.ts';

export type SurveyScore = {
  answers: number;
  /** Null without answers. */
  value: number | null;
  /** 95 %; null when the answers are too few to tell. */
  interval: ConfidenceInterval | null;
};

/** Share of 4 and 5 among 1 to 5 (the two highest of five). Interval by Wilson. */
export function satisfactionScore(answers: readonly number[]): SurveyScore {
  const satisfied = answers.filter((answer) => answer >= 4).length;
  return {
    answers: answers.length,
    value: answers.length === 0 ? null : satisfied / answers.length,
    interval: wilsonInterval(satisfied, answers.length),
  };
}

/** Mean of 1 to 7, 7 the least effort. The interval is the normal one of a mean, from 2 answers on. */
export const effortScore = (answers: readonly number[]): SurveyScore =>
  meanScore(answers, { low: 1, high: 7 });

/**
 * Share of 9 and 10 less share of 0 to 6, from −1 to 1. It is the mean of +1, 0 and −1, so its variance is
 * (promoters + detractors − score²) / n with shares. Source: Reichheld, Harvard Business Review 81/12 (2003); the variance is that of
 * a difference of multinomial shares (Rocks, The American Statistician 70 (2016) 365–372).
 */
export const promoterScore = (answers: readonly number[]): SurveyScore =>
  meanScore(answers.map(promotion), { low: -1, high: 1 }, 0);

const promotion = (answer: number): number => {
  if (answer >= 9) return 1;
  return answer <= 6 ? -1 : 0;
};

/** `lost` is the degree of freedom that the sample variance gives up. */
function meanScore(
  values: readonly number[],
  range: ConfidenceInterval,
  lost: 0 | 1 = 1,
): SurveyScore {
  const answers = values.length;
  if (answers === 0) return { answers, value: null, interval: null };
  const mean = values.reduce((sum, value) => sum + value, 0) / answers;
  if (answers < 2) return { answers, value: mean, interval: null };
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  const spread = z95 * Math.sqrt(squares / (answers - lost) / answers);
  const interval = {
    low: Math.max(range.low, mean - spread),
    high: Math.min(range.high, mean + spread),
  };
  return { answers, value: mean, interval };
}

const scoreOf: Record<Scale, (answers: readonly number[]) => SurveyScore> = {
  csat: satisfactionScore,
  ces: effortScore,
  nps: promoterScore,
};

/** The score of a question's answers by their scale; answers of another scale are left out. */
export const surveyScore = (scale: Scale, answers: readonly SurveyAnswer[]): SurveyScore =>
  scoreOf[scale](answers.filter((one) => one.scale === scale).map(({ answer }) => answer));
