import type { Unit } from '../metrics/metric.ts';

/** Beside the units of metrics: `points` of −1 to 1, shown as −100 to 100; `score`, a mean of a scale. */
export type FigureUnit = Unit | 'points' | 'score';

/** What narrows a figure. */
export const scopeParts = ['queue', 'channel', 'agent'] as const;
export type ScopePart = (typeof scopeParts)[number];

/** What a figure is about beside its scope: the name of a status, a question or a task. */
export const detailFields = ['status', 'question', 'task'] as const;
export type DetailField = (typeof detailFields)[number];

/** All that a rule has to know of a figure before it is read. */
export type FigureTerms = {
  unit: FigureUnit;
  /** On which side of a limit it is usually bad. */
  trouble: 'above' | 'below';
  scopes: readonly ScopePart[];
  detail?: { field: DetailField; required: boolean };
  /** Of how many days up to now it can be; null: of this moment. */
  days: readonly number[] | null;
  /** Whether a number of contacts or answers stands behind it, so that a minimum of them makes sense. */
  sampled: boolean;
};

const now = { days: null, sampled: false, trouble: 'above' } as const;
const few = { trouble: 'below' } as const;
const ofQueue = ['queue'] as const;
const ofAgent = ['agent'] as const;
const ofQueues = ['queue', 'channel'] as const;

/** Figures of what happens now, as the live state has them: counts of contacts and agents, and seconds. */
export const liveTerms = {
  waiting: { ...now, unit: 'count', scopes: ofQueues },
  oldestWait: { ...now, unit: 'seconds', scopes: ofQueues },
  waitingUnserved: { ...now, unit: 'count', scopes: ofQueues },
  agentsOnline: { ...now, ...few, unit: 'count', scopes: ofQueues },
  agentsAvailable: { ...now, ...few, unit: 'count', scopes: ofQueues },
  agentsFree: { ...now, ...few, unit: 'count', scopes: ofQueues },
  agentsOnContact: { ...now, unit: 'count', scopes: ofQueues },
  longestInStatus: {
    ...now,
    unit: 'seconds',
    scopes: ofAgent,
    detail: { field: 'status', required: true },
  },
  dataAge: { ...now, unit: 'seconds', scopes: [] },
} as const satisfies Record<string, FigureTerms>;
export type LiveFigure = keyof typeof liveTerms;
export const liveFigures = Object.keys(liveTerms) as LiveFigure[];

/** Where figures of pages come from, each as often as it is worth while: seconds between two looks at a day. */
export const reportSources = {
  callbacks: 60,
  activity: 60,
  surveys: 300,
  selfService: 300,
  repeats: 900,
} as const;
export type ReportSource = keyof typeof reportSources;

/** `settled`: time decides it, as a customer may yet come back; it is of days that are decided, and not of the last ones. */
type ReportTerms = FigureTerms & { source: ReportSource; settled?: true };

const survey = {
  source: 'surveys',
  trouble: 'below',
  scopes: scopeParts,
  days: [1, 7, 28],
  sampled: true,
} as const;
const question = { detail: { field: 'question', required: false } } as const;
const callbacksNow = { ...now, source: 'callbacks', scopes: ofQueue } as const;
const promises = {
  source: 'callbacks',
  trouble: 'above',
  scopes: ofQueue,
  days: [1, 7, 28],
} as const;
const repeats = {
  source: 'repeats',
  trouble: 'above',
  unit: 'share',
  scopes: ofQueue,
  days: [1, 7],
  sampled: true,
} as const;
const activity = {
  source: 'activity',
  trouble: 'above',
  scopes: ofAgent,
  days: [1, 7],
  sampled: false,
} as const;
const selfService = {
  source: 'selfService',
  trouble: 'below',
  unit: 'share',
  scopes: [],
  days: [1, 7],
  sampled: true,
} as const;

/** Figures of pages that are no metric of contacts. */
export const reportTerms = {
  csat: { ...survey, ...question, unit: 'share' },
  nps: { ...survey, ...question, unit: 'points' },
  ces: { ...survey, ...question, unit: 'score' },
  surveyResponse: { ...survey, unit: 'share' },
  callbacksOwed: { ...callbacksNow, unit: 'count' },
  callbacksOverdue: { ...callbacksNow, unit: 'count' },
  oldestOverdueCallback: { ...callbacksNow, unit: 'seconds' },
  callbacksBroken: { ...promises, unit: 'count', sampled: false },
  callbacksKept: { ...promises, ...few, unit: 'share', sampled: true },
  repeatRate: repeats,
  firstContactResolution: { ...repeats, ...few, settled: true },
  occupancy: { ...activity, unit: 'share' },
  missedContacts: { ...activity, unit: 'count' },
  containment: selfService,
  taskCompletion: { ...selfService, detail: { field: 'task', required: true } },
} as const satisfies Record<string, ReportTerms>;
export type ReportFigure = keyof typeof reportTerms;
export const reportFigures = Object.keys(reportTerms) as ReportFigure[];

/** The figures of a source, for it alone to read. */
export type FiguresOf<Source extends ReportSource> = {
  [Name in ReportFigure]: (typeof reportTerms)[Name]['source'] extends Source ? Name : never;
}[ReportFigure];

/** Of cells of contacts; which unit it has, the metric says. */
const metricTerms = { scopes: scopeParts, days: null, sampled: true } as const;

/** A figure as rules name it. */
export type NamedFigure =
  | { kind: 'metric' }
  | { kind: 'live'; live: LiveFigure; status?: string | undefined }
  | NamedReport;
export type NamedReport = {
  kind: 'report';
  report: ReportFigure;
  days?: number | undefined;
  question?: string | undefined;
  task?: string | undefined;
};

/** The name of the status, question or task that it is about. */
export function detailOf(figure: NamedFigure): string | undefined {
  if (figure.kind === 'metric') return undefined;
  return figure.kind === 'live' ? figure.status : (figure.question ?? figure.task);
}

export function termsOf(figure: NamedFigure): Omit<FigureTerms, 'unit' | 'trouble'> {
  if (figure.kind === 'metric') return metricTerms;
  return figure.kind === 'live' ? liveTerms[figure.live] : reportTerms[figure.report];
}

/** Whether it is of this moment, so that who it is about is still at it. */
export const isOfNow = (figure: NamedFigure): boolean =>
  figure.kind !== 'metric' && termsOf(figure).days === null;

/** Whether it is of callbacks that are owed: they are named with the time when each is due, which may be to come. */
export const isOwed = (figure: NamedFigure): boolean =>
  figure.kind === 'report' && isOfNow(figure) && reportTerms[figure.report].source === 'callbacks';

export const isSettled = ({ report }: NamedReport): boolean => 'settled' in reportTerms[report];

/** Quick figures are read in each evaluation; those of pages by the minute alone, as they cost more and move with time. */
export type Pace = 'quick' | 'slow';
export const paceOf = ({ kind }: NamedFigure): Pace => (kind === 'report' ? 'slow' : 'quick');

/** Seconds between two looks at a figure; more days change less and cost more. */
export function looksEvery({ report, days }: Pick<NamedReport, 'report' | 'days'>): number {
  const { source } = reportTerms[report];
  const longer = { 1: 1, 7: 3, 28: 12 }[days ?? 1] ?? 12;
  return reportSources[source] * longer;
}
