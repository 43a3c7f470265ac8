import { wrapUpCodeAttribute } from '../config/wrap-up-codes.ts';
import { type ContactFacts, factsOf } from '../contact/contact-facts.ts';
import type { ContactRecord } from '../contact/contact-record.ts';
import { type Day, dayOf, type EpochSeconds } from '../time/zone.ts';
import {
  type Anchor,
  type Counter,
  counters,
  type Distribution,
  distributions,
} from './counters.ts';
import type { Counts } from './counts.ts';
import { binOf } from './histogram.ts';

/** The dimensions by which contacts are grouped; `-` where a contact has none. */
export type TallyKeys = {
  channel: string;
  queue: string;
  agent: string;
  initiationMethod: string;
  contactType: string;
  dialledNumber: string;
  disconnectReason: string;
  wrapUpCode: string;
};

/**
 * All that one version of a contact record counts: where (keys), when (instants and the center's days) and what
 * (counters by the instant at which they count). A pure function of record and configuration, kept beside the
 * contact, so that a newer version can take exactly this back.
 */
export type Tally = {
  keys: TallyKeys;
  initiatedAt: EpochSeconds;
  instants: Record<Anchor, EpochSeconds | null>;
  /** Days in the center's zone, as configured when this was counted. */
  days: Record<Anchor, Day | null>;
  counts: Record<Anchor, Counts>;
};

export type TallySettings = {
  timeZone: string;
  /** The contact attribute that holds the contact type. */
  contactTypeAttribute: string;
};

/** The key of contacts that lack a dimension: never queued, no agent, no type. */
export const none = '-';

/** What a record counts. Contacts of Connect's own tests and contacts that have not ended count nothing yet at their end. */
export function tallyOf(record: ContactRecord, settings: TallySettings): Tally {
  const facts = factsOf(record);
  const instants = {
    disconnect: facts.disconnectedAt,
    enqueue: facts.enqueuedAt,
    answer: facts.answeredAt,
  };
  return {
    keys: keysOf(facts, record.Attributes ?? {}, settings),
    initiatedAt: facts.initiatedAt,
    instants,
    days: {
      disconnect: dayAt(instants.disconnect, settings.timeZone),
      enqueue: dayAt(instants.enqueue, settings.timeZone),
      answer: dayAt(instants.answer, settings.timeZone),
    },
    counts: countsOf(facts, instants),
  };
}

const dayAt = (instant: EpochSeconds | null, timeZone: string) =>
  instant === null ? null : dayOf(instant, timeZone);

/** Longer values are cut: a key of three parts must fit a sort key of 1,024 bytes, escaped and in UTF-8. */
const longestKeyPart = 100;
const surrogates = /[\ud800-\udfff]/;
const loneSurrogates = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A value as a key: absent and empty ones are `-`, long ones cut, half characters replaced. */
function keyPart(value: string | null | undefined): string {
  if (!value) return none;
  const cut = value.length > longestKeyPart ? value.slice(0, longestKeyPart) : value;
  return surrogates.test(cut) ? cut.replace(loneSurrogates, '\ufffd') : cut;
}

const keysOf = (
  facts: ContactFacts,
  attributes: NonNullable<ContactRecord['Attributes']>,
  { contactTypeAttribute }: TallySettings,
): TallyKeys => ({
  channel: keyPart(facts.channel),
  queue: keyPart(facts.queueId),
  agent: keyPart(facts.agentId),
  initiationMethod: keyPart(facts.initiationMethod),
  contactType: keyPart(attributes[contactTypeAttribute]),
  dialledNumber: keyPart(facts.dialledNumber),
  disconnectReason: keyPart(facts.disconnectReason),
  wrapUpCode: keyPart(attributes[wrapUpCodeAttribute]),
});

const counterList = Object.values(counters) as Counter[];
const distributionList = (Object.values(distributions) as Distribution[]).map((distribution) => ({
  ...distribution,
  binCodes: distribution.edges.map((_, bin) => `${distribution.code}${bin}`),
}));

function countsOf(
  facts: ContactFacts,
  instants: Record<Anchor, EpochSeconds | null>,
): Record<Anchor, Counts> {
  const counts: Record<Anchor, Counts> = { disconnect: {}, enqueue: {}, answer: {} };
  if (facts.isTest) return counts;
  for (const { code, at, of } of counterList) {
    const value = instants[at] === null ? 0 : Number(of(facts));
    if (value !== 0) counts[at][code] = value;
  }
  if (instants.disconnect === null) return counts;
  for (const { edges, binCodes, of } of distributionList) {
    const seconds = of(facts);
    if (seconds !== null) counts.disconnect[binCodes[binOf(seconds, edges)] as string] = 1;
  }
  return counts;
}
