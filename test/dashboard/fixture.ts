import { vi } from 'vitest';
import type { CustomerDetail } from '../../core/api/customer-wire.ts';
import type {
  CenterInfo,
  ContactRow,
  HistoryAnswer,
  MetricValues,
  TodayAnswer,
} from '../../core/api/wire.ts';
import { type MetricName, metricNames } from '../../core/metrics/metrics.ts';
import { createApi } from '../../dashboard/api/api.ts';

/** Values by name; metrics that are not given are undefined. */
export const metricsWith = (given: Partial<Record<MetricName, number>>): MetricValues =>
  Object.fromEntries(metricNames.map((name) => [name, given[name] ?? null]));

const serviceLevel = { target: 0.8, thresholdSeconds: 20 };

export const center: CenterInfo = {
  name: 'Test center',
  timeZone: 'Europe/Madrid',
  languages: ['en', 'es', 'it', 'ro'],
  serviceLevel,
  shortAbandonSeconds: 5,
  kpiThresholds: {
    serviceLevel: { warning: 0.8, serious: 0.7 },
    abandonmentRate: { warning: 0.05, serious: 0.1 },
  },
  agentCost: { perHour: 24, currency: 'EUR' },
  repeatWithinDays: 7,
  queues: [
    { id: 'q1', name: 'Sales', channels: ['VOICE', 'CHAT'], serviceLevel },
    {
      id: 'q2',
      name: 'Billing',
      channels: ['VOICE'],
      serviceLevel: { target: 0.7, thresholdSeconds: 45 },
    },
  ],
  agents: [{ id: 'a1', name: 'sales-01', username: 'sales-01' }],
  contactTypes: ['fault', '-'],
  initiationMethods: ['INBOUND'],
  dialledNumbers: ['+34910000000'],
  disconnectReasons: ['CUSTOMER_DISCONNECT'],
  wrapUpCodes: [
    { code: 'solved', label: { en: 'Solved', es: 'Resuelto' } },
    { code: 'follow-up', label: {} },
  ],
  labels: { contactType: {}, task: {}, reason: {} },
  lines: [{ number: '+34910000000', label: 'Spain' }],
  agentStatuses: ['Available', 'Break', 'Offline'],
  firstDay: '2026-11-01',
  lastDay: '2026-11-22',
  role: 'supervisor',
  agent: null,
  tenant: null,
  tenants: [],
};

/** 2026-11-22T00:00+01:00 */
export const midnight = 1_795_302_000;

export const today: TodayAnswer = {
  day: '2026-11-22',
  timeZone: 'Europe/Madrid',
  asOf: midnight + 3600,
  foldedAt: midnight + 3590,
  recentFrom: midnight + 2700,
  totals: metricsWith({ serviceLevel: 0.75, abandonmentRate: 0.12, contactsQueuedByEnqueue: 1234 }),
  series: [
    {
      from: midnight,
      to: midnight + 900,
      metrics: metricsWith({ contactsQueuedByEnqueue: 3, contactsAbandoned: 1 }),
    },
    { from: midnight + 900, to: midnight + 1800, metrics: metricsWith({}) },
  ],
  queues: [
    {
      queue: 'q2',
      name: 'Billing',
      serviceLevel: { target: 0.7, thresholdSeconds: 45 },
      metrics: metricsWith({ contactsQueued: 4, serviceLevel: 0.75 }),
      recent: { contactsQueued: 2, serviceLevel: 0.5 },
    },
  ],
};

export const history: HistoryAnswer = {
  timeZone: 'Europe/Madrid',
  interval: 'day',
  groupBy: 'queue',
  totals: metricsWith({ contactsCreated: 30, contactsQueued: 30, serviceLevel: 0.9 }),
  groups: [
    { key: 'q1', name: 'Sales', metrics: metricsWith({ contactsCreated: 10, serviceLevel: 0.5 }) },
    { key: 'q2', name: 'Billing', metrics: metricsWith({ contactsCreated: 20 }) },
  ],
  rows: [
    { from: midnight, to: midnight + 86_400, key: 'q1', name: 'Sales', metrics: metricsWith({}) },
  ],
};

export const contactRow: ContactRow = {
  contactId: 'c-1',
  channel: 'VOICE',
  queue: 'q1',
  agent: 'a1',
  initiationMethod: 'INBOUND',
  contactType: 'fault',
  dialledNumber: '+34910000000',
  disconnectReason: 'CUSTOMER_DISCONNECT',
  wrapUpCode: '-',
  initiatedAt: midnight,
  enqueuedAt: midnight + 30,
  answeredAt: midnight + 42,
  disconnectedAt: midnight + 242,
  waitSeconds: 12,
  handleSeconds: 200,
  abandoned: false,
};

type Answer = { status?: number; body: unknown } | 'down';

/** An API whose answers, by path, a test writes down; every address it was asked for is kept. */
export function apiAnswering(
  answers: Record<string, Answer | ((url: URL, init?: RequestInit) => Answer)>,
) {
  const asked: string[] = [];
  globalThis.fetch = async (input, init) => {
    const url = new URL(String(input), 'http://localhost');
    asked.push(url.pathname + url.search);
    const given = answers[url.pathname] ?? {
      status: 404,
      body: { code: 'route-unknown', detail: '' },
    };
    const answer = typeof given === 'function' ? given(url, init) : given;
    if (answer === 'down') throw new TypeError('failed to fetch');
    return Response.json(answer.body, { status: answer.status ?? 200 });
  };
  return { api: createApi(async () => null), asked };
}

/** A customer with a contact of the past and a call promised. */
export const marta: CustomerDetail = {
  id: '7001',
  profile: null,
  language: 'es',
  addresses: [],
  customerIds: [],
  channels: [],
  preferredChannel: 'VOICE',
  preferredHour: null,
  openCallback: { at: midnight + 36_000 },
  history: { contacts: [{ ...contactRow, contactId: 'past-1' }], cursor: null, total: 1 },
};

/** Somebody looks at the page again, a minute later: what it shows is asked for anew. Put real timers back after the test. */
export function comeBack() {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + 60_000 });
  window.dispatchEvent(new Event('visibilitychange'));
}
