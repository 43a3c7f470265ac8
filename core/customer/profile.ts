import * as z from 'zod';
import { languages } from '../languages.ts';

/** A customer as the center knows them; whatever is unknown is left out. */
export const profileSchema = z.strictObject({
  /** The customer's own number with the company (CRM); what they key in to identify themselves. */
  customerId: z.string().trim().min(1).max(255),
  name: z.string().trim().min(1).max(255).optional(),
  /** What they chose; the language of their last contact comes first where that is known. */
  language: z.enum(languages).optional(),
  /** Any word that flows compare, for example `gold`. */
  tier: z.string().trim().min(1).max(64).optional(),
  /** Telephone numbers in E.164 from which they call. */
  numbers: z
    .array(
      z.string().regex(/^\+[1-9]\d{1,14}$/, 'write the number in E.164, for example +34910000000'),
    )
    .max(5)
    .default([]),
});

export type Profile = z.output<typeof profileSchema>;

/** Takes what a CRM says of a customer in place of what it said before; answers the version, which only a change raises. */
export type ProfileWriter = { save(profile: Profile): Promise<number> };
