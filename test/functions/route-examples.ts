import type { RouteName } from '../../core/api/routes.ts';
import { someRule } from '../core/alerts/some-rule.ts';
import { someSchedule } from '../core/report-schedule/some-schedule.ts';
import type { Request } from '../fixtures/whole-api.ts';

/** What each role is answered, over a center in which nothing has happened yet. */
export type Example = Omit<Request, 'claims'> & { supervisor: number; agent: number };

const days = { query: { from: '2026-11-16', to: '2026-11-22' } };
const seconds = { query: { from: '1795300000', to: '1795310000' } };
const token = 'token-1234';
const { by: _, savedAt: __, ...schedule } = someSchedule();

const everyone = { supervisor: 200, agent: 200 };
const supervisors = { supervisor: 200, agent: 403 };
const agents = { supervisor: 403, agent: 200 };
/** Allowed, and there is nothing of that id. */
const unknownToEveryone = { supervisor: 404, agent: 404 };
const unknownToSupervisors = { supervisor: 404, agent: 403 };

/**
 * Who may do what, written down once more and not read from the route table: a route that is added or opened to somebody else has to be
 * entered here as well.
 */
export const routeExamples: Record<RouteName, Example> = {
  center: everyone,
  today: supervisors,
  arrivals: supervisors,
  selfService: { ...supervisors, ...days },
  surveys: { ...everyone, ...days },
  callbackFigures: { ...supervisors, ...days },
  history: { ...everyone, ...days },
  distributions: { ...everyone, ...days },
  week: { ...everyone, ...days },
  scorecard: { ...everyone, query: { ...days.query, agent: 'bea' } },
  agentActivity: { ...everyone, ...days },
  afterContactWork: { ...supervisors, ...days },
  contacts: { ...everyone, ...seconds },
  contact: unknownToEveryone,
  story: unknownToEveryone,
  customerContacts: supervisors,
  customer: unknownToSupervisors,
  saveCustomer: { ...supervisors, body: { name: 'Ada' } },
  repeats: { ...supervisors, ...days },
  live: supervisors,
  ownNow: agents,
  callbacks: supervisors,
  callbackSlots: { ...supervisors, query: { queue: 'Sales' } },
  moveCallback: { ...unknownToSupervisors, body: { slot: 1_795_510_800 } },
  callNow: { ...unknownToSupervisors, body: { token } },
  cancelCallback: unknownToSupervisors,
  voicemails: supervisors,
  voicemailRecording: unknownToSupervisors,
  closures: supervisors,
  setClosure: {
    ...supervisors,
    body: {
      ...{ kind: 'closure', queues: ['Sales'], lines: ['+34910000001'], text: { en: 'Closed.' } },
      to: '2026-11-24T08:00:00Z',
    },
  },
  endClosure: unknownToSupervisors,
  boards: supervisors,
  saveBoard: { ...supervisors, id: 'own', body: { widgets: [] } },
  removeBoard: unknownToSupervisors,
  setAgentStatus: { ...unknownToSupervisors, body: { status: 'Available', token } },
  prioritizeContact: { ...unknownToSupervisors, body: { priority: 1, token } },
  moveContact: { ...unknownToSupervisors, body: { queue: 'Sales', token } },
  monitorContact: { ...unknownToSupervisors, body: { token } },
  overflows: supervisors,
  setOverflow: { ...unknownToSupervisors, body: { open: true, token } },
  alerts: supervisors,
  alertRules: supervisors,
  previewAlertRule: { ...supervisors, query: { rule: JSON.stringify(someRule()) } },
  saveAlertRule: { ...supervisors, body: someRule() },
  removeAlertRule: unknownToSupervisors,
  acknowledgeAlert: { ...unknownToSupervisors, body: { note: '' } },
  snoozeAlert: { ...unknownToSupervisors, body: { until: 0 } },
  reports: supervisors,
  saveReport: { ...supervisors, body: schedule },
  removeReport: unknownToSupervisors,
  sendReport: { ...unknownToSupervisors, body: { token } },
  flows: supervisors,
  flow: unknownToSupervisors,
  flowTraffic: unknownToSupervisors,
  flowContacts: { ...unknownToSupervisors, query: { block: 'b' } },
  annotations: { ...everyone, ...seconds },
  saveAnnotation: {
    ...supervisors,
    body: { from: 1_795_300_000, to: 1_795_310_000, kind: 'outage', text: 'No lines' },
  },
  removeAnnotation: supervisors,
  views: supervisors,
  saveView: { ...supervisors, body: { name: 'Mondays', address: '/history' } },
  removeView: supervisors,
  actions: supervisors,
};
