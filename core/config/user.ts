import * as z from 'zod';
import { languages } from '../languages.ts';

const name = z
  .string()
  .trim()
  .normalize('NFC')
  .min(1, 'write a name')
  .max(100, 'Connect allows 100 characters');
const level = z.int('write a level from 1 to 5').min(1).max(5);

/** Proficiencies that Amazon Connect allows a user. */
const mostProficiencies = 10;

/** Somebody who works in the center, as Amazon Connect and the dashboard know them. */
export const userSchema = z
  .strictObject({
    username: z
      .string()
      .regex(
        /^[\w.-]{1,64}$|^[\w.-]+@[\w-]+(\.[\w-]+)+$/,
        'write letters, digits, _ . and -, or an e-mail address',
      )
      .max(64, 'Connect allows 64 characters'),
    firstName: name,
    lastName: name,
    /** Where a forgotten password is reset; not with SAML, where the company's sign-in does it. */
    email: z.email('write an e-mail address').optional(),
    /** Name of an entry of `agentGroups`: what they take, and their team. */
    group: z.string(),
    role: z.enum(['agent', 'supervisor']).default('agent'),
    /** How well they speak, 1 to 5; the languages of the group at 5 when left out. */
    languages: z.partialRecord(z.enum(languages), level).optional(),
    /** What else they are good at, 1 to 5, by names of your own. */
    skills: z.record(z.string().trim().min(1).max(64), level).default({}),
    /** Whether colleagues can transfer to them by a quick connect. */
    quickConnect: z.boolean().default(false),
  })
  .refine(
    ({ languages: spoken = {}, skills }) =>
      Object.keys(spoken).length + Object.keys(skills).length <= mostProficiencies,
    `languages and skills together are ${mostProficiencies} at most`,
  );

export type UserConfig = z.output<typeof userSchema>;
