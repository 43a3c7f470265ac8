import type * as z from 'zod';
import { actionList, actionsQuery } from '../audit/action.ts';
import { boardBody, boardList, boardRow, removedBoard } from '../board/wire.ts';
import { closureBody, closureList, closureRow } from '../closure/wire.ts';
import { ownNowAnswer } from '../live/own-now.ts';
import { liveQuery, liveReading } from '../live/push-wire.ts';
import { storyAnswer } from '../story/wire.ts';
import { actingCommands, actingRoutes } from './acting-routes.ts';
import { alertRoutes } from './alert-routes.ts';
import { arrivalsAnswer } from './arrivals-wire.ts';
import { callbackRoutes } from './callback-routes.ts';
import { customerDetail, profileAnswer, profileBody } from './customer-wire.ts';
import { type FlowReportName, flowReports, flowRoutes } from './flow-routes.ts';
import { historyRoutes } from './history-routes.ts';
import { keptRoutes } from './kept-routes.ts';
import { repeatsAnswer, repeatsQuery } from './repeats-wire.ts';
import { reportCommandNames, reportRoutes } from './report-routes.ts';
import * as wire from './wire.ts';

/** One route of the HTTP API: what it takes, what it answers, who may call it. */
export type Route = {
  /** GET when left out. */
  method?: 'GET' | 'POST' | 'PUT';
  path: string;
  summary: string;
  roles: readonly ('supervisor' | 'agent')[];
  params?: z.ZodObject;
  query: z.ZodObject;
  /** Of a POST or PUT; JSON. */
  body?: z.ZodObject;
  answer: z.ZodType;
};

const everyone = ['supervisor', 'agent'] as const;
const supervisors = ['supervisor'] as const;

/** All routes. An agent's history and contacts are narrowed to the agent's own by the handler. */
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
  arrivals: {
    path: '/api/arrivals',
    summary: 'Arrivals of today by quarter hour, and the usual of this weekday',
    roles: supervisors,
    query: wire.noQuery,
    answer: arrivalsAnswer,
  },
  ...historyRoutes,
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
  story: {
    path: '/api/contacts/{id}/story',
    summary:
      'A contact’s whole story: the chain of contacts, what happened in each, what the customer had before',
    roles: everyone,
    params: wire.pathId,
    query: wire.noQuery,
    answer: storyAnswer,
  },
  customerContacts: {
    path: '/api/customers/{id}/contacts',
    summary: 'All contacts of one customer, newest first',
    roles: supervisors,
    params: wire.pathId,
    query: wire.customerQuery,
    answer: wire.contactList,
  },
  customer: {
    path: '/api/customers/{id}',
    summary:
      'A customer by id or number: profile, what contacts have told, what is promised, all contacts',
    roles: supervisors,
    params: wire.pathId,
    query: wire.customerQuery,
    answer: customerDetail,
  },
  saveCustomer: {
    method: 'PUT',
    path: '/api/customers/{id}',
    summary: 'Takes a customer’s profile from a CRM, in place of the one before',
    roles: supervisors,
    params: wire.pathId,
    query: wire.noQuery,
    body: profileBody,
    answer: profileAnswer,
  },
  repeats: {
    path: '/api/repeats',
    summary: 'Repeat contacts: customers who came back within some days',
    roles: supervisors,
    query: repeatsQuery,
    answer: repeatsAnswer,
  },
  live: {
    path: '/api/live',
    summary: 'What happens now: agents and their states, contacts in queue and on the line',
    roles: supervisors,
    query: liveQuery,
    answer: liveReading,
  },
  ownNow: {
    path: '/api/own-now',
    summary: 'What the agent who asks does now, and how the queues stand that they serve',
    roles: ['agent'],
    query: wire.noQuery,
    answer: ownNowAnswer,
  },
  ...callbackRoutes,
  closures: {
    path: '/api/closures',
    summary: 'Closures and emergency messages that stand or are planned',
    roles: supervisors,
    query: wire.noQuery,
    answer: closureList,
  },
  setClosure: {
    method: 'PUT',
    path: '/api/closures/{id}',
    summary:
      'Closes queues, lines or the center, or announces a message to callers; the id is the caller’s own',
    roles: supervisors,
    params: wire.pathId,
    query: wire.noQuery,
    body: closureBody,
    answer: closureRow,
  },
  endClosure: {
    method: 'POST',
    path: '/api/closures/{id}/end',
    summary: 'Ends a closure or message now',
    roles: supervisors,
    params: wire.pathId,
    query: wire.noQuery,
    answer: closureRow,
  },
  boards: {
    path: '/api/boards',
    summary: 'How the caller arranged the board, and the boards for everybody',
    roles: supervisors,
    query: wire.noQuery,
    answer: boardList,
  },
  saveBoard: {
    method: 'PUT',
    path: '/api/boards/{id}',
    summary: 'Saves a board for everybody, or with the id `own` the caller’s own',
    roles: supervisors,
    params: wire.pathId,
    query: wire.noQuery,
    body: boardBody,
    answer: boardRow,
  },
  removeBoard: {
    method: 'POST',
    path: '/api/boards/{id}/remove',
    summary: 'Takes a board away; with the id `own` the caller has the usual one again',
    roles: supervisors,
    params: wire.pathId,
    query: wire.noQuery,
    answer: removedBoard,
  },
  ...actingRoutes,
  ...alertRoutes,
  ...reportRoutes,
  ...flowRoutes,
  ...keptRoutes,
  actions: {
    path: '/api/actions',
    summary: 'Who did what when, newest first',
    roles: supervisors,
    query: actionsQuery,
    answer: actionList,
  },
} as const satisfies Record<string, Route>;

/** Routes that change something, by the function that carries them out: the one that reads cannot write. */
export const callbackCommands = [
  'moveCallback',
  'callNow',
  'cancelCallback',
] as const satisfies RouteName[];
export const centerCommands = [
  'setClosure',
  'endClosure',
  'saveCustomer',
  'saveBoard',
  'removeBoard',
  'saveAnnotation',
  'removeAnnotation',
  'saveView',
  'removeView',
  'saveAlertRule',
  'removeAlertRule',
  'acknowledgeAlert',
  'snoozeAlert',
  ...reportCommandNames,
] as const satisfies RouteName[];
/** Answered by a function of its own, which alone may read recordings. */
export const recordingReports = ['voicemailRecording'] as const satisfies RouteName[];
export const commandNames = [...callbackCommands, ...centerCommands, ...actingCommands] as const;
export type CommandName = (typeof commandNames)[number];
export type ReportName = Exclude<
  RouteName,
  CommandName | FlowReportName | (typeof recordingReports)[number]
>;

const isElsewhere = (name: string): boolean =>
  [...commandNames, ...flowReports, ...recordingReports].some((other) => other === name);
/** Routes that only read, but for those of the flow explorer and of recordings. */
export const reportNames = (Object.keys(routes) as RouteName[]).filter(
  (name): name is ReportName => !isElsewhere(name),
);

export type RouteName = keyof typeof routes;
