import { countOf, histogramOf } from './counts.ts';
import { quantile } from './histogram.ts';
import { type Metric, mean, ratio, seconds, total } from './metric.ts';

const percentile = (
  name: 'handleTimes' | 'afterContactWorkTimes',
  of: number,
  definition: string,
): Metric => ({
  unit: 'seconds',
  better: 'down',
  definition,
  formula: `P${of * 100}(${name})`,
  value: (counts) => quantile(histogramOf(counts, name), of),
  opens: { contacts: name === 'handleTimes' ? 'handleContacts' : 'handled', quantile: true },
});

/** What agents did with contacts, and for how long. */
export const handlingMetrics = {
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
    'handleTimes',
    0.5,
    'Half of all handle times are no longer, within 2 %.',
  ),
  handleTime90: percentile(
    'handleTimes',
    0.9,
    '90 % of all handle times are no longer, within 2 %.',
  ),
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
  medianAfterContactWorkTime: percentile(
    'afterContactWorkTimes',
    0.5,
    'Half of all handled contacts had no more after-contact work, within 2 %.',
  ),
  afterContactWorkTime95: percentile(
    'afterContactWorkTimes',
    0.95,
    '95 % of all handled contacts had no more after-contact work, within 2 %.',
  ),
  contactsLongAfterContactWork: total(
    'longAfterContactWork',
    'Handled contacts whose after-contact work lasted over a minute and over twice as long as the interaction.',
    { better: 'down' },
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
    formula: '(interactionSeconds + holdSeconds) ÷ interactionContacts',
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
    formula: 'interactionSeconds + holdSeconds',
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
} as const satisfies Record<string, Metric>;
