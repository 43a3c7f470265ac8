import * as z from 'zod';
import { historyQuery } from './wire.ts';

/** `GET /api/surveys`. */
export const surveysQuery = historyQuery.omit({
  interval: true,
  groupBy: true,
  thresholdSeconds: true,
  metrics: true,
});

const interval = z.object({ low: z.number(), high: z.number() }).nullable();
const scale = z.enum(['csat', 'ces', 'nps']);

const surveyRow = z.object({
  /** Id of a queue or agent, or a day; empty over all. */
  key: z.string(),
  name: z.string(),
  response: z.object({
    offered: z.number(),
    answered: z.number(),
    complete: z.number(),
    rate: z.number().nullable(),
    interval,
  }),
  /** CSAT: share of 4 and 5; CES: mean of 1 to 7; NPS: −1 to 1. Intervals of 95 %. */
  scores: z.array(
    z.object({
      question: z.string(),
      scale,
      answers: z.number(),
      value: z.number().nullable(),
      interval,
    }),
  ),
});
export type SurveyRow = z.infer<typeof surveyRow>;

export const surveysAnswer = z.object({
  timeZone: z.string(),
  /** Whether more was kept than is counted here. */
  truncated: z.boolean(),
  total: surveyRow,
  days: z.array(surveyRow),
  queues: z.array(surveyRow),
  agents: z.array(surveyRow),
  distributions: z.array(
    z.object({
      question: z.string(),
      scale,
      counts: z.array(z.object({ answer: z.number(), count: z.number() })),
    }),
  ),
  /** The answers behind the figures, newest first: all of them, or the first 2,000. */
  answers: z.array(
    z.object({
      contactId: z.string(),
      at: z.number(),
      /** When the survey was offered: by its day the answer counts. */
      offeredAt: z.number(),
      question: z.string(),
      scale,
      answer: z.number(),
      queue: z.string().nullable(),
      agent: z.string().nullable(),
    }),
  ),
  answersTruncated: z.boolean(),
});
export type SurveysAnswer = z.infer<typeof surveysAnswer>;
