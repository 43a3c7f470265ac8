import { spanOfDays } from '../time/interval.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Reading } from './alert.ts';
import { daysOf } from './days-of.ts';
import { isTrouble } from './evaluate.ts';
import {
  isOfNow,
  type NamedReport,
  type ReportFigure,
  type ReportSource,
  reportTerms,
} from './figure-terms.ts';
import type { QueueIds } from './queue-ids.ts';
import { activityFigures } from './reports/activity-figures.ts';
import { callbackFigures } from './reports/callback-figures.ts';
import { repeatFigures } from './reports/repeat-figures.ts';
import {
  type Asked,
  type FigureSource,
  type ReportSources,
  subjectsOf,
  type Time,
} from './reports/report-source.ts';
import { selfServiceFigures } from './reports/self-service-figures.ts';
import { surveyFigures } from './reports/survey-figures.ts';
import type { AlertRule } from './rule.ts';

const figureSources = {
  callbacks: callbackFigures,
  activity: activityFigures,
  surveys: surveyFigures,
  selfService: selfServiceFigures,
  repeats: repeatFigures,
} as unknown as Record<ReportSource, FigureSource<ReportFigure, unknown>>;

/** Reads figures of pages: each source and number of days once, however many rules look at it. */
export function reportReader(sources: ReportSources, idOf: QueueIds, now: EpochSeconds) {
  const read = new Map<string, Promise<unknown>>();
  const dataOf = (source: ReportSource, time: Time) => {
    const key = `${source} ${time.from} ${time.to}`;
    const known = read.get(key) ?? figureSources[source].read(time, sources);
    read.set(key, known);
    return known;
  };
  return async (rule: AlertRule, figure: NamedReport): Promise<Reading> => {
    const { source } = reportTerms[figure.report];
    const { figures, link } = figureSources[source];
    const time = timeOf(figure, sources, now);
    const asked = { ...time, ...(await askedBy(rule, figure, idOf)) };
    const page = link(figure.report, asked);
    const data = await dataOf(source, time);
    if (data === null) return { value: null, sample: null, subjects: [], link: page };
    const { value: measured, sample = null, against } = figures[figure.report](data, asked);
    const value = sample !== null && sample < rule.minimumSample ? null : measured;
    const isAbout = isOfNow(figure) || isTrouble(rule, value);
    return { value, sample, subjects: isAbout ? subjectsOf(against) : [], link: page };
  };
}

function timeOf(figure: NamedReport, { config }: ReportSources, now: EpochSeconds): Time {
  const { from, to } = daysOf(figure, config, now);
  return { from, to, span: spanOfDays(from, to, config.timeZone), now };
}

async function askedBy(
  rule: AlertRule,
  { question, task }: NamedReport,
  idOf: QueueIds,
): Promise<Omit<Asked, keyof Time>> {
  const { queue, channel, agent } = rule.scope;
  return {
    scope: {
      queues: queue === undefined ? undefined : [await idOf(queue)],
      channels: channel && [channel],
      agents: agent ? [agent] : undefined,
    },
    ...{ queue, question, task },
    isTrouble: (value) => isTrouble(rule, value),
  };
}
