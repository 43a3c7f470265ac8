import * as z from 'zod';
import { contactDetail, contactRow } from '../api/wire.ts';

/** `GET /api/contacts/{id}/story`. Instants are epoch seconds, queues and agents the ids of other answers. */

/** How a contact of the chain belongs to the one that was asked for. */
export const relations = ['own', 'before', 'after', 'related'] as const;

const happened = { at: z.number(), contactId: z.string() };
const kind = <Kind extends string, Shape extends z.ZodRawShape>(name: Kind, shape: Shape) =>
  z.object({ kind: z.literal(name), ...happened, ...shape });

export const storyEvent = z.discriminatedUnion('kind', [
  kind('begun', { channel: z.string(), initiationMethod: z.string(), dialledNumber: z.string() }),
  /** A menu or task of self-service; `n`: which time the caller was in it. */
  kind('step', {
    task: z.string(),
    step: z.enum(['entered', 'finished', 'left']),
    n: z.number(),
    reason: z.string(),
  }),
  /** Blocks of one flow in the order in which the contact came by, where the flow log is kept. */
  kind('flow', {
    flow: z.string(),
    blocks: z.array(z.object({ at: z.number(), block: z.string(), result: z.string().nullable() })),
    /** More than are told here. */
    more: z.number(),
  }),
  kind('queued', { queue: z.string() }),
  /** Out of the queue, to no agent. */
  kind('unqueued', { queue: z.string(), waitSeconds: z.number() }),
  kind('answered', {
    agent: z.string(),
    /** Null when it was in no queue. */
    waitSeconds: z.number().nullable(),
    talkSeconds: z.number().nullable(),
    holds: z.number(),
    holdSeconds: z.number(),
    longestHoldSeconds: z.number().nullable(),
  }),
  /** To another contact of the chain, or to a number outside. */
  kind('transferred', { to: z.string().nullable(), address: z.string().nullable() }),
  kind('ended', { reason: z.string().nullable(), abandoned: z.boolean() }),
  /** After-contact work; the code and note are those of the newest record. */
  kind('wrappedUp', {
    agent: z.string().nullable(),
    seconds: z.number().nullable(),
    code: z.string().nullable(),
    note: z.string().nullable(),
  }),
  kind('survey', {
    question: z.string(),
    scale: z.enum(['csat', 'ces', 'nps']),
    answer: z.number(),
  }),
  /** `callAt`: when the customer is or was to be called; null = when it is their turn. */
  kind('callbackAsked', {
    callbackId: z.string(),
    queue: z.string(),
    reason: z.string(),
    callAt: z.number().nullable(),
    state: z.string(),
  }),
  kind('callbackTried', {
    callbackId: z.string(),
    callId: z.string().nullable(),
    outcome: z.enum(['reached', 'unreached', 'refused', 'unknown']).nullable(),
  }),
  kind('callbackClosed', { callbackId: z.string(), ending: z.string() }),
  /** A message left; `text` null while there is none, or for the reason in `problem`. */
  kind('voicemail', {
    text: z.string().nullable(),
    language: z.string().nullable(),
    problem: z.enum(['not-recorded', 'failed', 'timed-out']).nullable(),
    audio: z.string().nullable(),
    taskId: z.string().nullable(),
  }),
]);
export type StoryEvent = z.infer<typeof storyEvent>;

export const storyAnswer = contactDetail.extend({
  /** The contacts that one matter went through, in order of time; of an agent only their own. */
  legs: z.array(contactRow.extend({ relation: z.enum(relations) })),
  /** Whether the chain goes on beyond what was read. */
  chainTruncated: z.boolean(),
  /** In order of time, over all legs. */
  events: z.array(storyEvent),
  /** Contacts that the customer had before the first leg, newest first; none for agents. */
  earlier: z.array(contactRow),
  /** Whether there are more than these. */
  earlierTruncated: z.boolean(),
});
export type StoryAnswer = z.infer<typeof storyAnswer>;
export type StoryLeg = StoryAnswer['legs'][number];
