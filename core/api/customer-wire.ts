import * as z from 'zod';
import { profileSchema } from '../customer/profile.ts';
import { languages } from '../languages.ts';
import { contactList } from './wire.ts';

/** What the HTTP API says of customers. Instants are epoch seconds. */

const sighting = z.object({ name: z.string(), at: z.number() });

/** What a CRM tells of a customer: all of it, so that what is left out is forgotten. */
export const profileBody = profileSchema.omit({ customerId: true });
export const profileAnswer = z.object({ ...profileSchema.shape, numbers: z.array(z.string()) });

/** A customer, by their id or by a line. What isn't known is null or empty. */
export const customerDetail = z.object({
  /** As it was asked for. */
  id: z.string(),
  profile: profileAnswer.nullable(),
  /** Of the last contact that had one, else the profile's. */
  language: z.enum(languages).nullable(),
  /** Numbers and addresses from which they called, newest first. Seen, not proven to be theirs. */
  addresses: z.array(sighting),
  /** Of a line: the customers who were identified there, newest first. */
  customerIds: z.array(sighting),
  /** The last contact on each channel within a year, newest first, and how many of the latest contacts there were. */
  channels: z.array(
    z.object({
      channel: z.string(),
      lastAt: z.number(),
      lastContactId: z.string(),
      contacts: z.number(),
    }),
  ),
  /** Of those that they began; null with fewer than 3. */
  preferredChannel: z.string().nullable(),
  /** 0 to 23 in the center's zone; null with fewer than 3. */
  preferredHour: z.number().nullable(),
  /** A promise to call them back; `at` is null when it is due as soon as it is their turn. */
  openCallback: z.object({ at: z.number().nullable() }).nullable(),
  /** Contacts over all channels and known lines, newest first, page by page. */
  history: contactList,
});
export type CustomerDetail = z.infer<typeof customerDetail>;
export type ProfileAnswer = z.infer<typeof profileAnswer>;
