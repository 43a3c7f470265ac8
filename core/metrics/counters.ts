import type { ContactFacts } from '../contact/contact-facts.ts';
import { binEdges, thresholdEdges } from './histogram.ts';

/*
 * What is counted of a contact. A counter is a whole number that adds over contacts and can be taken back: counts and
 * sums of seconds here, histogram bins in `distributions`. Averages, rates and percentiles are made of them in
 * metrics.ts. To add a counter, add a line; `code` is its name in the table, so it never changes its meaning.
 */

/** The instant at which a counter counts. Connect counts at the end, except where its name says "by …". */
export type Anchor = 'disconnect' | 'enqueue' | 'answer';

export type Counter = {
  code: string;
  at: Anchor;
  of: (facts: ContactFacts) => number | boolean;
};

const queued = (c: ContactFacts) => c.enqueuedAt !== null;
const handled = (c: ContactFacts) => c.answeredAt !== null;
const waited = (c: ContactFacts) => queued(c) && c.queueSeconds !== null;
const answered = (c: ContactFacts) => handled(c) && waited(c);
/** Left by transfer while in queue. */
const leftQueue = (c: ContactFacts) =>
  c.transferredAt !== null &&
  (c.preDisconnectState !== null ? c.preDisconnectState === 'IN_QUEUE' : queued(c) && !handled(c));
const leftAgent = (c: ContactFacts) => c.transferredAt !== null && !leftQueue(c);
const inQueueAtEnd = (c: ContactFacts) =>
  c.preDisconnectState !== null
    ? c.preDisconnectState === 'IN_QUEUE'
    : queued(c) && !handled(c) && !c.hasNext;

/** `Enq` and neither agent, next contact nor completed transfer out of the queue. */
export const abandoned = (c: ContactFacts) =>
  queued(c) && !handled(c) && !c.hasNext && !(inQueueAtEnd(c) && c.transferredAt !== null);

const activeSeconds = (c: ContactFacts) =>
  (c.interactionSeconds ?? 0) + (c.holdSeconds ?? 0) + (c.afterContactWorkSeconds ?? 0);

/** Interaction, hold, after-contact work and pause together; null when all are. Connect's AVG_HANDLE_TIME. */
export function handleSeconds(c: ContactFacts): number | null {
  const known =
    c.interactionSeconds ?? c.holdSeconds ?? c.afterContactWorkSeconds ?? c.pauseSeconds;
  return known === null ? null : activeSeconds(c) + (c.pauseSeconds ?? 0);
}

const after = (from: number, to: number | null) => (to === null ? 0 : Math.max(0, to - from));

/** From initiation to the end of after-contact work or of the contact, whichever is later. */
const resolutionSeconds = (c: ContactFacts) =>
  after(c.initiatedAt, Math.max(c.afterContactWorkEndedAt ?? 0, c.disconnectedAt ?? 0));

const flowMethods = new Set(['INBOUND', 'TRANSFER', 'QUEUE_TRANSFER', 'API']);
const customerMethods = new Set(['INBOUND', 'API', 'WEBRTC_API']);
const incomingMethods = new Set(['INBOUND', 'TRANSFER', 'QUEUE_TRANSFER']);

/** Seconds in flows before the queue (Connect's SUM_CONTACT_FLOW_TIME). */
function flowSeconds(c: ContactFacts): number {
  if (c.connectedToSystemAt === null || !flowMethods.has(c.initiationMethod)) return 0;
  return after(c.connectedToSystemAt, c.enqueuedAt ?? c.transferredAt ?? c.disconnectedAt);
}

const selfService = (c: ContactFacts) =>
  c.initiationMethod === 'INBOUND' &&
  !queued(c) &&
  !handled(c) &&
  c.agentId === null &&
  c.transferredAt === null &&
  !c.hasNext;

const dialledCallback = (c: ContactFacts) =>
  c.initiationMethod === 'CALLBACK_CUSTOMER_FIRST_DIALED' &&
  handled(c) &&
  c.connectedToSystemAt !== null;

