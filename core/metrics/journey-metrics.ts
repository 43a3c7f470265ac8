import { type Counts, countOf } from './counts.ts';
import { type Metric, mean, ratio, seconds, share, total } from './metric.ts';

const transferredByAgent = (counts: Counts) =>
  countOf(counts, 'transferredOutInternal') + countOf(counts, 'transferredOutExternal');

/** Where contacts went: transfers, callbacks, flows, self-service; how long in all, and at what cost. */
export const journeyMetrics = {
  contactsTransferredIn: {
    unit: 'count',
    better: null,
    connect: 'CONTACTS_CREATED (TRANSFER, QUEUE_TRANSFER)',
    definition: 'Contacts that came by transfer, from an agent or another queue.',
    formula: 'transferredInByAgent + transferredInFromQueue',
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
    formula: 'transferredOutInternal + transferredOutExternal',
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
    formula: 'transferredOutHandled ÷ handled',
    value: (counts) => ratio(countOf(counts, 'transferredOutHandled'), countOf(counts, 'handled')),
    opens: { contacts: 'handled', counted: (one) => countOf(one, 'transferredOutHandled') > 0 },
  },
  costPerContact: {
    unit: 'money',
    better: 'down',
    definition:
      'Agents’ handle time at the configured cost per hour, by handled contact; null when none was handled.',
    formula: 'handleSeconds ÷ 3600 × cost per hour ÷ handleContacts',
    value: (counts, { agentCostPerHour }) =>
      ratio(
        (countOf(counts, 'handleSeconds') / 3600) * agentCostPerHour,
        countOf(counts, 'handleContacts'),
      ),
    opens: { contacts: 'handleContacts' },
  },
} as const satisfies Record<string, Metric>;
