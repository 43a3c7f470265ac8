import type { Language } from '../core/languages.ts';
import type { Weekday } from '../core/weekdays.ts';

/** What a caller can want from a person; each has a queue, and those without one go to support's. */
export const topics = ['sales', 'support', 'billing', 'emergency'] as const;
export type Topic = (typeof topics)[number];

/** Opening hours as they are announced; a day that is left out is closed. */
export type AnnouncedHours = {
  readonly [day in Weekday]?: readonly { readonly from: string; readonly to: string }[];
};

/** Words of a center's own, by language and name of the prompt. */
export type OwnWords = {
  readonly [language in Language]?: Readonly<Record<string, string>> | undefined;
};

/** What flows need to know of the center that they are built for. */
export interface Center {
  /** As callers hear it. */
  name: string;
  /** The first one is spoken where nothing else is known. */
  languages: readonly [Language, ...Language[]];
  /** What agents hear in whispers; the first language when left out. */
  agentLanguage?: Language;
  /** Numbers in E.164 that customers call; those of text telephones go straight to a queue. */
  numbers: readonly { number: string; language?: Language; textPhone?: boolean }[];
  /** Names of queues that show a number of their own to those whom they call. */
  ownCallerIds?: readonly string[];
  /** Names of queues by topic. */
  queues: { readonly support: string } & { readonly [topic in Topic]?: string };
  /** Words in the place of the catalogue's. */
  prompts?: OwnWords;
  openingHours: AnnouncedHours;
  /** Name of the recorded prompt that plays while callers wait. */
  music: string;
  /** Name of the Lex bot that understands why somebody calls; without it there is the keypad only. */
  bot?: string;
  /** Keys of a customer number, 6 when left out, and of an order number, 8. */
  digits?: { customer?: number; order?: number };
  callbacks?: {
    /** Calls to the customer before a callback is given up, 3 when left out. */
    attempts?: number;
    retrySeconds?: number;
    /** A callback is offered from this many minutes of expected wait on, 3 when left out. */
    fromMinutes?: number;
  };
  /** What can come of a contact: agents are asked for it after each call. Nobody is asked without any. */
  wrapUpCodes?: readonly WrapUpCode[];
}

/** Something that can come of a contact, by the labels that agents read. */
export interface WrapUpCode {
  code: string;
  label?: { readonly [language in Language]?: string | undefined };
}

/** Topics with a queue of their own. */
export const topicsOf = ({ queues }: Center): Topic[] =>
  topics.filter((topic) => queues[topic] !== undefined);

export const agentLanguageOf = ({ agentLanguage, languages: [first] }: Center): Language =>
  agentLanguage ?? first;
