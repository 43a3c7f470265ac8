import { detailFields, termsOf } from '../../../core/alerts/figure-terms.ts';
import type { AlertRule } from '../../../core/alerts/rule.ts';
import { limitIssues, ruleIssues } from '../../../core/alerts/rule-issues.ts';
import { ruleBounds, unitBounds } from '../../../core/alerts/rule-terms.ts';
import { scaleOf, unitOf } from '../../../core/alerts/show-value.ts';
import { usualLimits } from '../../../core/alerts/usual-limits.ts';
import type { Language } from '../../../core/languages.ts';
import { fail, ok, type Result } from '../../../core/result.ts';
import { weekdays } from '../../../core/weekdays.ts';
import type { WordKey } from '../../language/words.ts';

const numbers = [
  'threshold',
  'clearThreshold',
  'holdSeconds',
  'clearSeconds',
  'minimumSample',
  'remindMinutes',
] as const;
type NumberField = (typeof numbers)[number];

/** A rule as it is being written: numbers as they are typed, shares in percent, points of 100. */
export type RuleDraft = Omit<AlertRule, NumberField> & Record<NumberField, string>;
/** By path of a field: what is wrong with it, as a key of words. */
export type DraftErrors = Record<string, WordKey>;

const limits = ['threshold', 'clearThreshold'] as const;

export function draftOf(rule: AlertRule): RuleDraft {
  const scale = scaleOf(unitOf(rule.figure));
  const shown = Object.fromEntries(
    numbers.map((field) => [
      field,
      String(limits.some((one) => one === field) ? round(rule[field] * scale) : rule[field]),
    ]),
  ) as Record<NumberField, string>;
  return { ...rule, ...shown };
}

/** Percent of a share are off by a rounding of the last bit. */
const round = (value: number): number => Number(value.toPrecision(12));

type Bounds = { from: number; to: number };
/** What a whole number of a rule may be; undefined for other fields. */
const wholeBounds = (field: string): Bounds | undefined =>
  Object.hasOwn(ruleBounds, field) ? ruleBounds[field as keyof typeof ruleBounds] : undefined;

/** What a number may be, as it is typed. */
export function boundsOf(field: string, { figure }: RuleDraft): Bounds | undefined {
  if (!limits.some((one) => one === field)) return wholeBounds(field);
  const unit = unitOf(figure);
  const { from, to } = unitBounds[unit];
  return { from: from * scaleOf(unit), to: to * scaleOf(unit) };
}

/** What is wrong with a number, at first sight. */
function numberError(field: NumberField, typed: string): WordKey | undefined {
  const value = numberIn(typed);
  if (Number.isNaN(value)) return 'rule.error.number';
  const bounds = wholeBounds(field);
  if (!bounds) return undefined;
  const isWithin = Number.isInteger(value) && value >= bounds.from && value <= bounds.to;
  return isWithin ? undefined : 'rule.error.between';
}

const numberIn = (typed: string): number => {
  const value = typed.trim() === '' ? Number.NaN : Number(typed.trim().replace(',', '.'));
  return Number.isFinite(value) ? value : Number.NaN;
};

/** The rule that was written, or what is wrong with each of its fields. */
export function ruleOf(draft: RuleDraft): Result<AlertRule, DraftErrors> {
  const errors: DraftErrors = {};
  const scale = scaleOf(unitOf(draft.figure));
  const read = {} as Record<NumberField, number>;
  for (const field of numbers) {
    const isNeedless = field === 'minimumSample' && !termsOf(draft.figure).sampled;
    const typed = isNeedless ? '0' : draft[field];
    const error = numberError(field, typed);
    if (error) errors[field] = error;
    const value = numberIn(typed);
    read[field] = limits.some((one) => one === field) ? round(value / scale) : value;
  }
  const rule = withoutBlanks({ ...draft, ...read });
  if (rule.name === '' || rule.name.length > 80) errors.name = 'rule.error.name';
  if (rule.schedule.weekdays.length === 0) errors['schedule.weekdays'] = 'rule.error.days';
  const { from, to } = rule.schedule;
  if (![from, to].every((time) => clock.test(time))) errors['schedule.to'] = 'rule.error.time';
  if (rule.figure.kind === 'live' && (rule.figure.status ?? '').length > 127)
    errors['figure.status'] = 'rule.error.status';
  for (const { path } of limitIssues(rule, unitOf(rule.figure)))
    errors[path.join('.')] ??= 'rule.error.limit';
  for (const { path } of ruleIssues(rule))
    errors[path.join('.')] ??= issueWords[path.join('.')] ?? 'rule.error.number';
  return Object.keys(errors).length === 0 ? ok(rule) : fail(errors);
}

/** Names as the API takes them: blanks around them are none of theirs. */
const withoutBlanks = ({ figure, ...rule }: AlertRule): AlertRule => ({
  ...rule,
  name: rule.name.trim(),
  figure: Object.fromEntries(
    Object.entries(figure).map(([field, value]) => [
      field,
      typeof value === 'string' && detailFields.some((one) => one === field) ? value.trim() : value,
    ]),
  ) as AlertRule['figure'],
});

const clock = /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/;
const issueWords: DraftErrors = {
  clearThreshold: 'rule.error.clearThreshold',
  'schedule.to': 'rule.error.time',
  'figure.status': 'rule.error.status',
  'figure.task': 'rule.error.task',
  'figure.days': 'rule.error.window',
  'scope.queue': 'rule.error.queue',
  'scope.channel': 'rule.error.channel',
  'scope.agent': 'rule.error.agent',
};

/** Another figure with its usual limits; limits that were changed stay where they are of the same unit. */
export function withFigure(draft: RuleDraft, figure: RuleDraft['figure']): Partial<RuleDraft> {
  const before = usualDraft(draft.figure);
  const isTheirs = (Object.keys(before) as (keyof typeof before)[]).some(
    (field) => draft[field] !== before[field],
  );
  if (isTheirs && unitOf(figure) === unitOf(draft.figure)) return { figure };
  return { figure, ...usualDraft(figure) };
}

function usualDraft(figure: RuleDraft['figure']) {
  const { trouble, ...usual } = usualLimits(figure);
  const shown = (value: number) => String(round(value * scaleOf(unitOf(figure))));
  return {
    trouble,
    threshold: shown(usual.threshold),
    clearThreshold: shown(usual.clearThreshold),
  };
}

const firstFigure = { kind: 'live', live: 'waiting' } as const;

/** What a new rule begins with. */
export const newRule = (language: Language): AlertRule => ({
  name: '',
  figure: firstFigure,
  scope: {},
  ...usualLimits(firstFigure),
  ...{ holdSeconds: 60, clearSeconds: 120 },
  schedule: { weekdays: [...weekdays], from: '00:00', to: '24:00', openOnly: true },
  minimumSample: 0,
  severity: 'warning',
  notify: [],
  remindMinutes: 30,
  language,
  enabled: true,
});
