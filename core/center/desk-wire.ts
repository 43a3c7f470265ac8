import * as z from 'zod';
import { channel, heard, phase, refused, silence, statusType } from './local-wire.ts';

/** What the page "agent's desk" and the local center say to each other; see `local-wire.ts`. */

const contactState = z.enum([
  'INCOMING',
  'PENDING',
  'CONNECTING',
  'CONNECTED',
  'CONNECTED_ONHOLD',
  'PAUSED',
  'MISSED',
  'REJECTED',
  'ERROR',
  'ENDED',
]);
const monitoring = z.enum(['SILENT_MONITOR', 'BARGE']);

/** Body of `POST /local/desk/login`: a person takes this agent's desk, from the synthetic agent where one sits there. */
export const deskLogin = z.object({ agent: z.string().min(1) });
/** Its answer, 201; 409 `desk-taken` when another person sits there. `WS /local/desk/{agent}` follows. */
export const deskLoginAnswer = z.object({ agent: z.string(), name: z.string() });

const pastContact = z.object({
  contactId: z.string(),
  atMs: z.number(),
  channel: z.string(),
  queue: z.string().nullable(),
  agent: z.string().nullable(),
  contactType: z.string().nullable(),
  wrapUpCode: z.string().nullable(),
  wrapUpNote: z.string().nullable(),
  /** Answered by an agent, gave up, or needed none. */
  outcome: z.enum(['answered', 'abandoned', 'no-agent']),
});

const deskContact = z.object({
  contactId: z.string(),
  channel,
  initiationMethod: z.string(),
  /** What it is to this agent. CONNECTING and INCOMING ring; ENDED is after-contact work; MISSED, REJECTED, ERROR wait for `finish`. */
  state: contactState,
  sinceMs: z.number(),
  /** Until when it rings here; null when it doesn't ring. */
  ringsUntilMs: z.number().nullable(),
  queue: z.string().nullable(),
  /** How long the customer waited in the queue. */
  waitedSeconds: z.number().nullable(),
  customer: z.object({
    /** The number or address; null when withheld. */
    address: z.string().nullable(),
    name: z.string().nullable(),
    customerId: z.string().nullable(),
    language: z.string().nullable(),
    tier: z.string().nullable(),
  }),
  /** Why they call, as the flows found out. */
  reason: z.string().nullable(),
  /** What they tried before, in the flows. */
  tried: z.string().nullable(),
  attributes: z.record(z.string(), z.string()),
  /** What a task is about; null for what is none. */
  task: z
    .object({
      name: z.string(),
      text: z.string(),
      /** Path of the voicemail that it was made of, to listen to; null without one. */
      recording: z.string().nullable(),
    })
    .nullable(),
  /** Earlier contacts of the customer, newest first; empty until they were read. */
  history: z.array(pastContact),
  /** The other side of a warm transfer or conference; null without one. */
  other: z.object({ contactId: z.string(), to: z.string(), phase, joined: z.boolean() }).nullable(),
  /** On a supervisor's own leg: what they listen to and how, and what they may; null on all others. */
  monitoring: z
    .object({ contactId: z.string(), state: monitoring, allowed: z.array(monitoring) })
    .nullable(),
});
export type LocalDeskContact = z.output<typeof deskContact>;

/** From the center to an agent's desk, `WS /local/desk/{agent}`. */
export const deskMessage = z.discriminatedUnion('type', [
  /** The whole desk, whenever something on it has changed and every few seconds. */
  z.object({
    type: z.literal('desk'),
    atMs: z.number(),
    state: z.object({
      agent: z.string(),
      loggedIn: z.boolean(),
      status: z.object({ name: z.string(), type: statusType, sinceMs: z.number() }),
      /** Chosen while on a contact; begins after it. */
      nextStatus: z.string().nullable(),
      /** What this agent says reaches nobody. */
      muted: z.boolean(),
    }),
    /** What rings here. */
    offers: z.array(deskContact),
    /** All else on the desk: conversations, after-contact work, what was missed. */
    contacts: z.array(deskContact),
    queues: z.array(
      z.object({
        name: z.string(),
        waiting: z.number(),
        oldestSinceMs: z.number().nullable(),
        available: z.number(),
        staffed: z.number(),
        /** Whether the agent's routing profile has it. */
        mine: z.boolean(),
      }),
    ),
  }),
  /** Whispers, and what is said in a conversation. */
  heard,
  silence,
  refused,
  /** Somebody else took the desk, or it was left; the socket closes after it. */
  z.object({ type: z.literal('left'), atMs: z.number() }),
]);
export type DeskMessage = z.output<typeof deskMessage>;

const onContact = { contactId: z.string() };

/** Where an agent sends a contact. */
export const transferTarget = z.union([
  z.object({ queue: z.string() }),
  z.object({ agent: z.string() }),
  z.object({ number: z.string() }),
]);

/** From an agent's desk to the center. */
export const deskAct = z.discriminatedUnion('type', [
  z.object({ type: z.literal('accept'), ...onContact }),
  z.object({ type: z.literal('reject'), ...onContact }),
  z.object({ type: z.literal('hold'), ...onContact }),
  z.object({ type: z.literal('resume'), ...onContact }),
  z.object({ type: z.literal('say'), ...onContact, words: z.string().min(1).max(1024) }),
  z.object({ type: z.literal('hangUp'), ...onContact }),
  z.object({
    type: z.literal('transfer'),
    ...onContact,
    to: transferTarget,
    how: z.enum(['warm', 'cold']).default('warm'),
  }),
  /** Brings the customer back into the conversation with the other side of a warm transfer. */
  z.object({ type: z.literal('conference'), ...onContact }),
  z.object({ type: z.literal('mute'), muted: z.boolean() }),
  z.object({ type: z.literal('status'), status: z.string() }),
  /**
   * A supervisor, logged in and with an empty desk, listens to any contact that an agent talks on: a contact of theirs comes onto the
   * desk, and `heard` tells the words of both sides from now on. Nobody in the conversation is told. Amazon Connect has no whisper.
   */
  z.object({ type: z.literal('monitor'), ...onContact }),
  /** With the supervisor's own contact: join the conversation, so that `say` reaches both sides, or listen again; then leave it. */
  z.object({ type: z.literal('monitorState'), ...onContact, state: monitoring }),
  z.object({ type: z.literal('stopMonitoring'), ...onContact }),
  z.object({
    type: z.literal('wrapUp'),
    ...onContact,
    code: z.string().max(256),
    note: z.string().max(4096).optional(),
  }),
  /** After-contact work is done, or what was missed is cleared. */
  z.object({ type: z.literal('finish'), ...onContact }),
  /** Logs out; the synthetic agent may come back. */
  z.object({ type: z.literal('leave') }),
]);
export type DeskAct = z.output<typeof deskAct>;
