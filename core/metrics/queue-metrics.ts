import { type Counts, countOf, histogramOf } from './counts.ts';
import { type Histogram, quantile, thresholdEdges } from './histogram.ts';
import {
  type Metric,
  type MetricSettings,
  mean,
  type Opens,
  ratio,
  share,
  total,
  within,
} from './metric.ts';

const answeredIn = (counts: Counts, limit: number) => within(counts, 'answerWaits', limit);
const abandonedIn = (counts: Counts, limit: number) => within(counts, 'abandonWaits', limit);
const removedIn = (counts: Counts, limit: number) =>
  answeredIn(counts, limit) + abandonedIn(counts, limit) + within(counts, 'otherWaits', limit);

/** Every wait that ended, however it ended. */
function allWaits(counts: Counts): Histogram {
  const sum = new Map<number, number>();
  for (const name of ['answerWaits', 'abandonWaits', 'otherWaits'] as const)
    for (const [bin, count] of histogramOf(counts, name)) sum.set(bin, (sum.get(bin) ?? 0) + count);
  return sum;
}

const inTime = (
  definition: string,
  formula: string,
  part: (counts: Counts, settings: MetricSettings) => number,
  whole: (counts: Counts, settings: MetricSettings) => number,
  opens: Opens['contacts'],
  connect?: string,
): Metric => ({
  unit: 'share',
  better: 'up',
  ...(connect ? { connect } : {}),
  definition,
  formula,
  value: (counts, settings) => ratio(part(counts, settings), whole(counts, settings)),
  opens: {
    contacts: opens,
    of: whole,
    counted: (one, settings) => part(one, settings) > 0,
  },
});

const waitPercentile = (of: number, definition: string): Metric => ({
  unit: 'seconds',
  better: 'down',
  definition,
  formula: `P${of * 100}(answerWaits, abandonWaits, otherWaits)`,
  value: (counts) => quantile(allWaits(counts), of),
  opens: { contacts: 'removedFromQueue', quantile: true },
});

