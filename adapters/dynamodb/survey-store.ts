import type { GivenAnswer } from '../../core/survey/given-answer.ts';
import type { Scale } from '../../core/survey/survey-answer.ts';
import type { Span } from '../../core/time/interval.ts';
import type { CenterItem, CenterItems } from './center-items.ts';
import { changeItem } from './change-item.ts';
import { instantKey } from './contact-codec.ts';

export type SurveyStore = {
  /** Keeps an answer; of several to one question after one contact the last stands. */
  save(answer: GivenAnswer): Promise<void>;
  /** Answers about one contact. */
  about(contactId: string): Promise<GivenAnswer[]>;
  /** Answers of a scale that were given in a span, in order, `limit` at most. */
  list(scale: Scale, span: Span, limit?: number): Promise<GivenAnswer[]>;
};

const listOf = (scale: Scale) => `survey|${scale}`;

/** An answer as it is kept; all but its version. */
export const answerItem = (
  answer: GivenAnswer,
  keepDays: number,
): Omit<CenterItem<GivenAnswer>, 'version'> => ({
  ...{ pk: `survey|${answer.contactId}`, sk: answer.question, document: answer },
  ...{ list: listOf(answer.scale), listAt: instantKey(answer.at) },
  expiresAt: answer.at + keepDays * 86_400,
});

/** One item a contact and question. */
export const surveyStore = (items: CenterItems, keepDays: number): SurveyStore => ({
  async save(answer) {
    const { pk, sk, ...content } = answerItem(answer, keepDays);
    await changeItem<GivenAnswer>(items, [pk, sk], (before) =>
      before?.answer === answer.answer && before.scale === answer.scale ? null : content,
    );
  },

  async about(contactId) {
    const found = await items.within<GivenAnswer>(`survey|${contactId}`);
    return found.map(({ document }) => document);
  },

  async list(scale, { from, to }, limit) {
    const range = { from: instantKey(from), to: instantKey(to), ...(limit ? { limit } : {}) };
    const found = await items.list<GivenAnswer>(listOf(scale), range);
    return found.map(({ document }) => document);
  },
});
