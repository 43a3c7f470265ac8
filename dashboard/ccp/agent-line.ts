import type { CallerFacts } from '../../core/customer/caller-facts.ts';

/** `after`: the conversation is over, its work is not; `over`: missed, refused or failed. */
export type LineStage = 'ringing' | 'talking' | 'after' | 'over';

/** A contact that an agent has in hand. */
export type LineContact = CallerFacts & {
  contactId: string;
  channel: string;
  stage: LineStage;
  queue: string | null;
  attributes: Readonly<Record<string, string>>;
};

/** What the agent who sits here does now. */
export type LineNow = {
  /** Null until somebody has signed in there, and in the workspace, whose agent is the reader. */
  agent: { name: string; status: string } | null;
  contacts: readonly LineContact[];
};

/**
 * The line between Amazon Connect and the agent at this browser: a panel in which contacts are taken, and which tells what comes in.
 * On AWS it is Connect's own control panel or the agent workspace around the dashboard, on the laptop the desk of the local Connect;
 * all else in the dashboard knows the line alone.
 */
export type AgentLine = { tell: (now: LineNow) => void };

export const nobody: LineNow = { agent: null, contacts: [] };

/** As contact records spell what Connect's libraries call a type; a promised callback is a voice contact. */
export const channelOf = (type: string): string =>
  type === 'queue_callback' ? 'VOICE' : type.toUpperCase();

const order: readonly LineStage[] = ['ringing', 'talking', 'after'];

/** The contact to know about first: what rings, else whom the agent talks to, else whose work is to be finished. */
export const inHand = ({ contacts }: LineNow): LineContact | null =>
  order.flatMap((stage) => contacts.filter((contact) => contact.stage === stage))[0] ?? null;
