import type { ActivityDay } from '../../../core/activity/activity-day.ts';
import { figureReader } from '../../../core/alerts/read-figures.ts';
import type { AlertRule } from '../../../core/alerts/rule.ts';
import type { Callback } from '../../../core/callbacks/callback.ts';
import type { JourneyStep } from '../../../core/journey/journey-step.ts';
import type { GivenAnswer } from '../../../core/survey/given-answer.ts';
import type { Scale } from '../../../core/survey/survey-answer.ts';
import { someCallback } from '../../fixtures/some-callback.ts';
import { center } from '../callbacks/center.ts';
import { indexed, indexReader } from '../reports/indexed-contacts.ts';
import { someRule } from './some-rule.ts';

export const config = center();
/** Monday, 11:00 in Madrid. */
export const now = Date.UTC(2026, 10, 23, 10) / 1000;
export const today = { from: '2026-11-23', to: '2026-11-23' };

type Shape = { id: string; minutes: number; queue: string | null; agent: string; csat?: number };
/** Calls of customers, so many minutes ago; the first two are of one customer. */
const shapes: Shape[] = [
  { id: 'call-0001', minutes: 50, queue: 'Sales', agent: 'ana', csat: 5 },
  { id: 'call-0002', minutes: 40, queue: 'Sales', agent: 'ana', csat: 2 },
  { id: 'call-0003', minutes: 30, queue: 'Emergencies', agent: 'bea', csat: 1 },
  { id: 'call-0004', minutes: 20, queue: 'Sales', agent: 'bea' },
];
const held = shapes.map(({ id, minutes, queue, agent }, index) => ({
  ...indexed({ id, queue, agent, initiated: now - minutes * 60, interactionSeconds: 60 }),
  customer: index < 2 ? 'one' : id,
}));
const alone = indexed({ id: 'call-0005', queue: null, agent: null, initiated: now - 600 });

const answers = shapes.flatMap(({ id, minutes, csat }): GivenAnswer[] =>
  csat === undefined
    ? []
    : (
        [
          ['csat', csat],
          ['nps', csat * 2],
          ['ces', csat + 1],
        ] as const
      ).map(([scale, answer]) => ({
        ...{ contactId: id, initialContactId: id, question: scale, scale, answer },
        ...{ queue: null, at: now - minutes * 60 + 90 },
      })),
);

const step = (task: string, what: JourneyStep['step'], at: number): JourneyStep => ({
  ...{ task, step: what, n: 1, reason: '', at },
});
const journeys = [
  ...shapes.map(({ id, minutes }) => ({
    contactId: id,
    steps: [
      step('order', 'entered', now - minutes * 60),
      step('order', 'left', now - minutes * 60 + 5),
      step('survey', 'entered', now - minutes * 60 + 80),
    ],
  })),
  {
    contactId: 'call-0005',
    steps: [step('order', 'entered', now - 600), step('order', 'finished', now - 580)],
  },
];

const promise = (id: string, hours: number, changes: Partial<Callback>): Callback => {
  const slot = now - hours * 3600;
  return someCallback(now, { id, slot, lookAt: slot, contactId: `asked-${id}`, ...changes });
};
const called = (id: string, hours: number) =>
  promise(id, hours, {
    attempts: [{ claimedAt: now - hours * 3600 + 60, contactId: id, outcome: 'reached' }],
    ...{ state: 'done', closed: { at: now, ending: 'reached' } },
  });
export const callbacks: Callback[] = [
  promise('late', 1, {}),
  promise('later', 0.5, { queue: 'Emergencies' }),
  promise('ahead', -2, {}),
  promise('broken', 2, { state: 'expired', closed: { at: now, ending: 'too-late' } }),
  called('kept', 1.5),
];

const spent = (agent: string, state: 'available' | 'on-contact', missed: number): ActivityDay => {
  const states = { away: { activity: 'offline', status: 'Offline' } } as const;
  const busy = { activity: state, status: '' } as const;
  return {
    ...{ agent, name: agent, heard: { from: now - 3600, to: now }, standing: null },
    changes: [
      { at: now - 3600, from: states.away, to: busy, missed, rejected: 0 },
      { at: now - 600, from: busy, to: states.away, missed: 0, rejected: 0 },
    ],
  };
};
const activityDays = [spent('ana', 'on-contact', 2), spent('bea', 'available', 1)];

/** All that figures of pages are read from; `reads` counts how often each is. */
export function pageCenter() {
  const reads: Record<string, number> = {};
  const noted = <Answer>(name: string, answer: Answer) => {
    reads[name] = (reads[name] ?? 0) + 1;
    return Promise.resolve(answer);
  };
  const sources = {
    config,
    reader: indexReader([...held, alone]),
    live: { items: async () => [] },
    callbacks: {
      open: () =>
        noted(
          'open',
          callbacks.filter(({ closed }) => closed === null),
        ),
      closed: () =>
        noted(
          'closed',
          callbacks.filter(({ closed }) => closed !== null),
        ),
    },
    activity: {
      read: (_: string, agents: readonly string[] | null) =>
        noted(
          'activity',
          activityDays.filter(({ agent }) => !agents || agents.includes(agent)),
        ),
    },
    journeys: { list: () => noted('journeys', journeys) },
    surveyAnswers: (scale: Scale) =>
      noted(
        'answers',
        answers.filter((one) => one.scale === scale),
      ),
  };
  return { sources, reads };
}

export type ReportOf = Extract<AlertRule['figure'], { kind: 'report' }>;
export const reportRule = (
  figure: Omit<ReportOf, 'kind'>,
  given: Partial<AlertRule> = {},
): AlertRule => someRule({ figure: { kind: 'report', ...figure }, ...given });

export const reading = (figure: Omit<ReportOf, 'kind'>, given: Partial<AlertRule> = {}, at = now) =>
  figureReader(pageCenter().sources, at)(reportRule(figure, given));
