import {
  acknowledgeBody,
  alertList,
  alertRow,
  alertsQuery,
  preview,
  previewQuery,
  removedRule,
  ruleBody,
  ruleList,
  ruleRow,
  snoozeBody,
} from '../alerts/wire.ts';
import { noQuery, pathId } from './wire.ts';

const roles = ['supervisor'] as const;

/** Routes of alerts and their rules. */
export const alertRoutes = {
  alerts: {
    path: '/api/alerts',
    summary: 'Alerts that last, serious ones first, or those that are over, newest first',
    roles,
    query: alertsQuery,
    answer: alertList,
  },
  alertRules: {
    path: '/api/alert-rules',
    summary: 'What is watched: the rules of every center, as they were changed, and its own',
    roles,
    query: noQuery,
    answer: ruleList,
  },
  previewAlertRule: {
    path: '/api/alert-rules/preview',
    summary: 'What a rule would say now, saved or not',
    roles,
    query: previewQuery,
    answer: preview,
  },
  saveAlertRule: {
    method: 'PUT',
    path: '/api/alert-rules/{id}',
    summary: 'Saves a rule over the version that was seen; the id is the caller’s own',
    roles,
    params: pathId,
    query: noQuery,
    body: ruleBody,
    answer: ruleRow,
  },
  removeAlertRule: {
    method: 'POST',
    path: '/api/alert-rules/{id}/remove',
    summary: 'Takes a rule away; one that every center has is as it was at first',
    roles,
    params: pathId,
    query: noQuery,
    answer: removedRule,
  },
  acknowledgeAlert: {
    method: 'POST',
    path: '/api/alerts/{id}/acknowledge',
    summary: 'Says that somebody looks after an alert; it is told again only when it changes',
    roles,
    params: pathId,
    query: noQuery,
    body: acknowledgeBody,
    answer: alertRow,
  },
  snoozeAlert: {
    method: 'POST',
    path: '/api/alerts/{id}/snooze',
    summary: 'Sends nothing of an alert’s rule until an instant',
    roles,
    params: pathId,
    query: noQuery,
    body: snoozeBody,
    answer: alertRow,
  },
} as const;