const handledBy = (methods: Set<string>) => (c: ContactFacts) =>
  handled(c) && methods.has(c.initiationMethod);

const end = 'disconnect' as const;

export const counters = {
  created: { code: 'cr', at: end, of: () => 1 },
  /** A customer began a journey: came of their own accord, not as a transfer or callback of another contact. */
  journeys: {
    code: 'jo',
    at: end,
    of: (c) => customerMethods.has(c.initiationMethod) && !c.followsAnother,
  },
  inbound: { code: 'ci', at: end, of: (c) => c.initiationMethod === 'INBOUND' },
  queued: { code: 'qu', at: end, of: queued },
  removedFromQueue: { code: 'qr', at: end, of: waited },
  removedSeconds: { code: 'qs', at: end, of: (c) => (waited(c) ? (c.queueSeconds ?? 0) : 0) },
  handled: { code: 'ha', at: end, of: handled },
  answered: { code: 'an', at: end, of: answered },
  answerSeconds: { code: 'ans', at: end, of: (c) => (answered(c) ? (c.queueSeconds ?? 0) : 0) },
  abandoned: { code: 'ab', at: end, of: abandoned },
  abandonedWaits: { code: 'abw', at: end, of: (c) => abandoned(c) && waited(c) },
  abandonSeconds: {
    code: 'abs',
    at: end,
    of: (c) => (abandoned(c) && waited(c) ? (c.queueSeconds ?? 0) : 0),
  },
  disconnectedInQueue: { code: 'dq', at: end, of: inQueueAtEnd },
  handleContacts: { code: 'hc', at: end, of: (c) => handleSeconds(c) !== null },
  handleSeconds: { code: 'hs', at: end, of: (c) => handleSeconds(c) ?? 0 },
  activeContacts: { code: 'vc', at: end, of: (c) => activeSeconds(c) > 0 },
  activeSeconds: { code: 'vs', at: end, of: activeSeconds },
  afterContactWorkContacts: {
    code: 'wc',
    at: end,
    of: (c) => c.afterContactWorkSeconds !== null || handled(c),
  },
  afterContactWorkSeconds: { code: 'ws', at: end, of: (c) => c.afterContactWorkSeconds ?? 0 },
  /** Over a minute and over twice as long as the interaction. */
  longAfterContactWork: {
    code: 'wl',
    at: end,
    of: (c) =>
      handled(c) &&
      (c.afterContactWorkSeconds ?? 0) > Math.max(60, 2 * (c.interactionSeconds ?? 0)),
  },
  interactionContacts: {
    code: 'ic',
    at: end,
    of: (c) => c.interactionSeconds !== null && handled(c),
  },
  interactionSeconds: {
    code: 'ise',
    at: end,
    of: (c) => (handled(c) ? (c.interactionSeconds ?? 0) : 0),
  },
  holdSeconds: { code: 'os', at: end, of: (c) => (handled(c) ? (c.holdSeconds ?? 0) : 0) },
  holds: { code: 'oh', at: end, of: (c) => (handled(c) ? c.holds : 0) },
  /** On hold for a time, by this agent or, among several, by another. */
  held: {
    code: 'od',
    at: end,
    of: (c) => handled(c) && (c.holds > 0 || (c.holdSeconds ?? 0) > 0),
  },
  putOnHold: { code: 'oc', at: end, of: (c) => handled(c) && c.holds > 0 },
  holdAbandons: { code: 'ob', at: end, of: (c) => c.preDisconnectState === 'CONNECTED_ONHOLD' },
  holdAgentDisconnects: {
    code: 'oa',
    at: end,
    of: (c) =>
      c.preDisconnectState === 'CONNECTED_ONHOLD' && c.disconnectReason === 'AGENT_DISCONNECT',
  },
  holdCustomerDisconnects: {
    code: 'ou',
    at: end,
    of: (c) =>
      c.preDisconnectState === 'CONNECTED_ONHOLD' && c.disconnectReason === 'CUSTOMER_DISCONNECT',
  },
  pauseContacts: { code: 'pc', at: end, of: (c) => c.pauseSeconds !== null },
  pauseSeconds: { code: 'ps', at: end, of: (c) => c.pauseSeconds ?? 0 },
  agentHungUp: {
    code: 'ah',
    at: end,
    of: (c) => handled(c) && c.disconnectReason === 'AGENT_DISCONNECT',
  },
  handledIncoming: { code: 'hi', at: end, of: handledBy(incomingMethods) },
  handledOutbound: { code: 'ho', at: end, of: handledBy(new Set(['OUTBOUND'])) },
  handledApi: { code: 'hp', at: end, of: handledBy(new Set(['API'])) },
  handledCallback: { code: 'hk', at: end, of: handledBy(new Set(['CALLBACK'])) },
  transferredInByAgent: { code: 'ti', at: end, of: (c) => c.initiationMethod === 'TRANSFER' },
  transferredInFromQueue: {
    code: 'tq',
    at: end,
    of: (c) => c.initiationMethod === 'QUEUE_TRANSFER',
  },
  transferredOut: { code: 'tx', at: end, of: (c) => c.transferredAt !== null },
  transferredOutFromQueue: { code: 'txq', at: end, of: leftQueue },
  transferredOutExternal: {
    code: 'txe',
    at: end,
    of: (c) => leftAgent(c) && c.transferredOutside,
  },
  transferredOutInternal: {
    code: 'txi',
    at: end,
    of: (c) => leftAgent(c) && !c.transferredOutside,
  },
  /** The part of them that an agent had handled. */
  transferredOutHandled: { code: 'txh', at: end, of: (c) => leftAgent(c) && handled(c) },
  callbackRetries: { code: 'kr', at: end, of: (c) => c.retriesCallback },
  callbackWaits: { code: 'kc', at: end, of: (c) => c.callbackQueueSeconds !== null },
  callbackWaitSeconds: { code: 'ks', at: end, of: (c) => c.callbackQueueSeconds ?? 0 },
  callbackConnections: { code: 'lc', at: end, of: dialledCallback },
  callbackConnectionSeconds: {
    code: 'ls',
    at: end,
    of: (c) => (dialledCallback(c) ? after(c.connectedToSystemAt ?? 0, c.answeredAt) : 0),
  },
  flowSeconds: { code: 'fs', at: end, of: flowSeconds },
  resolutionSeconds: { code: 'rs', at: end, of: resolutionSeconds },
  durationSeconds: { code: 'ds', at: end, of: (c) => after(c.initiatedAt, c.disconnectedAt) },
  selfService: { code: 'ss', at: end, of: selfService },
  queuedByEnqueue: { code: 'qe', at: 'enqueue', of: queued },
  handledByAnswer: { code: 'hac', at: 'answer', of: handled },
} as const satisfies Record<string, Counter>;