/** What came, waited, was answered and in time. */
export const queueMetrics = {
  contactsCreated: total('created', 'Contacts that ended.', { connect: 'CONTACTS_CREATED' }),
  journeysStarted: total(
    'journeys',
    'Contacts that a customer began: neither a transfer nor a callback of an earlier contact, nor outbound.',
  ),
  contactsQueued: total('queued', 'Contacts that were put into a queue, counted when they ended.', {
    connect: 'CONTACTS_QUEUED',
  }),
  contactsQueuedByEnqueue: total(
    'queuedByEnqueue',
    'Contacts that were put into a queue, counted when they entered it: arrivals.',
    { connect: 'CONTACTS_QUEUED_BY_ENQUEUE' },
  ),
  contactsHandled: total('handled', 'Contacts connected to an agent, counted when they ended.', {
    connect: 'CONTACTS_HANDLED',
  }),
  contactsHandledByConnectedToAgent: total(
    'handledByAnswer',
    'Contacts connected to an agent, counted when the agent answered.',
    { connect: 'CONTACTS_HANDLED_BY_CONNECTED_TO_AGENT' },
  ),
  contactsAbandoned: total(
    'abandoned',
    'Contacts that left the queue without an agent, a callback or a transfer.',
    { better: 'down', connect: 'CONTACTS_ABANDONED' },
  ),
  abandonmentRate: share('abandoned', 'queued', 'Abandoned of queued; null when none was queued.', {
    connect: 'ABANDONMENT_RATE',
  }),
  averageAbandonTime: mean(
    'abandonSeconds',
    'abandonedWaits',
    'Mean seconds in queue of abandoned contacts; null when none was abandoned.',
    { better: null, connect: 'AVG_ABANDON_TIME' },
  ),
  averageQueueAnswerTime: mean(
    'answerSeconds',
    'answered',
    'Average speed of answer: mean seconds in queue of contacts that an agent answered; null when none was.',
    { connect: 'AVG_QUEUE_ANSWER_TIME' },
  ),
  averageQueueTime: mean(
    'removedSeconds',
    'removedFromQueue',
    'Mean seconds in queue of every contact that left it; null when none did.',
  ),
  maximumQueuedTime: {
    unit: 'seconds',
    better: 'down',
    connect: 'MAX_QUEUED_TIME',
    definition:
      'Longest time in queue, abandoned contacts included, within 2 %; null when none was queued.',
    formula: 'max(answerWaits, abandonWaits, otherWaits)',
    value: (counts) => quantile(allWaits(counts), 1),
    opens: { contacts: 'removedFromQueue', quantile: true },
  },
  medianQueueTime: waitPercentile(0.5, 'Half of all contacts waited no longer, within 2 %.'),
  queueTime80: waitPercentile(0.8, '80 % of all contacts waited no longer, within 2 %.'),
  queueTime90: waitPercentile(0.9, '90 % of all contacts waited no longer, within 2 %.'),
  queueTime95: waitPercentile(0.95, '95 % of all contacts waited no longer, within 2 %.'),
  serviceLevel: inTime(
    'Connect’s service level: contacts that left the queue within the threshold, answered or not, of those queued; null when none was queued.',
    '(answered < T + abandoned < T + otherwise left < T) ÷ queued',
    (counts, { thresholdSeconds }) => removedIn(counts, thresholdSeconds),
    (counts) => countOf(counts, 'queued'),
    'queued',
    'SERVICE_LEVEL',
  ),
  serviceLevelAnsweredOfOffered: inTime(
    'Answered within the threshold, of those queued: every abandon counts against it.',
    'answered < T ÷ queued',
    (counts, { thresholdSeconds }) => answeredIn(counts, thresholdSeconds),
    (counts) => countOf(counts, 'queued'),
    'queued',
  ),
  serviceLevelExcludingShortAbandons: inTime(
    'Answered within the threshold, of those queued without the abandons shorter than the configured few seconds.',
    'answered < T ÷ (queued − abandoned < short)',
    (counts, { thresholdSeconds }) => answeredIn(counts, thresholdSeconds),
    (counts, { shortAbandonSeconds }) =>
      countOf(counts, 'queued') - abandonedIn(counts, shortAbandonSeconds),
    'queued',
  ),
  serviceLevelAnsweredOrLateAbandoned: inTime(
    'Answered within the threshold, of those answered or abandoned after it.',
    'answered < T ÷ (answered + abandoned ≥ T)',
    (counts, { thresholdSeconds }) => answeredIn(counts, thresholdSeconds),
    (counts, { thresholdSeconds }) =>
      countOf(counts, 'answered') +
      countOf(counts, 'abandonedWaits') -
      abandonedIn(counts, thresholdSeconds),
    'queued',
  ),
  serviceLevelAbandonedInTime: inTime(
    'Answered or abandoned within the threshold, of those queued: an abandon within it counts for it.',
    '(answered < T + abandoned < T) ÷ queued',
    (counts, { thresholdSeconds }) =>
      answeredIn(counts, thresholdSeconds) + abandonedIn(counts, thresholdSeconds),
    (counts) => countOf(counts, 'queued'),
    'queued',
  ),
  serviceLevelOfAnswered: inTime(
    'Answered within the threshold, of those answered: abandons count neither way; null when none was answered.',
    'answered < T ÷ answered',
    (counts, { thresholdSeconds }) => answeredIn(counts, thresholdSeconds),
    (counts) => countOf(counts, 'answered'),
    'answered',
  ),
  contactsRemovedFromQueueInThreshold: {
    unit: 'count',
    better: null,
    connect: 'CONTACTS_REMOVED_FROM_QUEUE_IN_X',
    definition: 'Contacts that left the queue within the threshold.',
    formula: 'answered < T + abandoned < T + otherwise left < T',
    value: (counts, { thresholdSeconds }) => removedIn(counts, thresholdSeconds),
    opens: {
      contacts: 'removedFromQueue',
      counted: (one, { thresholdSeconds }) => removedIn(one, thresholdSeconds) > 0,
    },
  },
  contactsAnsweredInThreshold: {
    unit: 'count',
    better: 'up',
    connect: 'SUM_CONTACTS_ANSWERED_IN_X',
    definition: 'Contacts answered within the threshold.',
    formula: 'answered < T',
    value: (counts, { thresholdSeconds }) => answeredIn(counts, thresholdSeconds),
    opens: {
      contacts: 'answered',
      counted: (one, { thresholdSeconds }) => answeredIn(one, thresholdSeconds) > 0,
    },
  },
  contactsAbandonedInThreshold: {
    unit: 'count',
    better: null,
    connect: 'SUM_CONTACTS_ABANDONED_IN_X',
    definition: 'Contacts abandoned within the threshold.',
    formula: 'abandoned < T',
    value: (counts, { thresholdSeconds }) => abandonedIn(counts, thresholdSeconds),
    opens: {
      contacts: 'abandoned',
      counted: (one, { thresholdSeconds }) => abandonedIn(one, thresholdSeconds) > 0,
    },
  },
  contactsResolvedInThreshold: {
    unit: 'count',
    better: 'up',
    connect: 'CONTACTS_RESOLVED_IN_X',
    definition:
      'Contacts whose work was over, after-contact work included, within the threshold from their start; null for thresholds between the usual ones.',
    formula: 'resolved < T',
    value: (counts, { thresholdSeconds }) =>
      thresholdEdges.includes(thresholdSeconds)
        ? within(counts, 'resolutionTimes', thresholdSeconds)
        : null,
    opens: {
      contacts: 'created',
      counted: (one, { thresholdSeconds }) => within(one, 'resolutionTimes', thresholdSeconds) > 0,
    },
  },
  contactsDisconnectedInQueue: total('disconnectedInQueue', 'Contacts that ended while in queue.', {
    better: 'down',
    connect: 'SUM_CONTACTS_DISCONNECTED',
  }),
} as const satisfies Record<string, Metric>;
