import * as z from 'zod';
import { channels } from '../flow/document/flow-type.ts';
import { languages } from '../languages.ts';

/**
 * What the pages "phone" and "agent's desk" and the local center say to each other. Every WebSocket message is one JSON object
 * with a `type`; unknown types are to be ignored. Instants are milliseconds since 1970 by the center's clock, which runs faster
 * than the wall's where `--speed` says so: `atMs` of a message is now.
 */

export const channel = z.enum(channels);
export const phase = z.enum([
  'scheduled',
  'dialling',
  'flow',
  'queued',
  'ringing',
  'joining',
  'connected',
  'hold',
  'after-contact-work',
  'ended',
]);
export const statusType = z.enum(['ROUTABLE', 'CUSTOM', 'OFFLINE']);

/** Answer of `GET /local/center`. */
export const localCenter = z.object({
  name: z.string(),
  nowMs: z.number(),
  /** Center seconds a second. */
  speed: z.number(),
  /** Whether synthetic customers and agents are at work. */
  busy: z.boolean(),
  numbers: z.array(
    z.object({
      /** E.164; of written channels an address or a name. */
      number: z.string(),
      language: z.enum(languages).nullable(),
      label: z.string().nullable(),
    }),
  ),
  queues: z.array(z.object({ name: z.string(), channels: z.array(channel) })),
  agents: z.array(
    z.object({
      /** User name: what logs in. */
      agent: z.string(),
      name: z.string(),
      group: z.string(),
      queues: z.array(z.string()),
      loggedIn: z.boolean(),
      /** A person is at this desk. */
      taken: z.boolean(),
    }),
  ),
  statuses: z.array(z.object({ name: z.string(), type: statusType })),
  /** What can come of a contact; their labels are in `/api/center`. */
  wrapUpCodes: z.array(z.object({ code: z.string(), queues: z.array(z.string()).optional() })),
  /** Some customers to call as. */
  customers: z.array(z.object({ number: z.string(), name: z.string() })),
});
export type LocalCenter = z.output<typeof localCenter>;

/** Body of an answer with a status of 400 and above; codes are for pages to translate. */
export const localProblem = z.object({ code: z.string(), message: z.string() });
export type LocalProblem = z.output<typeof localProblem>;

export const refused = z.object({
  type: z.literal('refused'),
  atMs: z.number(),
  /** `CenterProblem.code`, or `invalid-message`. */
  code: z.string(),
  message: z.string(),
});

/** Words that the center's prompts, the agent or the customer say; on written channels, write. */
export const heard = z.object({
  type: z.literal('heard'),
  atMs: z.number(),
  contactId: z.string(),
  /** `agent` is, at a desk, whoever sits there, and `colleague` any other agent or a supervisor who has joined. */
  by: z.enum(['center', 'agent', 'customer', 'colleague']),
  text: z.string(),
  /** Begins then, which can lie ahead, and takes so long; 0 on written channels. */
  startsMs: z.number(),
  lastsMs: z.number(),
  /** For a synthetic voice: `es-ES`, as the words name it or the voice that the flow has set speaks; null where neither says. */
  language: z.string().nullable(),
});

/** What is being said ends now; what was still to come is not said. */
export const silence = z.object({
  type: z.literal('silence'),
  atMs: z.number(),
  contactId: z.string(),
});