export type CounterName = keyof typeof counters;

export type Distribution = {
  /** Prefix of the bins' codes: `A17` is bin 17 of the answered waits. */
  code: string;
  edges: readonly number[];
  /** Seconds to count in a bin, or null when the contact has none. */
  of: (facts: ContactFacts) => number | null;
};

/** Histograms, all counted at disconnect. */
export const distributions = {
  answerWaits: { code: 'A', edges: binEdges, of: (c) => (answered(c) ? c.queueSeconds : null) },
  abandonWaits: {
    code: 'B',
    edges: binEdges,
    of: (c) => (abandoned(c) && waited(c) ? c.queueSeconds : null),
  },
  /** Left the queue neither answered nor abandoned: callback asked for, transferred on. */
  otherWaits: {
    code: 'C',
    edges: binEdges,
    of: (c) => (waited(c) && !answered(c) && !abandoned(c) ? c.queueSeconds : null),
  },
  handleTimes: { code: 'H', edges: binEdges, of: handleSeconds },
  afterContactWorkTimes: {
    code: 'W',
    edges: binEdges,
    of: (c) => (handled(c) ? (c.afterContactWorkSeconds ?? 0) : null),
  },
  resolutionTimes: { code: 'R', edges: thresholdEdges, of: resolutionSeconds },
} as const satisfies Record<string, Distribution>;

export type DistributionName = keyof typeof distributions;
