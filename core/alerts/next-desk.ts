import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Alert, Reading, RuleState } from './alert.ts';
import type { Desk, Look, Outgoing } from './alert-desk.ts';
import { alertText, placeOf } from './alert-text.ts';
import { type Evaluated, evaluate, isSnoozed, unread, withdraw } from './evaluate.ts';
import { type Pace, paceOf } from './figure-terms.ts';
import type { AlertRule } from './rule.ts';
import type { StandingRule } from './rules-of.ts';

/** A rule with its figure; null where that is not looked at this time. */
export type ReadRule = StandingRule & { awake: boolean; reading: Reading | null };
export type Round = {
  /** Rules that are switched on; those of another pace stand by. */
  rules: readonly ReadRule[];
  pace: Pace;
  config: ContactCenterConfig;
  baseUrl: string;
  now: EpochSeconds;
};

const clocks = { quick: 'readAt', slow: 'slowReadAt' } as const;

/** When figures of a pace were evaluated last. */
export const readAtOf = (desk: Desk, pace: Pace): EpochSeconds => desk[clocks[pace]] ?? 0;

/** What one evaluation of all rules of a pace makes of the desk; null for an instant not after the last one. */
export function nextDesk(desk: Desk, round: Round): Desk | null {
  const { now, pace } = round;
  if (now <= readAtOf(desk, pace)) return null;
  const looks = pace === 'slow' ? { looks: looksOf(desk, round) } : {};
  let next: Desk = { ...desk, ...looks, [clocks[pace]]: now };
  for (const { id, rule, awake, reading } of round.rules) {
    if (paceOf(rule.figure) !== pace) continue;
    const { state, left } = withdrawnIfOther(stateOf(desk, id, pace), rule, now);
    if (left) next = noted(next, id, left, round);
    const evaluated = reading
      ? evaluate({ id, rule, awake }, state, reading, now)
      : { state: unread(state, now), told: null };
    next = noted(next, id, evaluated, round);
  }
  const standing = new Set(round.rules.map(({ id }) => id));
  for (const id of Object.keys(desk.rules))
    if (!standing.has(id)) next = noted(next, id, withdraw(stateOf(desk, id, pace), now), round);
  return next;
}

/** A rule that falls asleep forgets its look: once awake it is looked at anew. */
function looksOf(desk: Desk, { rules, now }: Round): Record<string, Look> {
  const looks: Record<string, Look> = {};
  for (const { id, rule, version, awake, reading } of rules) {
    const look = reading ? { at: now, version } : desk.looks?.[id];
    if (look && awake && paceOf(rule.figure) === 'slow') looks[id] = look;
  }
  return looks;
}

const quiet = { since: null, alert: null, snoozedUntil: null };
const stateOf = (desk: Desk, id: string, pace: Pace): RuleState => ({
  ...(desk.rules[id] ?? quiet),
  readAt: readAtOf(desk, pace),
});

/** The alert of a rule that now looks at something else is over; one whose limits alone have changed goes on by the new ones. */
function withdrawnIfOther(state: RuleState, rule: AlertRule, now: EpochSeconds) {
  const { alert } = state;
  if (!alert || looksAt(alert.rule) === looksAt(rule))
    return { state: alert ? { ...state, alert: { ...alert, rule } } : state, left: null };
  const left = withdraw(state, now);
  return { state: left.state, left };
}

const looksAt = ({ figure, scope, trouble }: AlertRule): string =>
  JSON.stringify([
    ...looksFor.map((part) => (figure as Partial<Record<string, unknown>>)[part]),
    ...[scope.queue, scope.channel, scope.agent, trouble],
  ]);
const looksFor = [
  ...['metric', 'window', 'live', 'status'],
  ...['report', 'days', 'question', 'task'],
] as const;

/** Takes what became of a rule into the desk, with the message that tells of it. */
function noted(desk: Desk, id: string, { state, told }: Evaluated, round: Round): Desk {
  const { readAt: _, ...kept } = state;
  const snoozedUntil = isSnoozed(state, round.now) || state.alert ? kept.snoozedUntil : null;
  const { [id]: before, ...others } = desk.rules;
  const isQuiet = kept.alert === null && kept.since === null && snoozedUntil === null;
  const rules = isQuiet ? others : { ...others, [id]: { ...kept, snoozedUntil } };
  if (!told) return { ...desk, rules };
  const over = told.clearedAt === null ? desk.over : [...desk.over, told];
  return { ...desk, rules, over, outbox: withMessage(desk, told, state, before?.alert, round) };
}

/** A reminder waits for nothing: where another message of the alert is on its way, it says no more than that. */
function withMessage(
  { outbox }: Desk,
  told: Alert,
  state: RuleState,
  before: Alert | null | undefined,
  { config, baseUrl, now }: Round,
): readonly Outgoing[] {
  const event = told.events.at(-1);
  const { notify } = told.rule;
  if (!event || notify.length === 0 || isSnoozed(state, now)) return outbox;
  if (event.kind === 'reminded' && outbox.some(({ alertId }) => alertId === told.id)) return outbox;
  const text = alertText(told, before?.told ?? null, placeOf(config, baseUrl));
  const { id, kind, at } = event;
  const { id: alertId, ruleId, severity } = told;
  return [...outbox, { ...{ id, kind, at, alertId, ruleId, severity }, channels: notify, ...text }];
}
