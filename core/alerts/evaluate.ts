import type { EpochSeconds } from '../time/zone.ts';
import type { Alert, AlertEvent, EventKind, Reading, RuleState } from './alert.ts';
import { isOfNow } from './figure-terms.ts';
import type { AlertRule } from './rule.ts';

/** After a longer silence nothing is known of the time between two readings: durations begin anew. */
export const longestGapSeconds = 300;

/** An alert of many days is told of often; the last of it is kept. */
const eventsKept = 30;

export type RuleAt = { id: string; rule: AlertRule; awake: boolean };
/** `told`: the alert after what is to be told of it, which is its last event; null when there is nothing to tell. */
export type Evaluated = { state: RuleState; told: Alert | null };

/**
 * One step of a rule: what a reading makes of its state, and what is to be told. A reading that is not defined, and one outside the rule's
 * hours, is no trouble. An instant not after the last one changes nothing, so that late and repeated evaluations are harmless.
 */
export function evaluate(
  rule: RuleAt,
  state: RuleState,
  reading: Reading,
  now: EpochSeconds,
): Evaluated {
  if (now <= state.readAt) return { state, told: null };
  const next = unread(state, now);
  return state.alert
    ? whileAlert(rule, { ...next, alert: state.alert }, reading, now)
    : whileQuiet(rule, next, reading, now);
}

/** A rule whose figure is not looked at this time. */
export const unread = (state: RuleState, now: EpochSeconds): RuleState => ({
  ...state,
  since: now - state.readAt > longestGapSeconds ? null : state.since,
  readAt: now,
});

/** Ends the alert of a rule that is switched off, changed or gone. */
export function withdraw(state: RuleState, now: EpochSeconds): Evaluated {
  if (!state.alert) return { state: { ...state, since: null }, told: null };
  return ended(state, state.alert, 'rule', now);
}

export const isTrouble = ({ trouble, threshold }: AlertRule, value: number | null): boolean =>
  value !== null && (trouble === 'above' ? value > threshold : value < threshold);

/** Whether a reading says who an alert is about: a figure of some time looks for contacts while in trouble alone, one of this moment has those of now. */
const isAbout = (rule: AlertRule, value: number | null): boolean =>
  isOfNow(rule.figure) ? !isOver(rule, value) : isTrouble(rule, value);

const isOver = ({ trouble, clearThreshold }: AlertRule, value: number | null): boolean =>
  value === null || (trouble === 'above' ? value <= clearThreshold : value >= clearThreshold);

function whileQuiet(
  { id, rule, awake }: RuleAt,
  state: RuleState,
  reading: Reading,
  now: EpochSeconds,
): Evaluated {
  if (!awake || !isTrouble(rule, reading.value))
    return { state: { ...state, since: null }, told: null };
  const since = state.since ?? now;
  if (now - since < rule.holdSeconds) return { state: { ...state, since }, told: null };
  const alert = raisedAlert({ id, rule }, reading, { since, now });
  return told({ ...state, since: null }, alert, 'raised', now);
}

/** An alert as it begins; a value that is not defined counts as the threshold. */
export function raisedAlert(
  { id, rule }: Pick<RuleAt, 'id' | 'rule'>,
  { value, subjects, link }: Reading,
  { since, now }: { since: EpochSeconds; now: EpochSeconds },
): Alert {
  const worst = value ?? rule.threshold;
  return {
    ...{ id: `${id}-${Math.floor(now)}`, ruleId: id, rule, severity: rule.severity },
    ...{ since, raisedAt: now, clearedAt: null, clearedBy: null },
    ...{ value, worst, told: worst, toldAt: now, subjects, link },
    ...{ acknowledged: null, tellings: 0, events: [] },
  };
}

type Alerted = RuleState & { alert: Alert };

function whileAlert(
  { rule, awake }: RuleAt,
  state: Alerted,
  { value: read, subjects, link }: Reading,
  now: EpochSeconds,
): Evaluated {
  const value = awake ? read : null;
  const alert = {
    ...state.alert,
    ...(isAbout(rule, value) ? { subjects, link } : {}),
    value,
    worst: worse(rule, state.alert.worst, value),
  };
  if (isOver(rule, value)) {
    const since = state.since ?? now;
    if (now - since >= rule.clearSeconds) return ended(state, alert, 'figure', now);
    return { state: { ...state, since, alert }, told: null };
  }
  const going = { ...state, since: null };
  if (isSnoozed(state, now)) return { state: { ...going, alert }, told: null };
  if (hasWorsened(alert)) return told(going, alert, 'worsened', now);
  if (isDue(alert, state, now)) return told(going, alert, 'reminded', now);
  return { state: { ...going, alert }, told: null };
}

export const isSnoozed = ({ snoozedUntil }: Pick<RuleState, 'snoozedUntil'>, now: EpochSeconds) =>
  snoozedUntil !== null && now < snoozedUntil;

const worse = ({ trouble }: AlertRule, worst: number, value: number | null): number =>
  value === null ? worst : trouble === 'above' ? Math.max(worst, value) : Math.min(worst, value);

/** Twice as far from the threshold as when it was told last, and at least a tenth of the threshold further. */
function hasWorsened({ rule, value, told: last }: Alert): boolean {
  if (value === null || !isTrouble(rule, value)) return false;
  const [before, after] = [Math.abs(last - rule.threshold), Math.abs(value - rule.threshold)];
  return after >= 2 * before && after - before >= Math.abs(rule.threshold) / 10 && after > before;
}

/** Nobody has acknowledged it for so long, or a snooze has ended since it was told. */
function isDue(
  { rule, acknowledged, toldAt }: Alert,
  state: RuleState,
  now: EpochSeconds,
): boolean {
  if (acknowledged) return false;
  if (state.snoozedUntil !== null && toldAt < state.snoozedUntil) return true;
  return rule.remindMinutes > 0 && now - toldAt >= rule.remindMinutes * 60;
}

function ended(
  state: RuleState,
  alert: Alert,
  clearedBy: NonNullable<Alert['clearedBy']>,
  now: EpochSeconds,
): Evaluated {
  const over = told(state, { ...alert, clearedAt: now, clearedBy }, 'cleared', now);
  return { ...over, state: { ...over.state, since: null, alert: null } };
}

function told(state: RuleState, alert: Alert, kind: EventKind, at: EpochSeconds): Evaluated {
  const { value, tellings, id } = alert;
  const event: AlertEvent = { id: `${id}.${tellings + 1}`, kind, at, value, sentAt: null };
  const now: Alert = {
    ...alert,
    ...{ told: value ?? alert.told, toldAt: at, tellings: tellings + 1 },
    events: [...alert.events, event].slice(-eventsKept),
  };
  return { state: { ...state, alert: now }, told: now };
}
