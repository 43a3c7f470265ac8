import type { WorldQuestion } from '../../world/answer-question.ts';

const reasons: { readonly [ask in WorldQuestion['ask']]?: string } = {
  metrics: 'Figures of queues or agents were asked for, which no test case can override.',
  percentage: 'The way was drawn by DistributeByPercentage, which no test case can override.',
};

/**
 * Why a test case may fail in another world, or on another day in Amazon Connect: answers in its call that the testing language
 * cannot override. Each reason once; none when overrides hold everything.
 */
export const leftToTheWorld = (questions: readonly WorldQuestion[]): string[] => [
  ...new Set(questions.flatMap(({ ask }) => reasons[ask] ?? [])),
];
