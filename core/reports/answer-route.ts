import type * as z from 'zod';
import type { ActivityStore } from '../activity/activity-store.ts';
import type { AlertStores } from '../alerts/alert-desk.ts';
import { type ReportName, routes } from '../api/routes.ts';
import type { ActionLog } from '../audit/action.ts';
import type { BoardStore } from '../board/board-desk.ts';
import { listBoards } from '../board/list-boards.ts';
import type { CallbackStore } from '../callbacks/callback-desk.ts';
import type { CenterHistory } from '../callbacks/center-history.ts';
import { listCallbacks, listSlots } from '../callbacks/list-callbacks.ts';
import type { ClosureStore } from '../closure/closure-desk.ts';
import { closureRowOf } from '../closure/wire.ts';
import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { KeptAnnotation } from '../kept/annotation.ts';
import type { KeptStore } from '../kept/kept.ts';
import type { KeptView } from '../kept/saved-view.ts';
import { type LiveReadings, liveAnswer } from '../live/live-answer.ts';
import { ownNow } from '../live/own-now.ts';
import { listOverflows } from '../overflow/list-overflows.ts';
import type { OverflowStore } from '../overflow/overflow.ts';
import type { Reader } from '../pipeline/reader.ts';
import { listReports } from '../report-schedule/list-reports.ts';
import type { ReportStores } from '../report-schedule/report-desk.ts';
import { fail, ok, type Result } from '../result.ts';
import { type StorySources, story } from '../story/story.ts';
import type { EpochSeconds } from '../time/zone.ts';
import { listVoicemails } from '../voicemail/list-voicemails.ts';
import type { VoicemailLists } from '../voicemail/voicemail-ports.ts';
import { afterContactWork } from './after-contact-work.ts';
import { agentActivity } from './agent-activity.ts';
import { alertAnswers } from './alert-answers.ts';
import { arrivals } from './arrivals.ts';
import { callbackFigures } from './callback-figures.ts';
import { type Caller, center, type Tenancy } from './center.ts';
import { contact } from './contact.ts';
import { countedContacts } from './contact-total.ts';
import { customerContacts } from './contacts.ts';
import { type CustomerSources, customer } from './customer.ts';
import { distributions } from './distributions.ts';
import { history } from './history.ts';
import { knownCustomer } from './known-customer.ts';
import { listActions } from './list-actions.ts';
import { listAnnotations, listViews } from './list-kept.ts';
import type { ApiProblem } from './problem.ts';
import { readRequest } from './read-request.ts';
import { repeats } from './repeats.ts';
import { scorecard } from './scorecard.ts';
import { type SelfServiceLists, selfService } from './self-service.ts';
import { type SurveyLists, surveys } from './surveys.ts';
import { taskProgress } from './task-progress.ts';
import { today } from './today.ts';
import { week } from './week.ts';

export type Asked = {
  params: Record<string, string | undefined>;
  query: Record<string, string | undefined>;
  caller: Caller;
  now: EpochSeconds;
};
export type ApiSources = {
  reader: Reader;
  config: ContactCenterConfig;
  live: LiveReadings;
  activity: Pick<ActivityStore, 'read'>;
  callbacks: CallbackStore;
  alerts: AlertStores;
  reports: ReportStores;
  past: CenterHistory;
  closures: Pick<ClosureStore, 'notEnded'>;
  boards: Pick<BoardStore, 'read' | 'shared'>;
  annotations: Pick<KeptStore<KeptAnnotation>, 'listed'>;
  views: Pick<KeptStore<KeptView>, 'listed'>;
  journeys: SelfServiceLists;
  surveyAnswers: SurveyLists['answers'];
  voicemails: VoicemailLists;
  overflows: Pick<OverflowStore, 'read'>;
  /** Where contacts have their pages. */
  instanceUrl: string;
  actions: Pick<ActionLog, 'list'>;
  customers: CustomerSources;
  stories: Omit<StorySources, 'instanceUrl'>;
  tenancy: Tenancy;
  /** The name that the caller signed in with. */
  user: string;
};
type Answered = Result<unknown, ApiProblem>;

type QueryOf<Name extends ReportName> = z.output<(typeof routes)[Name]['query']>;
type Answers = {
  [Name in ReportName]: (
    query: QueryOf<Name>,
    id: string,
    caller: Caller,
    sources: ApiSources,
    now: EpochSeconds,
  ) => Promise<Answered>;
};

/** An agent's figures and lists are narrowed to the agent's own, whatever was asked for. */
const own = <Query extends { agents?: string[] | undefined }>(query: Query, caller: Caller) =>
  caller.agent === null ? query : { ...query, agents: [caller.agent] };

