import type { DoneAct, OverflowList } from '../../core/acting/wire.ts';
import type { AlertList, AlertRow, Preview, RuleList, RuleRow } from '../../core/alerts/wire.ts';
import type { ActivityAnswer } from '../../core/api/activity-wire.ts';
import type { ArrivalsAnswer } from '../../core/api/arrivals-wire.ts';
import type { CallbackFiguresAnswer } from '../../core/api/callback-figures-wire.ts';
import type { CustomerDetail, ProfileAnswer } from '../../core/api/customer-wire.ts';
import type {
  AfterContactWorkAnswer,
  DistributionsAnswer,
  ScorecardAnswer,
  WeekAnswer,
} from '../../core/api/figures-wire.ts';
import type {
  FlowContacts,
  FlowDetail,
  FlowList,
  FlowTrafficAnswer,
} from '../../core/api/flows-wire.ts';
import type { RepeatsAnswer } from '../../core/api/repeats-wire.ts';
import type { CommandName, RouteName, routes } from '../../core/api/routes.ts';
import type { SelfServiceAnswer } from '../../core/api/self-service-wire.ts';
import type { SurveysAnswer } from '../../core/api/surveys-wire.ts';
import type * as wire from '../../core/api/wire.ts';
import type { ActionList } from '../../core/audit/action.ts';
import type { BoardList, BoardRow } from '../../core/board/wire.ts';
import type { CallbackList, CallbackRow, SlotList } from '../../core/callbacks/wire.ts';
import type { ClosureList, ClosureRow } from '../../core/closure/wire.ts';
import type { AnnotationList, AnnotationRow } from '../../core/kept/annotation.ts';
import type { SavedViewList, SavedViewRow } from '../../core/kept/saved-view.ts';
import type { OwnNow } from '../../core/live/own-now.ts';
import type { LiveReading } from '../../core/live/push-wire.ts';
import type {
  ReportList,
  ReportRow,
  ReportRunRow,
} from '../../core/report-schedule/report-schedule.ts';
import type { StoryAnswer } from '../../core/story/wire.ts';
import type { RecordingLink, VoicemailPage } from '../../core/voicemail/wire.ts';

/** The API's paths, held to its route table by the compiler without carrying the schemas into the browser. */
export const paths = {
  center: '/api/center',
  today: '/api/today',
  arrivals: '/api/arrivals',
  selfService: '/api/self-service',
  surveys: '/api/surveys',
  callbackFigures: '/api/callback-figures',
  history: '/api/history',
  distributions: '/api/distributions',
  week: '/api/week',
  scorecard: '/api/scorecard',
  agentActivity: '/api/agent-activity',
  afterContactWork: '/api/after-contact-work',
  contacts: '/api/contacts',
  contact: '/api/contacts/{id}',
  story: '/api/contacts/{id}/story',
  customerContacts: '/api/customers/{id}/contacts',
  customer: '/api/customers/{id}',
  saveCustomer: '/api/customers/{id}',
  repeats: '/api/repeats',
  live: '/api/live',
  ownNow: '/api/own-now',
  callbacks: '/api/callbacks',
  callbackSlots: '/api/callbacks/slots',
  moveCallback: '/api/callbacks/{id}/move',
  callNow: '/api/callbacks/{id}/call-now',
  cancelCallback: '/api/callbacks/{id}/cancel',
  voicemails: '/api/voicemails',
  voicemailRecording: '/api/voicemails/{id}/recording',
  closures: '/api/closures',
  setClosure: '/api/closures/{id}',
  endClosure: '/api/closures/{id}/end',
  boards: '/api/boards',
  saveBoard: '/api/boards/{id}',
  removeBoard: '/api/boards/{id}/remove',
  setAgentStatus: '/api/agents/{id}/status',
  prioritizeContact: '/api/contacts/{id}/prioritize',
  moveContact: '/api/contacts/{id}/move',
  monitorContact: '/api/contacts/{id}/monitor',
  overflows: '/api/overflows',
  setOverflow: '/api/overflows/{id}',
  alerts: '/api/alerts',
  reports: '/api/reports',
  saveReport: '/api/reports/{id}',
  removeReport: '/api/reports/{id}/remove',
  sendReport: '/api/reports/{id}/send',
  alertRules: '/api/alert-rules',
  previewAlertRule: '/api/alert-rules/preview',
  saveAlertRule: '/api/alert-rules/{id}',
  removeAlertRule: '/api/alert-rules/{id}/remove',
  acknowledgeAlert: '/api/alerts/{id}/acknowledge',
  snoozeAlert: '/api/alerts/{id}/snooze',
  flows: '/api/flows',
  flow: '/api/flows/{id}',
  flowTraffic: '/api/flows/{id}/traffic',
  flowContacts: '/api/flows/{id}/contacts',
  annotations: '/api/annotations',
  saveAnnotation: '/api/annotations/{id}',
  removeAnnotation: '/api/annotations/{id}/remove',
  views: '/api/views',
  saveView: '/api/views/{id}',
  removeView: '/api/views/{id}/remove',
  actions: '/api/actions',
} as const satisfies { [Name in RouteName]: (typeof routes)[Name]['path'] };

