import * as z from 'zod';
import { severities } from '../flow/lint/finding.ts';
import { whereabouts } from '../flow/traffic/whereabouts.ts';

/** `GET /api/flows…`: flows, their traffic, and the contacts behind it. */

const day = z.iso.date('write a day as YYYY-MM-DD');

/** A day of the center’s zone; today when left out. */
export const flowDayQuery = z.object({ day: day.optional() });

export const flowContactsQuery = flowDayQuery.extend({
  block: z.string().min(1).max(256),
  /** A branch of the block, as drawings name it. */
  branch: z.string().max(1024).optional(),
  /** Only those whom an agent answered out of the block, those who are still there, or those who left the flow in it. */
  gone: z.enum(whereabouts).optional(),
});

const counted = {
  /** Contacts that entered the flow. */
  contacts: z.number(),
  /** Branches taken because something failed. */
  errors: z.number(),
  /** Contacts that left the flow for an agent in a block that doesn’t end it, as their records tell. */
  connected: z.number(),
  /** Contacts that came to such a block last and are not over, so that there is no record of them: there, or with an agent. */
  here: z.number(),
  /** Contacts that left it otherwise in such a block. */
  left: z.number(),
  /** Whether there were more contacts than were read: then these are the newest. */
  truncated: z.boolean(),
};

export const flowList = z.object({
  day: z.string(),
  flows: z.array(
    z.object({
      name: z.string(),
      /** Connect’s flow type, `MODULE` for modules. */
      type: z.string(),
      description: z.string(),
      blocks: z.number(),
      ...counted,
    }),
  ),
});
export type FlowList = z.infer<typeof flowList>;

const share = z.object({ hit: z.number(), total: z.number() });

export const flowDetail = z.object({
  name: z.string(),
  type: z.string(),
  description: z.string(),
  /** In Connect’s flow language; resources go by their names. */
  document: z.record(z.string(), z.unknown()),
  findings: z.array(
    z.object({
      rule: z.string(),
      severity: z.enum(severities),
      block: z.string().nullable(),
      message: z.string(),
      fix: z.string(),
    }),
  ),
  /** What the flow’s test cases try, by block and branch. */
  coverage: z.object({
    blocks: share,
    branches: share,
    hits: z.record(z.string(), z.record(z.string(), z.number())),
    /** The flow of the same blocks in another language whose test cases these are; null for its own, and for none. */
    as: z.string().nullable(),
  }),
});
export type FlowDetail = z.infer<typeof flowDetail>;

export const flowTrafficAnswer = z.object({
  day: z.string(),
  ...counted,
  blocks: z.array(
    z.object({
      block: z.string(),
      entered: z.number(),
      /** Several names where nothing tells the branches apart. */
      branches: z.array(
        z.object({
          names: z.array(z.string()),
          to: z.string(),
          count: z.number(),
          fault: z.boolean(),
        }),
      ),
      connected: z.number(),
      here: z.number(),
      left: z.number(),
      ended: z.number(),
      lost: z.number(),
      /** Middle time until the next block, in milliseconds; null when nobody went on. */
      usualMs: z.number().nullable(),
    }),
  ),
});
export type FlowTrafficAnswer = z.infer<typeof flowTrafficAnswer>;

export const flowContacts = z.object({
  day: z.string(),
  /** Newest first; `at` is when the contact first came to the block, in epoch seconds. */
  contacts: z.array(z.object({ contactId: z.string(), at: z.number() })),
  /** All that were found. */
  total: z.number(),
});
export type FlowContacts = z.infer<typeof flowContacts>;
