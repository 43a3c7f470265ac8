import { type CounterName, distributions } from './counters.ts';
import { addCounts, type Counts, countOf, histogramOf } from './counts.ts';
import { countBelow, type Histogram, quantile, thresholdEdges } from './histogram.ts';

/*
 * The metrics, by the name that the API, the dashboard and the configuration use. Each says what it means, its unit,
 * which way is good, how it is made of counters, and the contacts it opens to. To add a metric, add an entry here
 * (and, when it counts something new, a counter in counters.ts) and its words in the dashboard's catalogues.
 */

export type Unit = 'count' | 'seconds' | 'share' | 'money';

/** What a value depends on beside the counters. */
export type MetricSettings = {
  thresholdSeconds: number;
  shortAbandonSeconds: number;
  agentCostPerHour: number;
};

/**
 * The contacts that a figure counts: those in which the counter is not 0 and, where given, `of` holds; `counted` are in
 * a share's numerator.
 */
export type Opens = {
  contacts: CounterName;
  of?: (one: Counts, settings: MetricSettings) => boolean;
  counted?: (one: Counts, settings: MetricSettings) => boolean;
};

export type Metric = {
  unit: Unit;
  /** Which way is good; null where neither is. */
  better: 'up' | 'down' | null;
  /** Connect's own name, where it has one. */
  connect?: string;
  /** One sentence in English: meaning, unit, and when the value is null. */
  definition: string;
  value: (counts: Counts, settings: MetricSettings) => number | null;
  opens: Opens;
};

const ratio = (part: number, whole: number) => (whole === 0 ? null : part / whole);

const total = (counter: CounterName, definition: string, extra: Partial<Metric> = {}): Metric => ({
  unit: 'count',
  better: null,
  definition,
  value: (counts) => countOf(counts, counter),
  opens: { contacts: counter },
  ...extra,
});

const mean = (
  sum: CounterName,
  over: CounterName,
  definition: string,
  extra: Partial<Metric> = {},
): Metric => ({
  unit: 'seconds',
  better: 'down',
  definition,
  value: (counts) => ratio(countOf(counts, sum), countOf(counts, over)),
  opens: { contacts: over },
  ...extra,
});

const share = (
  part: CounterName,
  whole: CounterName,
  definition: string,
  extra: Partial<Metric> = {},
): Metric => ({
  unit: 'share',
  better: 'down',
  definition,
  value: (counts) => ratio(countOf(counts, part), countOf(counts, whole)),
  opens: { contacts: whole, counted: (one) => countOf(one, part) > 0 },
  ...extra,
});

const seconds = (
  counter: CounterName,
  over: CounterName,
  definition: string,
  connect: string,
): Metric => ({
  unit: 'seconds',
  better: null,
  connect,
  definition,
  value: (counts) => countOf(counts, counter),
  opens: { contacts: over },
});

const within = (counts: Counts, name: keyof typeof distributions, limit: number) =>
  countBelow(histogramOf(counts, name), limit, distributions[name].edges);

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

const percentile = (name: 'wait' | 'handle', of: number, definition: string): Metric => ({
  unit: 'seconds',
  better: 'down',
  definition,
  value: (counts) =>
    quantile(name === 'wait' ? allWaits(counts) : histogramOf(counts, 'handleTimes'), of),
  opens: { contacts: name === 'wait' ? 'removedFromQueue' : 'handleContacts' },
});

const inTime = (
  definition: string,
  part: (counts: Counts, settings: MetricSettings) => number,
  whole: (counts: Counts, settings: MetricSettings) => number,
  opens: Opens['contacts'],
  connect?: string,
): Metric => ({
  unit: 'share',
  better: 'up',
  ...(connect ? { connect } : {}),
  definition,
  value: (counts, settings) => ratio(part(counts, settings), whole(counts, settings)),
  opens: {
    contacts: opens,
    of: (one, settings) => whole(one, settings) > 0,
    counted: (one, settings) => part(one, settings) > 0,
  },
});

const transferredByAgent = (counts: Counts) =>
  countOf(counts, 'transferredOutInternal') + countOf(counts, 'transferredOutExternal');

