import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { Language } from '../languages.ts';
import { mixedThreshold } from '../reports/report-settings.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Alert, Subject } from './alert.ts';
import { daysOf } from './days-of.ts';
import { figureParts } from './figure-parts.ts';
import { isOfNow, isOwed } from './figure-terms.ts';
import { showDuration, showValue, unitOf } from './show-value.ts';
import { filled, wordsOf } from './words/words-of.ts';

export type AlertText = {
  /** One line: what happened. */
  subject: string;
  /** What, since when, how bad, and which contacts. */
  text: string;
  /** What, of what and how bad, for a telephone; in letters that don't make more of its message. */
  short: string;
};

type Place = {
  timeZone: string;
  /** Address of the dashboard; empty where it is not known. */
  baseUrl: string;
  /** The threshold of service levels over all queues, where that isn't the one of each of them; else null. */
  mixedThreshold: number | null;
  repeatWithinDays: number;
};

/** Where a center's messages lead, and what marks their figures. */
export const placeOf = (config: ContactCenterConfig, baseUrl: string): Place => ({
  ...{ timeZone: config.timeZone, repeatWithinDays: config.repeatWithinDays, baseUrl },
  mixedThreshold: mixedThreshold(config, []),
});

/** What is told of the last event of an alert, in the language of its rule. `before`: the value that was told the time before. */
export function alertText(alert: Alert, before: number | null, place: Place): AlertText {
  const { rule, value, severity, clearedBy } = alert;
  const words = wordsOf(rule.language);
  const kind = alert.events.at(-1)?.kind ?? 'raised';
  const show = (number: number) => showValue(number, unitOf(rule.figure), rule.language);
  const shown = value === null ? words.undefined : show(value);
  const limit = filled(words.limits[rule.trouble], { threshold: show(rule.threshold) });
  const subject = `${words.kinds[kind]} (${words.severities[severity]}): ${rule.name}`;
  const measured = measuredBy(alert, place);
  const now = filled(words.now, { value: shown, limit });
  const sentences = [
    `${subject}.`,
    ...(clearedBy === 'rule' ? [words.withdrawn] : []),
    `${measured.join(' · ')}.`,
    sinceOf(alert, place.timeZone),
    now,
    ...(before === null || value === null ? [] : [words.trends[trend(alert, before, value)]]),
    ...(value === null && alert.tellings === 0
      ? []
      : [filled(words.worst, { worst: show(alert.worst) })]),
    ...(kind === 'cleared' ? [] : subjectsOf(alert, place.timeZone)),
    ...(alert.acknowledged ? [filled(words.acknowledged, { ...alert.acknowledged, at: '' })] : []),
    filled(words.more, { link: `${place.baseUrl}${alert.link}` }),
  ];
  return {
    subject,
    text: sentences.join('\n'),
    short: `${subject}. ${measured.join(' - ')}. ${now}`,
  };
}

/** An agent goes by name where the alert points at them, as the rule has the id alone. */
function measuredBy(alert: Alert, place: Place): string[] {
  const { rule, subjects } = alert;
  const { mixedThreshold: mixed } = place;
  const words = wordsOf(rule.language);
  return figureParts(rule, {
    live: (figure) => words.live[figure],
    report: (figure) => words.reports[figure],
    metric: (name) => words.metrics[name],
    window: (window) =>
      window === 'today' ? words.today : filled(words.lastMinutes, { number: `${window * 15}` }),
    days: (days) => (days === 1 ? words.today : filled(words.lastDays, { number: `${days}` })),
    settled: () => datesOf(alert, place),
    channel: (channel) => words.channels[channel],
    agent: (id) => subjects.find((one) => one.id === id)?.name ?? words.oneAgent,
    allQueues: words.allQueues,
    allQueuesAt:
      mixed === null ? null : filled(words.allQueuesAt, { threshold: showDuration(mixed) }),
  });
}

/** The days by their dates: a figure that time decides is not of those that one would think. */
function datesOf({ rule: { figure, language }, toldAt }: Alert, place: Place): string {
  if (figure.kind !== 'report') return '';
  const date = new Intl.DateTimeFormat(language, {
    ...{ day: 'numeric', month: 'short', timeZone: 'UTC' },
  });
  const days = daysOf(figure, place, toldAt);
  const [from, to] = [days.from, days.to].map((day) => date.format(Date.parse(day)));
  return from === to ? `${to}` : filled(wordsOf(language).dates, { from: `${from}`, to: `${to}` });
}

function sinceOf({ since, toldAt, rule: { language } }: Alert, timeZone: string): string {
  const clock = clockOf(since, { timeZone, language, day: 'numeric', month: 'short' });
  return filled(wordsOf(language).since, {
    since: clock,
    duration: showDuration(Math.max(0, toldAt - since)),
  });
}

const clockOf = (
  at: EpochSeconds,
  { language, ...options }: Intl.DateTimeFormatOptions & { language: Language },
): string =>
  new Intl.DateTimeFormat(language, {
    ...{ ...options, hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).format(at * 1000);

function trend({ rule: { trouble } }: Alert, before: number, value: number) {
  if (value === before) return 'same';
  return value > before === (trouble === 'above') ? 'worse' : 'better';
}

/** Who waits, or is in a status for how long; a callback has the time when it is due, contacts behind a figure of some time that of their day. */
function subjectsOf({ subjects, toldAt, rule }: Alert, timeZone: string): string[] {
  const { figure, language } = rule;
  const words = wordsOf(language);
  const isDue = isOwed(figure);
  const isOver = !isOfNow(figure);
  const time = (since: EpochSeconds) => {
    if (isDue) return clockOf(since, { timeZone, language, day: 'numeric', month: 'short' });
    if (isOver) return clockOf(since, { timeZone, language });
    return showDuration(Math.max(0, toldAt - since));
  };
  const listed = (all: Subject[]) =>
    all.map(({ name, since }) => `${name} (${time(since)})`).join(', ');
  const of = (kind: Subject['kind']) => subjects.filter((one) => one.kind === kind);
  const [contacts, agents] = [of('contact'), of('agent')];
  const ofContacts = isDue ? 'dueContacts' : isOver ? 'newestContacts' : 'oldestContacts';
  return [
    ...(contacts.length > 0 ? [filled(words[ofContacts], { list: listed(contacts) })] : []),
    ...(agents.length > 0 ? [filled(words.agents, { list: listed(agents) })] : []),
  ];
}
