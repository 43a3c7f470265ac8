import { describe, expect, test } from 'vitest';
import type { Metric } from '../../../core/metrics/metric.ts';
import {
  isMetricName,
  type MetricName,
  metricNames,
  metrics,
  metricsOf,
} from '../../../core/metrics/metrics.ts';
import { type CallShape, timestamp } from '../../fixtures/contact-records.ts';
import { figures, settings, start } from './figures.ts';

const outbound = {
  id: 'h',
  queue: null,
  ivrSeconds: 0,
  more: {
    InitiationMethod: 'OUTBOUND',
    DisconnectTimestamp: timestamp(start + 65),
    Agent: {
      Username: 'ana',
      ConnectedToAgentTimestamp: timestamp(start + 5),
      AgentInteractionDuration: 60,
      CustomerHoldDuration: 0,
      NumberOfHolds: 0,
      AfterContactWorkDuration: 5,
      AfterContactWorkEndTimestamp: timestamp(start + 70),
    },
  },
} satisfies CallShape;

/** Ten contacts: flow of 10 s before the queue unless said otherwise. Waits in queue: 10 30 3 50 – 15 21 – 0 100 s. */
const day: CallShape[] = [
  { id: 'a', waitSeconds: 10, interactionSeconds: 100, afterContactWorkSeconds: 20 },
  {
    ...{ id: 'b', waitSeconds: 30, interactionSeconds: 200, holdSeconds: 40 },
    afterContactWorkSeconds: 0,
    more: { DisconnectReason: 'AGENT_DISCONNECT' },
  },
  { id: 'c', waitSeconds: 3, agent: null },
  { id: 'd', waitSeconds: 50, agent: null },
  { id: 'e', queue: null, ivrSeconds: 60, agent: null },
  { id: 'f', waitSeconds: 15, agent: null, more: { NextContactId: 'g' } },
  {
    ...{ id: 'g', waitSeconds: 21, interactionSeconds: 80, afterContactWorkSeconds: 10 },
    more: { InitiationMethod: 'CALLBACK', InitialContactId: 'f', PreviousContactId: 'f' },
  },
  outbound,
  {
    ...{ id: 'i', waitSeconds: 0, interactionSeconds: 40, afterContactWorkSeconds: 15 },
    more: {
      ...{ InitiationMethod: 'TRANSFER', InitialContactId: 'y', PreviousContactId: 'y' },
      TransferCompletedTimestamp: timestamp(start + 50),
      TransferredToEndpoint: { Address: '+15550177' },
    },
  },
  {
    ...{ id: 'j', waitSeconds: 100, agent: null },
    more: {
      ...{ InitiationMethod: 'QUEUE_TRANSFER', InitialContactId: 'z', NextContactId: 'k' },
      TransferCompletedTimestamp: timestamp(start + 110),
    },
  },
];

/** Worked by hand from Connect's formulas. */
const expected: Record<MetricName, number | null> = {
  contactsCreated: 10,
  journeysStarted: 6, // not g, h, i, j
  contactsQueued: 8, // not e, h
  contactsQueuedByEnqueue: 8,
  contactsHandled: 5, // a b g h i
  contactsHandledByConnectedToAgent: 5,
  contactsAbandoned: 2, // c d; f and j go on
  abandonmentRate: 2 / 8,
  averageAbandonTime: (3 + 50) / 2,
  averageQueueAnswerTime: (10 + 30 + 21 + 0) / 4,
  averageQueueTime: (10 + 30 + 3 + 50 + 15 + 21 + 0 + 100) / 8,
  maximumQueuedTime: 100,
  medianQueueTime: 15, // the 4th of 0 3 10 15 21 30 50 100
  queueTime80: 50,
  queueTime90: 100,
  queueTime95: 100,
  serviceLevel: 4 / 8, // a c f i
  serviceLevelAnsweredOfOffered: 2 / 8, // a i
  serviceLevelExcludingShortAbandons: 2 / (8 - 1), // without c
  serviceLevelAnsweredOrLateAbandoned: 2 / (4 + 1), // answered a b g i, late d
  serviceLevelAbandonedInTime: 3 / 8, // a i, and c
  serviceLevelOfAnswered: 2 / 4, // a i of a b g i
  contactsRemovedFromQueueInThreshold: 4,
  contactsAnsweredInThreshold: 2,
  contactsAbandonedInThreshold: 1,
  contactsResolvedInThreshold: 1, // c after 13 s
  contactsDisconnectedInQueue: 2,
  averageHandleTime: (120 + 240 + 90 + 65 + 55) / 5,
  totalHandleTime: 570,
  medianHandleTime: 90,
  handleTime90: 240,
  averageActiveTime: 570 / 5,
  averageAfterContactWorkTime: (20 + 0 + 10 + 5 + 15) / 5,
  medianAfterContactWorkTime: 10, // the 3rd of 0 5 10 15 20
  afterContactWorkTime95: 20,
  contactsLongAfterContactWork: 0,
  totalAfterContactWorkTime: 50,
  averageInteractionTime: (100 + 200 + 80 + 60 + 40) / 5,
  totalInteractionTime: 480,
  averageInteractionAndHoldTime: 520 / 5,
  totalInteractionAndHoldTime: 520,
  averageHoldTime: 40,
  averageHoldTimeAllContacts: 40 / 5,
  averageHolds: 1 / 5,
  contactsPutOnHold: 1,
  contactsHoldAbandons: 0,
  contactsOnHoldAgentDisconnect: 0,
  contactsOnHoldCustomerDisconnect: 0,
  averageAgentPauseTime: null,
  contactsAgentHungUpFirst: 1,
  contactsHandledIncoming: 3, // a b i
  contactsHandledOutbound: 1,
  contactsHandledApi: 0,
  contactsHandledCallback: 1,
  contactsTransferredIn: 2,
  contactsTransferredInByAgent: 1,
  contactsTransferredInFromQueue: 1,
  contactsTransferredOut: 2,
  contactsTransferredOutFromQueue: 1,
  contactsTransferredOutByAgent: 1,
  contactsTransferredOutInternal: 0,
  contactsTransferredOutExternal: 1,
  callbackRetries: 0,
  averageCustomerFirstCallbackQueueTime: null,
  averageWaitAfterCustomerFirstCallback: null,
  totalContactFlowTime: 7 * 10 + 60, // not the callback, not the outbound call
  averageContactDuration: (120 + 280 + 13 + 60 + 60 + 25 + 111 + 65 + 50 + 110) / 10,
  averageResolutionTime: (140 + 280 + 13 + 60 + 60 + 25 + 121 + 70 + 65 + 110) / 10,
  selfServiceRate: 1 / 6, // e, of a to f
  contactsSelfService: 1,
  transferRate: 1 / 5, // i
  costPerContact: ((570 / 3600) * 24) / 5,
};

