import type { GivenAnswer } from './given-answer.ts';
import { type Scale, scales } from './survey-answer.ts';
import { type SurveyScore, surveyScore } from './survey-score.ts';
import { type ConfidenceInterval, wilsonInterval } from './wilson-interval.ts';

/** A contact whose customer was offered a survey, with what they answered. */
export type Surveyed = { contactId: string; complete: boolean; answers: readonly GivenAnswer[] };

export type Response = {
  /** Contacts in which a survey was offered; an answer proves an offer. */
  offered: number;
  /** Those with one answer or more. */
  answered: number;
  /** Those answered to the end. */
  complete: number;
  /** Answered of offered; null when none was offered. */
  rate: number | null;
  /** 95 %, Wilson. */
  interval: ConfidenceInterval | null;
};

export type QuestionScore = SurveyScore & { question: string; scale: Scale };
export type Distribution = {
  question: string;
  scale: Scale;
  counts: { answer: number; count: number }[];
};

export function responseOf(surveyed: readonly Surveyed[]): Response {
  const answered = surveyed.filter(({ answers }) => answers.length > 0).length;
  return {
    offered: surveyed.length,
    answered,
    complete: surveyed.filter(({ complete }) => complete).length,
    rate: surveyed.length === 0 ? null : answered / surveyed.length,
    interval: wilsonInterval(answered, surveyed.length),
  };
}

/** The score of each question, by its name. A question asked on two scales is two questions. */
export const scoresOf = (surveyed: readonly Surveyed[]): QuestionScore[] =>
  byQuestion(surveyed).map(({ question, scale, answers }) => ({
    ...{ question, scale, ...surveyScore(scale, answers) },
  }));

/** How often each answer of the scale was given, those never given too. */
export const distributionsOf = (surveyed: readonly Surveyed[]): Distribution[] =>
  byQuestion(surveyed).map(({ question, scale, answers }) => ({
    question,
    scale,
    counts: valuesOf(scale).map((value) => ({
      answer: value,
      count: answers.filter(({ answer }) => answer === value).length,
    })),
  }));

const valuesOf = (scale: Scale): number[] => {
  const { from, to } = scales[scale];
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
};

type Question = { question: string; scale: Scale; answers: GivenAnswer[] };

function byQuestion(surveyed: readonly Surveyed[]): Question[] {
  const questions = new Map<string, Question>();
  for (const one of surveyed.flatMap(({ answers }) => answers)) {
    const { question, scale } = one;
    const key = JSON.stringify([question, scale]);
    const known = questions.get(key);
    if (known) known.answers.push(one);
    else questions.set(key, { question, scale, answers: [one] });
  }
  return [...questions.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, one]) => one);
}
