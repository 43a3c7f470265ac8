import * as z from 'zod';
import type { EpochSeconds } from '../time/zone.ts';

/** One thing that happened in a menu or task of self-service. */
export type JourneyStep = {
  /** The menu or task, named by the flow. */
  task: string;
  step: 'entered' | 'finished' | 'left';
  /** Which time the caller was in this task: 1 for the first. */
  n: number;
  /** Why the caller left; empty when the flow doesn't say. */
  reason: string;
  at: EpochSeconds;
};

const word = z.string().trim().min(1).max(64);

/** A step as a flow hands it on; without `n` the steps so far say which time it is. */
export const stepSchema = z.object({
  task: word,
  step: z.enum(['entered', 'finished', 'left']),
  reason: z.string().trim().max(64).default(''),
  n: z
    .string()
    .regex(/^\d{0,4}$/)
    .transform((digits) => Number(digits) || undefined)
    .optional(),
});

export type StepInput = z.output<typeof stepSchema>;