export const metrics = {
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
    value: (counts) => quantile(allWaits(counts), 1),
    opens: { contacts: 'removedFromQueue' },
  },
  medianQueueTime: percentile('wait', 0.5, 'Half of all contacts waited no longer, within 2 %.'),
  queueTime80: percentile('wait', 0.8, '80 % of all contacts waited no longer, within 2 %.'),
  queueTime90: percentile('wait', 0.9, '90 % of all contacts waited no longer, within 2 %.'),
  queueTime95: percentile('wait', 0.95, '95 % of all contacts waited no longer, within 2 %.'),
  serviceLevel: inTime(
    'Connect’s service level: contacts that left the queue within the threshold, answered or not, of those queued; null when none was queued.',
    (counts, { thresholdSeconds }) => removedIn(counts, thresholdSeconds),
    (counts) => countOf(counts, 'queued'),
    'queued',
    'SERVICE_LEVEL',
  ),
  serviceLevelAnsweredOfOffered: inTime(
    'Answered within the threshold, of those queued: every abandon counts against it.',
    (counts, { thresholdSeconds }) => answeredIn(counts, thresholdSeconds),
    (counts) => countOf(counts, 'queued'),
    'queued',
  ),
  serviceLevelExcludingShortAbandons: inTime(
    'Answered within the threshold, of those queued without the abandons shorter than the configured few seconds.',
    (counts, { thresholdSeconds }) => answeredIn(counts, thresholdSeconds),
    (counts, { shortAbandonSeconds }) =>
      countOf(counts, 'queued') - abandonedIn(counts, shortAbandonSeconds),
    'queued',
  ),
  serviceLevelAnsweredOrLateAbandoned: inTime(
    'Answered within the threshold, of those answered or abandoned after it.',
    (counts, { thresholdSeconds }) => answeredIn(counts, thresholdSeconds),
    (counts, { thresholdSeconds }) =>
      countOf(counts, 'answered') +
      countOf(counts, 'abandonedWaits') -
      abandonedIn(counts, thresholdSeconds),
    'queued',
  ),
  contactsRemovedFromQueueInThreshold: {
    unit: 'count',
    better: null,
    connect: 'CONTACTS_REMOVED_FROM_QUEUE_IN_X',
    definition: 'Contacts that left the queue within the threshold.',
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
  averageHandleTime: mean(
    'handleSeconds',
    'handleContacts',
    'Mean seconds of interaction, hold, after-contact work and pause; null when no agent handled any.',
    { connect: 'AVG_HANDLE_TIME' },
  ),
  totalHandleTime: seconds(
    'handleSeconds',
    'handleContacts',
    'Seconds that agents spent on contacts in all.',
    'SUM_HANDLE_TIME',
  ),
  medianHandleTime: percentile(
    'handle',
    0.5,
    'Half of all handle times are no longer, within 2 %.',
  ),
  handleTime90: percentile('handle', 0.9, '90 % of all handle times are no longer, within 2 %.'),
  averageActiveTime: mean(
    'activeSeconds',
    'activeContacts',
    'Mean seconds of interaction, hold and after-contact work over contacts that had any.',
    { connect: 'AVG_ACTIVE_TIME' },
  ),
  averageAfterContactWorkTime: mean(
    'afterContactWorkSeconds',
    'afterContactWorkContacts',
    'Mean seconds of after-contact work over contacts that an agent handled; null when none was.',
    { connect: 'AVG_AFTER_CONTACT_WORK_TIME' },
  ),
  totalAfterContactWorkTime: seconds(
    'afterContactWorkSeconds',
    'afterContactWorkContacts',
    'Seconds of after-contact work in all.',
    'SUM_AFTER_CONTACT_WORK_TIME',
  ),
  averageInteractionTime: mean(
    'interactionSeconds',
    'interactionContacts',
    'Mean seconds that agent and customer interacted, hold excluded.',
    { connect: 'AVG_INTERACTION_TIME' },
  ),
  totalInteractionTime: seconds(
    'interactionSeconds',
    'interactionContacts',
    'Seconds that agents and customers interacted in all.',
    'SUM_INTERACTION_TIME',
  ),
  averageInteractionAndHoldTime: {
    unit: 'seconds',
    better: 'down',
    connect: 'AVG_INTERACTION_AND_HOLD_TIME',
    definition: 'Mean seconds of interaction and hold together.',
    value: (counts) =>
      ratio(
        countOf(counts, 'interactionSeconds') + countOf(counts, 'holdSeconds'),
        countOf(counts, 'interactionContacts'),
      ),
    opens: { contacts: 'interactionContacts' },
  },
  totalInteractionAndHoldTime: {
    unit: 'seconds',
    better: null,
    connect: 'SUM_INTERACTION_AND_HOLD_TIME',
    definition: 'Seconds of interaction and hold in all.',
    value: (counts) => countOf(counts, 'interactionSeconds') + countOf(counts, 'holdSeconds'),
    opens: { contacts: 'interactionContacts' },
  },
  averageHoldTime: mean(
    'holdSeconds',
    'held',
    'Mean seconds on hold over contacts that were held; null when none was.',
    { connect: 'AVG_HOLD_TIME' },
  ),
  averageHoldTimeAllContacts: mean(
    'holdSeconds',
    'handled',
    'Mean seconds on hold over all handled contacts.',
    { connect: 'AVG_HOLD_TIME_ALL_CONTACTS' },
  ),
  averageHolds: mean('holds', 'handled', 'Mean number of holds over handled contacts.', {
    unit: 'count',
    connect: 'AVG_HOLDS',
  }),
  contactsPutOnHold: total('putOnHold', 'Handled contacts that were put on hold.', {
    connect: 'CONTACTS_PUT_ON_HOLD',
  }),
  contactsHoldAbandons: total(
    'holdAbandons',
    'Contacts that ended while on hold; 0 unless the record names the state before its end, which exports lack today.',
    { better: 'down', connect: 'CONTACTS_HOLD_ABANDONS' },
  ),
  contactsOnHoldAgentDisconnect: total(
    'holdAgentDisconnects',
    'Contacts that the agent ended while on hold; needs the state before the end too.',
    { better: 'down', connect: 'CONTACTS_ON_HOLD_AGENT_DISCONNECT' },
  ),
  contactsOnHoldCustomerDisconnect: total(
    'holdCustomerDisconnects',
    'Contacts that the customer ended while on hold; needs the state before the end too.',
    { better: 'down', connect: 'CONTACTS_ON_HOLD_CUSTOMER_DISCONNECT' },
  ),
  averageAgentPauseTime: mean(
    'pauseSeconds',
    'pauseContacts',
    'Mean seconds that agents paused a task or e-mail.',
    { better: null, connect: 'AVG_AGENT_PAUSE_TIME' },
  ),
  contactsAgentHungUpFirst: total('agentHungUp', 'Handled contacts that the agent ended.', {
    connect: 'CONTACTS_HANDLED (DISCONNECT_REASON = AGENT_DISCONNECT)',
  }),
  contactsHandledIncoming: total(
    'handledIncoming',
    'Handled contacts that came in, by transfer too.',
    { connect: 'CONTACTS_HANDLED (INBOUND, TRANSFER, QUEUE_TRANSFER)' },
  ),
  contactsHandledOutbound: total('handledOutbound', 'Handled contacts that an agent dialled.', {
    connect: 'CONTACTS_HANDLED (OUTBOUND)',
  }),
  contactsHandledApi: total(
    'handledApi',
    'Handled contacts that an API call began: chats and tasks.',
    { connect: 'CONTACTS_HANDLED (API)' },
  ),
  contactsHandledCallback: total('handledCallback', 'Handled callbacks.', {
    connect: 'CONTACTS_HANDLED (CALLBACK)',
  }),
  contactsTransferredIn: {
    unit: 'count',
    better: null,
    connect: 'CONTACTS_CREATED (TRANSFER, QUEUE_TRANSFER)',
    definition: 'Contacts that came by transfer, from an agent or another queue.',
    value: (counts) =>
      countOf(counts, 'transferredInByAgent') + countOf(counts, 'transferredInFromQueue'),
    opens: {
      contacts: 'created',
      counted: (one) =>
        countOf(one, 'transferredInByAgent') + countOf(one, 'transferredInFromQueue') > 0,
    },
  },
  contactsTransferredInByAgent: total('transferredInByAgent', 'Contacts transferred by an agent.', {
    connect: 'CONTACTS_CREATED (TRANSFER)',
  }),
  contactsTransferredInFromQueue: total(
    'transferredInFromQueue',
    'Contacts transferred from another queue.',
    { connect: 'CONTACTS_CREATED (QUEUE_TRANSFER)' },
  ),
  contactsTransferredOut: total('transferredOut', 'Contacts transferred on by a cold transfer.', {
    connect: 'CONTACTS_TRANSFERRED_OUT',
  }),
  contactsTransferredOutFromQueue: total(
    'transferredOutFromQueue',
    'Contacts transferred out of the queue before an agent answered.',
    { connect: 'CONTACTS_TRANSFERRED_OUT_FROM_QUEUE' },
  ),
  contactsTransferredOutByAgent: {
    unit: 'count',
    better: null,
    connect: 'CONTACTS_TRANSFERRED_OUT_BY_AGENT',
    definition: 'Contacts transferred on, not from a queue: by an agent, or by a flow.',
    value: transferredByAgent,
    opens: { contacts: 'transferredOut', counted: (one) => transferredByAgent(one) > 0 },
  },
  contactsTransferredOutInternal: total(
    'transferredOutInternal',
    'Contacts transferred on to a queue or agent, not from a queue.',
    { connect: 'CONTACTS_TRANSFERRED_OUT_INTERNAL' },
  ),
  contactsTransferredOutExternal: total(
    'transferredOutExternal',
    'Contacts transferred on to a phone number outside, not from a queue.',
    { connect: 'CONTACTS_TRANSFERRED_OUT_EXTERNAL' },
  ),
  callbackRetries: total(
    'callbackRetries',
    'Callbacks that follow an earlier callback of the same chain.',
    { better: 'down', connect: 'SUM_RETRY_CALLBACK_ATTEMPTS' },
  ),
  averageCustomerFirstCallbackQueueTime: mean(
    'callbackWaitSeconds',
    'callbackWaits',
    'Mean seconds in queue of customer-first callbacks, both legs together.',
    { connect: 'AVG_QUEUE_ANSWER_TIME_CUSTOMER_FIRST_CALLBACK' },
  ),
  averageWaitAfterCustomerFirstCallback: mean(
    'callbackConnectionSeconds',
    'callbackConnections',
    'Mean seconds from the called customer’s answer to the agent.',
    { connect: 'AVG_WAIT_TIME_AFTER_CUSTOMER_FIRST_CALLBACK_CONNECTION' },
  ),
  totalContactFlowTime: seconds(
    'flowSeconds',
    'created',
    'Seconds in flows (IVR) before the queue in all.',
    'SUM_CONTACT_FLOW_TIME',
  ),
  averageContactDuration: mean(
    'durationSeconds',
    'created',
    'Mean seconds from the start of a contact to its end.',
    { better: null, connect: 'AVG_CONTACT_DURATION' },
  ),
  averageResolutionTime: mean(
    'resolutionSeconds',
    'created',
    'Mean seconds from the start of a contact to the end of it and its after-contact work.',
    { connect: 'AVG_RESOLUTION_TIME' },
  ),
  selfServiceRate: share(
    'selfService',
    'inbound',
    'Inbound contacts that ended without queue, agent or transfer, of all inbound; null when none came in.',
    { better: 'up' },
  ),
  contactsSelfService: total(
    'selfService',
    'Inbound contacts that ended without queue, agent or transfer.',
  ),
  transferRate: {
    unit: 'share',
    better: 'down',
    definition:
      'Handled contacts that their agent transferred on, of handled; null when none was handled.',
    value: (counts) => ratio(countOf(counts, 'transferredOutHandled'), countOf(counts, 'handled')),
    opens: { contacts: 'handled', counted: (one) => countOf(one, 'transferredOutHandled') > 0 },
  },
  costPerContact: {
    unit: 'money',
    better: 'down',
    definition:
      'Agents’ handle time at the configured cost per hour, by handled contact; null when none was handled.',
    value: (counts, { agentCostPerHour }) =>
      ratio(
        (countOf(counts, 'handleSeconds') / 3600) * agentCostPerHour,
        countOf(counts, 'handleContacts'),
      ),
    opens: { contacts: 'handleContacts' },
  },
} as const satisfies Record<string, Metric>;

export type MetricName = keyof typeof metrics;
export const metricNames = Object.keys(metrics) as MetricName[];
export const isMetricName = (name: string): name is MetricName => Object.hasOwn(metrics, name);

/** All metrics of one set of counts. */
export function metricsOf(
  counts: Counts,
  settings: MetricSettings,
): Record<MetricName, number | null> {
  const values = {} as Record<MetricName, number | null>;
  for (const name of metricNames) values[name] = (metrics[name] as Metric).value(counts, settings);
  return values;
}

/** The sum of several cells. */
export const sumOf = (many: Iterable<Counts>): Counts => {
  const sum: Counts = {};
  for (const one of many) addCounts(sum, one);
  return sum;
};
