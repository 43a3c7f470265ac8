import { activityAnswer, activityQuery } from './activity-wire.ts';
import { callbackFiguresAnswer, callbackFiguresQuery } from './callback-figures-wire.ts';
import {
  afterContactWorkAnswer,
  daysQuery,
  distributionsAnswer,
  distributionsQuery,
  scorecardAnswer,
  scorecardQuery,
  weekAnswer,
  weekQuery,
} from './figures-wire.ts';
import { selfServiceAnswer, selfServiceQuery } from './self-service-wire.ts';
import { surveysAnswer, surveysQuery } from './surveys-wire.ts';
import * as wire from './wire.ts';

const everyone = ['supervisor', 'agent'] as const;
const supervisors = ['supervisor'] as const;

/** Routes of figures of the past, a view of history each. */
export const historyRoutes = {
  selfService: {
    path: '/api/self-service',
    summary:
      'What callers solved without a person, where and why the others left, and their visits',
    roles: supervisors,
    query: selfServiceQuery,
    answer: selfServiceAnswer,
  },
  surveys: {
    path: '/api/surveys',
    summary: 'Survey scores with their confidence and response rate, and the answers behind them',
    roles: everyone,
    query: surveysQuery,
    answer: surveysAnswer,
  },
  callbackFigures: {
    path: '/api/callback-figures',
    summary: 'Callbacks promised, kept in time, late and broken, by queue, slot and day',
    roles: supervisors,
    query: callbackFiguresQuery,
    answer: callbackFiguresAnswer,
  },
  history: {
    path: '/api/history',
    summary: 'Metrics of a range of days by interval and group',
    roles: everyone,
    query: wire.historyQuery,
    answer: wire.historyAnswer,
  },
  distributions: {
    path: '/api/distributions',
    summary: 'How waits, handle times and after-contact work spread, with percentiles',
    roles: everyone,
    query: distributionsQuery,
    answer: distributionsAnswer,
  },
  week: {
    path: '/api/week',
    summary: 'Metrics of a range of days by weekday and hour',
    roles: everyone,
    query: weekQuery,
    answer: weekAnswer,
  },
  scorecard: {
    path: '/api/scorecard',
    summary: 'An agent’s figures beside the median of the others in the same queues',
    roles: everyone,
    query: scorecardQuery,
    answer: scorecardAnswer,
  },
  agentActivity: {
    path: '/api/agent-activity',
    summary:
      'Where agents’ time went: occupancy, statuses, missed contacts, and the course of a day',
    roles: everyone,
    query: activityQuery,
    answer: activityAnswer,
  },
  afterContactWork: {
    path: '/api/after-contact-work',
    summary: 'After-contact work by agent: how much, how unusual, and when',
    roles: supervisors,
    query: daysQuery,
    answer: afterContactWorkAnswer,
  },
} as const;
