import type { ContactCenterConfig } from '../config/contact-center-config.ts';
import type { EpochSeconds } from '../time/zone.ts';
import type { Alert, Reading, RuleState } from './alert.ts';
import type { Desk, Outgoing } from './alert-desk.ts';
import { alertText } from './alert-text.ts';
import { type Evaluated, evaluate, isSnoozed, withdraw } from './evaluate.ts';
import type { AlertRule } from './rule.ts';
import type { StandingRule } from './rules-of.ts';
import { isAwake } from './schedule.ts';

export type ReadRule = StandingRule & { reading: Reading };
export type Round = {
  /** Rules that are switched on, each with its figure. */
  rules: readonly ReadRule[];
  config: ContactCenterConfig;
  baseUrl: string;
  now: EpochSeconds;
};

/** What one evaluation of all rules makes of the desk; null for an instant not after the last one. */
export function nextDesk(desk: Desk, round: Round): Desk | null {
  if (round.now <= desk.readAt) return null;
  let next: Desk = { ...desk, readAt: round.now };
  for (const read of round.rules) {
    const { state, left } = withdrawnIfOther(stateOf(desk, read.id), read.rule, round.now);
    if (left) next = noted(next, read.id, left, round);
    const awake = isAwake(read.rule, round.config, round.now);
    next = noted(
      next,
      read.id,
      evaluate({ ...read, awake }, state, read.reading, round.now),
      round,
    );
  }
  const standing = new Set(round.rules.map(({ id }) => id));
  for (const id of Object.keys(desk.rules))
    if (!standing.has(id)) next = noted(next, id, withdraw(stateOf(desk, id), round.now), round);
  return next;
}

const quiet = { since: null, alert: null, snoozedUntil: null };
const stateOf = ({ rules, readAt }: Desk, id: string): RuleState => ({
  ...(rules[id] ?? quiet),
  readAt,
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
    ...(figure.kind === 'metric' ? [figure.metric, figure.window] : [figure.live, figure.status]),
    ...[scope.queue, scope.channel, scope.agent, trouble],
  ]);

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
  const text = alertText(told, before?.told ?? null, { timeZone: config.timeZone, baseUrl });
  const { id, kind, at } = event;
  const { id: alertId, ruleId, severity } = told;
  return [...outbox, { ...{ id, kind, at, alertId, ruleId, severity }, channels: notify, ...text }];
}