const answers: Answers = {
  center: async (_, __, caller, { reader, config, tenancy }) =>
    ok(await center(reader, config, caller, tenancy)),
  today: async (_, __, ___, { reader, config }, now) => ok(await today(reader, config, now)),
  arrivals: async (_, __, ___, { reader, config }, now) => ok(await arrivals(reader, config, now)),
  selfService: (query, _, __, { journeys: lists, reader, config }) =>
    selfService(query, lists, reader, config),
  surveys: (query, _, caller, { journeys: { list }, surveyAnswers, reader, config }) =>
    surveys(own(query, caller), { answers: surveyAnswers, journeys: list }, reader, config),
  callbackFigures: (query, _, __, { callbacks: store, config }) =>
    callbackFigures(query, store, config),
  history: (query, _, caller, { reader, config }) => history(own(query, caller), reader, config),
  distributions: (query, _, caller, { reader, config }) =>
    distributions(own(query, caller), reader, config),
  week: (query, _, caller, { reader, config }) => week(own(query, caller), reader, config),
  scorecard: (query, _, caller, { reader, config }) => scorecard(query, caller, reader, config),
  agentActivity: (query, _, caller, { activity: store, reader, config }, now) =>
    agentActivity(own(query, caller), { store, reader }, config, now),
  afterContactWork: (query, _, __, { reader, config }) => afterContactWork(query, reader, config),
  contacts: (query, _, caller, { reader, config }) =>
    countedContacts(own(query, caller), reader, config),
  contact: (_, id, caller, { reader }) => contact(id, caller.agent, reader),
  story: (_, id, caller, { reader, stories, instanceUrl }) =>
    story(id, caller.agent, reader, { ...stories, instanceUrl }),
  customerContacts: async ({ cursor }, id, _, { customers, reader }) =>
    customerContacts((await knownCustomer(id, customers)).keys, cursor, reader),
  customer: ({ cursor }, id, _, { customers, reader, config }, now) =>
    customer({ id, cursor, now }, customers, reader, config),
  repeats: (query, _, __, { reader, config }, now) => repeats(query, reader, config, now),
  live: async (query, _, __, { live, tenancy: { tenant } }, now) =>
    ok(await liveAnswer(query, { live, tenant }, now)),
  ownNow: async (_, __, caller, { live }, now) =>
    ok(ownNow(await live.items(), caller.agent ?? '', now)),
  callbacks: async (query, _, __, { callbacks: store, config }, now) =>
    ok(await listCallbacks(query, { store, config, now })),
  callbackSlots: async ({ queue }, _, __, { callbacks: store, past: history, config }, now) =>
    config.queues.some(({ name }) => name === queue)
      ? ok(await listSlots(queue, { store, history, config, now }))
      : fail({ code: 'query-invalid', field: 'queue', detail: `there is no queue "${queue}"` }),
  closures: async (_, __, ___, { closures }, now) =>
    ok({
      closures: (await closures.notEnded(now)).map(({ value, version }) =>
        closureRowOf(value, version, now),
      ),
    }),
  voicemails: async (query, _, __, { voicemails, reader, live, config, instanceUrl }, now) => {
    const progress = (ids: readonly string[]) => taskProgress(ids, { reader, live }, now);
    return ok(await listVoicemails(query, { voicemails, progress, config, instanceUrl, now }));
  },
  boards: async (_, __, ___, { boards, user }) => ok(await listBoards(boards, user)),
  overflows: async (_, __, ___, { overflows, config }) =>
    ok(await listOverflows(config, overflows)),
  ...alertAnswers,
  reports: async (_, __, ___, { reports, config }, now) =>
    ok(await listReports(reports, config, now)),
  annotations: async (query, _, __, { annotations }) =>
    ok(await listAnnotations(query, annotations)),
  views: async (_, __, ___, { views, user }) => ok(await listViews(user, views)),
  actions: async (query, _, __, { actions, ...sources }) =>
    ok(await listActions(query, actions, sources)),
};

/** Answers one route: checks the role, validates parameters, and asks the report. */
export async function answerRoute(
  name: ReportName,
  { params, query, caller, now }: Asked,
  sources: ApiSources,
): Promise<Answered> {
  const read = readRequest(routes[name], { params, query, caller });
  if (!read.ok) return read;
  const answer = answers[name] as (...input: unknown[]) => Promise<Answered>;
  return answer(read.value.query, read.value.id, caller, sources, now);
}
