import type { JourneyStep, StepInput } from '../../core/journey/journey-step.ts';
import { logStep } from '../../core/journey/log-step.ts';
import type { Span } from '../../core/time/interval.ts';
import type { EpochSeconds } from '../../core/time/zone.ts';
import type { CenterItem, CenterItems } from './center-items.ts';
import { changeItem } from './change-item.ts';
import { instantKey } from './contact-codec.ts';

/** The steps of one contact, in order of time. */
export type Journey = {
  contactId: string;
  /** First contact of the chain. */
  initialContactId: string;
  steps: readonly JourneyStep[];
};

export type JourneyStore = {
  log(
    contact: { contactId: string; initialContactId: string },
    step: StepInput,
    now: EpochSeconds,
  ): Promise<void>;
  read(contactId: string): Promise<Journey | undefined>;
  /** Journeys whose first step lies in a span, in order, `limit` at most. */
  list(span: Span, limit?: number): Promise<Journey[]>;
};

const list = 'journeys';

/** A journey with one step or more as it is kept; all but its version. */
export function journeyItem(
  journey: Journey,
  keepDays: number,
): Omit<CenterItem<Journey>, 'version'> {
  const begun = journey.steps[0]?.at ?? 0;
  return {
    ...{ pk: `journey|${journey.contactId}`, sk: 'steps', document: journey },
    ...{ list, listAt: instantKey(begun), expiresAt: begun + keepDays * 86_400 },
  };
}

/** One item a contact. */
export const journeyStore = (items: CenterItems, keepDays: number): JourneyStore => ({
  async log({ contactId, initialContactId }, step, now) {
    await changeItem<Journey>(items, [`journey|${contactId}`, 'steps'], (journey) => {
      const before = journey?.steps ?? [];
      const steps = logStep(before, step, now);
      if (steps === before) return null;
      const { pk, sk, ...content } = journeyItem({ contactId, initialContactId, steps }, keepDays);
      return content;
    });
  },

  async read(contactId) {
    return (await items.get<Journey>(`journey|${contactId}`, 'steps'))?.document;
  },

  async list({ from, to }, limit) {
    const range = { from: instantKey(from), to: instantKey(to), ...(limit ? { limit } : {}) };
    return (await items.list<Journey>(list, range)).map(({ document }) => document);
  },
});
