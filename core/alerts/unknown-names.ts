import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { Reader } from '../pipeline/reader.ts';
import { mostJourneys } from '../reports/self-service.ts';
import { mostKept } from '../reports/surveys.ts';
import { spanOfDays } from '../time/interval.ts';
import { addDays, dayOf, type EpochSeconds } from '../time/zone.ts';
import type { ReportSources } from './reports/report-source.ts';
import type { AlertRule } from './rule.ts';
import { type Refused, refused } from './rule-refusal.ts';

export type NameSources = Pick<ReportSources, 'journeys' | 'surveyAnswers'> & {
  reader: Pick<Reader, 'catalogue'>;
  config: Pick<ContactCenterConfig, 'timeZone' | 'selfService'>;
};

/** As long as a figure of surveys can be. */
const lookedThroughDays = 28;

/**
 * The agent, task or question of a rule that nobody has met: with it the rule would never say anything. What the rule had before stays.
 * Where there is too much to look through, it may be there.
 */
export async function unknownName(
  rule: AlertRule,
  sources: NameSources,
  { now, before }: { now: EpochSeconds; before?: AlertRule | undefined },
): Promise<Refused | null> {
  const { agent } = rule.scope;
  if (agent !== undefined && agent !== before?.scope.agent) {
    const known = await sources.reader.catalogue('agent');
    if (!known.some(({ id }) => id === agent))
      return refused('scope.agent', `there is no agent "${agent}": choose one that there is`);
  }
  const [field, name] = namedIn(rule) ?? [];
  if (!field || !name || name === (before && namedIn(before)?.[1])) return null;
  return (await isMet(rule, sources, now))
    ? null
    : refused(`figure.${field}`, `there is no ${field} "${name}": choose one that was met lately`);
}

function namedIn({ figure }: AlertRule): readonly ['task' | 'question', string] | null {
  if (figure.kind !== 'report') return null;
  if (figure.task !== undefined) return ['task', figure.task];
  return figure.question === undefined ? null : ['question', figure.question];
}

async function isMet({ figure }: AlertRule, sources: NameSources, now: EpochSeconds) {
  if (figure.kind !== 'report') return true;
  const { journeys, surveyAnswers, config } = sources;
  const today = dayOf(now, config.timeZone);
  const span = spanOfDays(addDays(today, 1 - lookedThroughDays), today, config.timeZone);
  const { task, question, report } = figure;
  if (task !== undefined) {
    if (Object.hasOwn(config.selfService.tasks, task)) return true;
    const met = await journeys.list(span, mostJourneys);
    const isIn = met.some(({ steps }) => steps.some((step) => step.task === task));
    return isIn || met.length === mostJourneys;
  }
  if (report !== 'csat' && report !== 'nps' && report !== 'ces') return true;
  const given = await surveyAnswers(report, span, mostKept);
  return given.some((one) => one.question === question) || given.length === mostKept;
}