const approximate = new Set<MetricName>([
  ...(['maximumQueuedTime', 'queueTime80', 'queueTime90', 'queueTime95'] as const),
  ...(['medianHandleTime', 'handleTime90'] as const),
]);

test.each(metricNames)('%s of ten contacts is what the formula gives by hand', (name) => {
  const value = figures(day)[name];
  const should = expected[name];
  if (should === null || !approximate.has(name)) expect(value).toBe(should);
  else expect(Math.abs((value ?? 0) - should)).toBeLessThanOrEqual(0.02 * should);
});

test('without contacts counts are 0, and what has nothing to be taken over is null', () => {
  const values = metricsOf({}, settings);
  for (const name of metricNames) {
    const { unit } = metrics[name] as Metric;
    const isTotal = (unit === 'count' && name !== 'averageHolds') || name.startsWith('total');
    expect(values[name], name).toBe(isTotal ? 0 : null);
  }
});

describe('service levels of one set of waits', () => {
  /** Answered after 4, 19, 20, 21 s; abandoned after 2, 19, 40 s; callback asked after 12 s. */
  const waits: CallShape[] = [
    ...[4, 19, 20, 21].map((waitSeconds) => ({ waitSeconds })),
    ...[2, 19, 40].map((waitSeconds) => ({ waitSeconds, agent: null })),
    { waitSeconds: 12, agent: null, more: { NextContactId: 'next' } },
  ];

  test.each([
    // threshold, Connect's, answered of offered, without short abandons, answered or late abandoned
    [20, 5 / 8, 2 / 8, 2 / 7, 2 / (4 + 1)],
    [25, 7 / 8, 4 / 8, 4 / 7, 4 / (4 + 1)],
    [5, 2 / 8, 1 / 8, 1 / 7, 1 / (4 + 2)],
    [60, 8 / 8, 4 / 8, 4 / 7, 4 / 4],
  ])('within %i s', (threshold, connect, ofOffered, withoutShort, orLate) => {
    const values = figures(waits, threshold);
    expect(values.serviceLevel).toBe(connect);
    expect(values.serviceLevelAnsweredOfOffered).toBe(ofOffered);
    expect(values.serviceLevelExcludingShortAbandons).toBe(withoutShort);
    expect(values.serviceLevelAnsweredOrLateAbandoned).toBe(orLate);
  });
});

test('three ways to treat abandons give what Cisco’s reporting guide works out', () => {
  // Its example: 70 answered and 10 abandoned within the threshold, 20 others beyond it.
  const times = (count: number, shape: CallShape) => Array.from({ length: count }, () => shape);
  const values = figures([
    ...times(70, { waitSeconds: 10 }),
    ...times(10, { waitSeconds: 10, agent: null }),
    ...times(5, { waitSeconds: 40 }),
    ...times(15, { waitSeconds: 40, agent: null }),
  ]);
  expect(values.serviceLevelAnsweredOrLateAbandoned).toBe(70 / 90); // ignored
  expect(values.serviceLevelAnsweredOfOffered).toBe(0.7); // negative impact
  expect(values.serviceLevelAbandonedInTime).toBe(0.8); // positive impact
  expect(values.serviceLevelOfAnswered).toBe(70 / 75);
});

test('contacts of Connect’s own tests count nowhere', () => {
  const mark = { 'connect:ValidationTestType': { ValueString: 'EXPERIENCE_VALIDATION' } };
  expect(figures([{ more: { SegmentAttributes: mark } }])).toEqual(metricsOf({}, settings));
});

test('metric names are those of the catalogue', () => {
  expect(isMetricName('serviceLevel')).toBe(true);
  expect(isMetricName('toString')).toBe(false);
});
