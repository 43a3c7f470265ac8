import {
  flowContacts,
  flowContactsQuery,
  flowDayQuery,
  flowDetail,
  flowList,
  flowTrafficAnswer,
} from './flows-wire.ts';
import { noQuery, pathId } from './wire.ts';

const roles = ['supervisor'] as const;

/** Routes of the flow explorer; the id is a flow’s name. */
export const flowRoutes = {
  flows: {
    path: '/api/flows',
    summary: 'The center’s flows and modules, and how many contacts went through each on a day',
    roles,
    query: flowDayQuery,
    answer: flowList,
  },
  flow: {
    path: '/api/flows/{id}',
    summary: 'A flow in Connect’s language, what the linter says of it, what its test cases try',
    roles,
    params: pathId,
    query: noQuery,
    answer: flowDetail,
  },
  flowTraffic: {
    path: '/api/flows/{id}/traffic',
    summary: 'What contacts did in each block of a flow on a day',
    roles,
    params: pathId,
    query: flowDayQuery,
    answer: flowTrafficAnswer,
  },
  flowContacts: {
    path: '/api/flows/{id}/contacts',
    summary: 'The contacts of a block or branch of a flow on a day',
    roles,
    params: pathId,
    query: flowContactsQuery,
    answer: flowContacts,
  },
} as const;

/** Answered by a function of their own: the flows and their test cases are part of it. */
export const flowReports = ['flows', 'flow', 'flowTraffic', 'flowContacts'] as const;
export type FlowReportName = (typeof flowReports)[number];
