import type * as z from 'zod';
import * as wire from './wire.ts';

/** One route of the HTTP API: what it takes, what it answers, who may call it. */
export type Route = {
  path: string;
  summary: string;
  roles: readonly ('supervisor' | 'agent')[];
  params?: z.ZodObject;
  query: z.ZodObject;
  answer: z.ZodType;
};

const everyone = ['supervisor', 'agent'] as const;
const supervisors = ['supervisor'] as const;

/** All routes, GET each. An agent's history and contacts are narrowed to the agent's own by the handler. */
export const routes = {
  center: {
    path: '/api/center',
    summary: 'The configuration that pages need, and every queue, agent and value seen so far',
    roles: everyone,
    query: wire.noQuery,
    answer: wire.centerInfo,
  },
  today: {
    path: '/api/today',
    summary: 'Today in the center’s time zone: totals, quarter hours and queues',
    roles: supervisors,
    query: wire.noQuery,
    answer: wire.todayAnswer,
  },
  history: {
    path: '/api/history',
    summary: 'Metrics of a range of days by interval and group',
    roles: everyone,
    query: wire.historyQuery,
    answer: wire.historyAnswer,
  },
  contacts: {
    path: '/api/contacts',
    summary: 'Exactly the contacts that a figure counts, newest first by when they ended',
    roles: everyone,
    query: wire.contactsQuery,
    answer: wire.contactList,
  },
  contact: {
    path: '/api/contacts/{id}',
    summary: 'One contact: its record as received and what it counts',
    roles: everyone,
    params: wire.pathId,
    query: wire.noQuery,
    answer: wire.contactDetail,
  },
  customerContacts: {
    path: '/api/customers/{id}/contacts',
    summary: 'All contacts of one customer, newest first',
    roles: supervisors,
    params: wire.pathId,
    query: wire.customerQuery,
    answer: wire.contactList,
  },
  repeats: {
    path: '/api/repeats',
    summary: 'Repeat contacts: customers who came back within some days',
    roles: supervisors,
    query: wire.repeatsQuery,
    answer: wire.repeatsAnswer,
  },
} as const satisfies Record<string, Route>;

export type RouteName = keyof typeof routes;