/** How each command is sent. */
export const methods = {
  saveCustomer: 'PUT',
  moveCallback: 'POST',
  callNow: 'POST',
  cancelCallback: 'POST',
  setClosure: 'PUT',
  endClosure: 'POST',
  saveBoard: 'PUT',
  removeBoard: 'POST',
  saveAnnotation: 'PUT',
  removeAnnotation: 'POST',
  saveView: 'PUT',
  saveReport: 'PUT',
  removeReport: 'POST',
  sendReport: 'POST',
  removeView: 'POST',
  saveAlertRule: 'PUT',
  removeAlertRule: 'POST',
  acknowledgeAlert: 'POST',
  snoozeAlert: 'POST',
  setAgentStatus: 'POST',
  prioritizeContact: 'POST',
  moveContact: 'POST',
  monitorContact: 'POST',
  setOverflow: 'PUT',
} as const satisfies { [Name in CommandName]: (typeof routes)[Name]['method'] };

export type Answers = {
  center: wire.CenterInfo;
  today: wire.TodayAnswer;
  arrivals: ArrivalsAnswer;
  selfService: SelfServiceAnswer;
  surveys: SurveysAnswer;
  callbackFigures: CallbackFiguresAnswer;
  history: wire.HistoryAnswer;
  distributions: DistributionsAnswer;
  week: WeekAnswer;
  scorecard: ScorecardAnswer;
  agentActivity: ActivityAnswer;
  afterContactWork: AfterContactWorkAnswer;
  contacts: wire.ContactList;
  contact: wire.ContactDetail;
  story: StoryAnswer;
  customerContacts: wire.ContactList;
  customer: CustomerDetail;
  saveCustomer: ProfileAnswer;
  repeats: RepeatsAnswer;
  live: LiveReading;
  ownNow: OwnNow;
  callbacks: CallbackList;
  callbackSlots: SlotList;
  moveCallback: CallbackRow;
  callNow: CallbackRow;
  cancelCallback: CallbackRow;
  voicemails: VoicemailPage;
  voicemailRecording: RecordingLink;
  closures: ClosureList;
  setClosure: ClosureRow;
  endClosure: ClosureRow;
  boards: BoardList;
  saveBoard: BoardRow;
  removeBoard: { id: string };
  setAgentStatus: DoneAct;
  prioritizeContact: DoneAct;
  moveContact: DoneAct;
  monitorContact: DoneAct;
  overflows: OverflowList;
  setOverflow: DoneAct;
  alerts: AlertList;
  reports: ReportList;
  saveReport: ReportRow;
  removeReport: { id: string };
  sendReport: ReportRunRow;
  alertRules: RuleList;
  previewAlertRule: Preview;
  saveAlertRule: RuleRow;
  removeAlertRule: { id: string };
  acknowledgeAlert: AlertRow;
  snoozeAlert: AlertRow;
  flows: FlowList;
  flow: FlowDetail;
  flowTraffic: FlowTrafficAnswer;
  flowContacts: FlowContacts;
  annotations: AnnotationList;
  saveAnnotation: AnnotationRow;
  removeAnnotation: { id: string };
  views: SavedViewList;
  saveView: SavedViewRow;
  removeView: { id: string };
  actions: ActionList;
};
