import type { Scale } from '../../../core/survey/survey-answer.ts';
import type { Format } from '../../format/format.ts';

type Question = { question: string; scale: Scale };

/** The scale’s own name where the question has no other. */
export const questionName = ({ question, scale }: Question): string =>
  question.toLowerCase() === scale ? scale.toUpperCase() : `${question} (${scale.toUpperCase()})`;

/** CSAT as a share, CES as a mean of 1 to 7, NPS from −100 to 100. */
export const showScore =
  (scale: Scale, format: Format) =>
  (value: number): string => {
    if (scale === 'csat') return format.share(value);
    return format.count(scale === 'nps' ? Math.round(value * 100) : value);
  };

export const questionKey = ({ question, scale }: Question): string => `${scale}|${question}`;
