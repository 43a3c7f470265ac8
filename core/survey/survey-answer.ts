import * as z from 'zod';
import { fail, ok, type Result } from '../result.ts';

/** Whole numbers that each scale knows, both ends included. */
export const scales = {
  /** Customer satisfaction: 1 very unsatisfied … 5 very satisfied. */
  csat: { from: 1, to: 5 },
  /** Customer effort score: 1 very hard … 7 very easy. */
  ces: { from: 1, to: 7 },
  /** Net promoter score: 0 not at all likely … 10 extremely likely to recommend. */
  nps: { from: 0, to: 10 },
} as const;

export type Scale = keyof typeof scales;

/** What a customer answered to one question after one contact. */
export type SurveyAnswer = { question: string; scale: Scale; answer: number };

export type SurveyProblem = { code: 'question-invalid' | 'scale-unknown' | 'answer-invalid' };

const questionName = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/i);
const isScale = (name: string): name is Scale => Object.hasOwn(scales, name);

/** Reads an answer as a flow hands it on: digits as pressed. Anything outside the scale is no answer. */
export function readSurveyAnswer(given: {
  question: string;
  scale: string;
  answer: string;
}): Result<SurveyAnswer, SurveyProblem> {
  const { question, answer } = given;
  const scale = given.scale.toLowerCase();
  if (!questionName.safeParse(question).success) return fail({ code: 'question-invalid' });
  if (!isScale(scale)) return fail({ code: 'scale-unknown' });
  const value = Number(answer);
  const inside = value >= scales[scale].from && value <= scales[scale].to;
  if (!/^\d{1,2}$/.test(answer) || !inside) return fail({ code: 'answer-invalid' });
  return ok({ question, scale, answer: value });
}
