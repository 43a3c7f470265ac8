import type { Scale, SurveyAnswer } from '../../core/survey/survey-answer.ts';
import type { Span } from '../../core/time/interval.ts';
import type { EpochSeconds } from '../../core/time/zone.ts';
import type { CenterItems } from './center-items.ts';
import { changeItem } from './change-item.ts';
import { instantKey } from './contact-codec.ts';

/** An answer with the contact that it is about. */
export type StoredAnswer = SurveyAnswer & {
  contactId: string;
  /** First contact of the chain. */
  initialContactId: string;
  /** Name of the queue; null when the contact had none. */
  queue: string | null;
  at: EpochSeconds;
};

export type SurveyStore = {
  /** Keeps an answer; of several to one question after one contact the last stands. */
  save(answer: StoredAnswer): Promise<void>;
  /** Answers of a scale that were given in a span, in order, `limit` at most. */
  list(scale: Scale, span: Span, limit?: number): Promise<StoredAnswer[]>;
};

const listOf = (scale: Scale) => `survey|${scale}`;

/** One item a contact and question. */
export const surveyStore = (items: CenterItems, keepDays: number): SurveyStore => ({
  async save(answer) {
    const { contactId, question } = answer;
    await changeItem<StoredAnswer>(items, [`survey|${contactId}`, question], (before) =>
      before?.answer === answer.answer && before.scale === answer.scale
        ? null
        : {
            document: answer,
            list: listOf(answer.scale),
            listAt: instantKey(answer.at),
            expiresAt: answer.at + keepDays * 86_400,
          },
    );
  },

  async list(scale, { from, to }, limit) {
    const range = { from: instantKey(from), to: instantKey(to), ...(limit ? { limit } : {}) };
    const found = await items.list<StoredAnswer>(listOf(scale), range);
    return found.map(({ document }) => document);
  },
});
